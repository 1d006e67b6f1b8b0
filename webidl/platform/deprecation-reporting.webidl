// Deprecation Reporting, https://wicg.github.io/deprecation-reporting/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

dictionary DeprecationReportBody : ReportBody {
    DOMString id;
    object? anticipatedRemoval;
    DOMString message;
    DOMString? sourceFile;
    unsigned long? lineNumber;
    unsigned long? columnNumber;
};
