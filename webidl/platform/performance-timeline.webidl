// Performance Timeline, https://w3c.github.io/performance-timeline/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface Performance {
    PerformanceEntryList getEntries();
    PerformanceEntryList getEntriesByType(DOMString type);
    PerformanceEntryList getEntriesByName(DOMString name, optional DOMString type);
};

typedef sequence<PerformanceEntry> PerformanceEntryList;

[Exposed=(Window, Worker)]
interface PerformanceEntry {
    readonly attribute unsigned long long id;
    readonly attribute DOMString name;
    readonly attribute DOMString entryType;
    readonly attribute DOMHighResTimeStamp startTime;
    readonly attribute DOMHighResTimeStamp duration;
    readonly attribute unsigned long long navigationId;
    [Default] object toJSON();
};

callback PerformanceObserverCallback = undefined (
    PerformanceObserverEntryList entries,
    PerformanceObserver observer,
    optional PerformanceObserverCallbackOptions options = {}
);

[Exposed=(Window, Worker)]
interface PerformanceObserver {
    constructor(PerformanceObserverCallback callback);
    undefined observe(optional PerformanceObserverInit options = {});
    undefined disconnect();
    PerformanceEntryList takeRecords();
    [SameObject] static readonly attribute FrozenArray<DOMString> supportedEntryTypes;
};

dictionary PerformanceObserverCallbackOptions {
    unsigned long long droppedEntriesCount;
};

dictionary PerformanceObserverInit {
    sequence<DOMString> entryTypes;
    DOMString type;
    boolean buffered;
};

[Exposed=(Window, Worker)]
interface PerformanceObserverEntryList {
    PerformanceEntryList getEntries();
    PerformanceEntryList getEntriesByType(DOMString type);
    PerformanceEntryList getEntriesByName(DOMString name, optional DOMString type);
};
