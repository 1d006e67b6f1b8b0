// Subresource Integrity, https://w3c.github.io/webappsec-subresource-integrity/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

dictionary IntegrityViolationReportBody : ReportBody {
    USVString documentURL;
    USVString blockedURL;
    USVString destination;
    boolean reportOnly;
};
