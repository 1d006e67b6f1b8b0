// Intervention Reporting, https://wicg.github.io/intervention-reporting/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

dictionary InterventionReportBody : ReportBody {
    DOMString id;
    DOMString message;
    DOMString? sourceFile;
    unsigned long? lineNumber;
    unsigned long? columnNumber;
};
