// Generic Sensor API, https://w3c.github.io/sensors/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[SecureContext, Exposed=(DedicatedWorker, Window)]
interface Sensor : EventTarget {
    readonly attribute boolean activated;
    readonly attribute boolean hasReading;
    readonly attribute DOMHighResTimeStamp? timestamp;
    undefined start();
    undefined stop();
    attribute EventHandler onreading;
    attribute EventHandler onactivate;
    attribute EventHandler onerror;
};

dictionary SensorOptions {
    double frequency;
};

[SecureContext, Exposed=(DedicatedWorker, Window)]
interface SensorErrorEvent : Event {
    constructor(DOMString type, SensorErrorEventInit errorEventInitDict);
    readonly attribute DOMException error;
};

dictionary SensorErrorEventInit : EventInit {
    required DOMException error;
};
