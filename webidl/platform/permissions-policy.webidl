// Permissions Policy, https://w3c.github.io/webappsec-permissions-policy/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
interface PermissionsPolicy {
    boolean allowsFeature(DOMString feature, optional DOMString origin);
    sequence<DOMString> features();
    sequence<DOMString> allowedFeatures();
    sequence<DOMString> getAllowlistForFeature(DOMString feature);
};

partial interface Document {
    [SameObject] readonly attribute PermissionsPolicy permissionsPolicy;
};

partial interface HTMLIFrameElement {
    [SameObject] readonly attribute PermissionsPolicy permissionsPolicy;
};

dictionary PermissionsPolicyViolationReportBody : ReportBody {
    DOMString featureId;
    DOMString? sourceFile;
    long? lineNumber;
    long? columnNumber;
    DOMString disposition;
    DOMString? allowAttribute;
    DOMString? srcAttribute;
};
