// Crash Reporting, https://wicg.github.io/crash-reporting/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

dictionary CrashReportBody : ReportBody {
    DOMString reason;
    DOMString stack;
    boolean is_top_level;
    DocumentVisibilityState visibility_state;
    object crash_report_api;
};

partial interface Window {
    readonly attribute CrashReportContext crashReport;
};

[Exposed=Window]
interface CrashReportContext {
    Promise<undefined> initialize(unsigned long long length);
    undefined set(DOMString key, DOMString value);
    undefined delete(DOMString key);
};
