// Server Timing, https://w3c.github.io/server-timing/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker)]
interface PerformanceServerTiming {
    readonly attribute DOMString name;
    readonly attribute DOMHighResTimeStamp duration;
    readonly attribute DOMString description;
    [Default] object toJSON();
};

[Exposed=(Window, Worker)]
partial interface PerformanceResourceTiming {
    readonly attribute FrozenArray<PerformanceServerTiming> serverTiming;
};
