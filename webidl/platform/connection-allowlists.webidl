// Connection Allowlists, https://wicg.github.io/connection-allowlists/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

enum ConnectionAllowlistDisposition {
    "enforce",
    "report",
};

dictionary ConnectionAllowlistViolationReport : ReportBody {
    USVString url;
    USVString connection;
    sequence<DOMString> allowlist;
    ConnectionAllowlistDisposition disposition;
};

partial interface HTMLIFrameElement {
    [CEReactions] attribute DOMString connectionAllowlist;
};
