// Compute Pressure Level 1, https://w3c.github.io/compute-pressure/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

enum PressureSource {
    "cpu",
};

enum PressureState {
    "nominal",
    "fair",
    "serious",
    "critical",
};

callback PressureUpdateCallback = undefined (sequence<PressureRecord> changes, PressureObserver observer);

[Exposed=(DedicatedWorker, SharedWorker, Window), SecureContext]
interface PressureObserver {
    constructor(PressureUpdateCallback callback);
    Promise<undefined> observe(PressureSource source, optional PressureObserverOptions options = {});
    undefined unobserve(PressureSource source);
    undefined disconnect();
    sequence<PressureRecord> takeRecords();
    [SameObject] static readonly attribute FrozenArray<PressureSource> knownSources;
};

[Exposed=(DedicatedWorker, SharedWorker, Window), SecureContext]
interface PressureRecord {
    readonly attribute PressureSource source;
    readonly attribute PressureState state;
    readonly attribute DOMHighResTimeStamp time;
    [Default] object toJSON();
};

dictionary PressureObserverOptions {
    [EnforceRange] unsigned long sampleInterval = 0;
};
