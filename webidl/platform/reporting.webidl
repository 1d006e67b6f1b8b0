// Reporting API, https://w3c.github.io/reporting/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

dictionary ReportBody {
};

dictionary Report {
    DOMString type;
    DOMString url;
    ReportBody? body;
};

[Exposed=(Window, Worker)]
interface ReportingObserver {
    constructor(ReportingObserverCallback callback, optional ReportingObserverOptions options = {});
    undefined observe();
    undefined disconnect();
    ReportList takeRecords();
};

callback ReportingObserverCallback = undefined (sequence<Report> reports, ReportingObserver observer);

dictionary ReportingObserverOptions {
    sequence<DOMString> types;
    boolean buffered = false;
};

typedef sequence<Report> ReportList;

dictionary GenerateTestReportParameters {
    required DOMString message;
    DOMString group = "default";
};
