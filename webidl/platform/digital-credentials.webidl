// Digital Credentials, https://w3c-fedid.github.io/digital-credentials/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial dictionary CredentialRequestOptions {
    DigitalCredentialRequestOptions digital;
};

dictionary DigitalCredentialRequestOptions {
    required sequence<DigitalCredentialGetRequest> requests;
};

dictionary DigitalCredentialGetRequest {
    required DOMString protocol;
    required object data;
};

partial dictionary CredentialCreationOptions {
    DigitalCredentialCreationOptions digital;
};

dictionary DigitalCredentialCreationOptions {
    required sequence<DigitalCredentialCreateRequest> requests;
};

dictionary DigitalCredentialCreateRequest {
    required DOMString protocol;
    required object data;
};

typedef (DigitalCredentialPresentationProtocol or DigitalCredentialIssuanceProtocol) DigitalCredentialProtocol;

[Exposed=Window, SecureContext]
interface DigitalCredential : Credential {
    [Default] object toJSON();
    readonly attribute DigitalCredentialProtocol protocol;
    [SameObject] readonly attribute object data;
    static boolean userAgentAllowsProtocol(DOMString protocol);
};

enum DigitalCredentialPresentationProtocol {
    "openid4vp-v1-unsigned",
    "openid4vp-v1-signed",
    "openid4vp-v1-multisigned",
    "org-iso-mdoc",
};

enum DigitalCredentialIssuanceProtocol {
    "openid4vci-v1",
};
