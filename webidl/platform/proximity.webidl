// Proximity Sensor, https://w3c.github.io/proximity/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[SecureContext, Exposed=Window]
interface ProximitySensor : Sensor {
    constructor(optional SensorOptions sensorOptions = {});
    readonly attribute double? distance;
    readonly attribute double? max;
    readonly attribute boolean? near;
};
