// Measure Memory API, https://wicg.github.io/performance-measure-memory/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

dictionary MemoryMeasurement {
    unsigned long long bytes;
    sequence<MemoryBreakdownEntry> breakdown;
};

dictionary MemoryBreakdownEntry {
    unsigned long long bytes;
    sequence<MemoryAttribution> attribution;
    sequence<DOMString> types;
};

dictionary MemoryAttribution {
    USVString url;
    MemoryAttributionContainer container;
    DOMString scope;
};

dictionary MemoryAttributionContainer {
    DOMString id;
    USVString src;
};

partial interface Performance {
    [Exposed=(Window, ServiceWorker, SharedWorker), CrossOriginIsolated] Promise<MemoryMeasurement> measureUserAgentSpecificMemory();
};
