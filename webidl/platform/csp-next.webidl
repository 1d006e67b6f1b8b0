// Scripting Policy, https://wicg.github.io/csp-next/scripting-policy.html
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

enum ScriptingPolicyViolationType {
    "externalScript",
    "inlineScript",
    "inlineEventHandler",
    "eval",
};

dictionary ScriptingPolicyReportBody : ReportBody {
    DOMString violationType;
    USVString? violationURL;
    USVString? violationSample;
    unsigned long lineno;
    unsigned long colno;
};
