// Private State Token API, https://wicg.github.io/trust-token-api/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

enum RefreshPolicy {
    "none",
    "refresh",
};

enum TokenVersion {
    "1",
};

enum OperationType {
    "token-request",
    "send-redemption-record",
    "token-redemption",
};

dictionary PrivateToken {
    required TokenVersion version;
    required OperationType operation;
    RefreshPolicy refreshPolicy = "none";
    sequence<USVString> issuers;
};

partial dictionary RequestInit {
    PrivateToken privateToken;
};

partial interface HTMLIFrameElement {
    [SecureContext] attribute DOMString privateToken;
};

partial interface XMLHttpRequest {
    undefined setPrivateToken(PrivateToken privateToken);
};

partial interface Document {
    Promise<boolean> hasPrivateToken(USVString issuer);
    Promise<boolean> hasRedemptionRecord(USVString issuer);
};
