// Accelerometer, https://w3c.github.io/accelerometer/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[SecureContext, Exposed=Window]
interface Accelerometer : Sensor {
    constructor(optional AccelerometerSensorOptions options = {});
    readonly attribute double? x;
    readonly attribute double? y;
    readonly attribute double? z;
};

enum AccelerometerLocalCoordinateSystem {
    "device",
    "screen",
};

dictionary AccelerometerSensorOptions : SensorOptions {
    AccelerometerLocalCoordinateSystem referenceFrame = "device";
};

[SecureContext, Exposed=Window]
interface LinearAccelerationSensor : Accelerometer {
    constructor(optional AccelerometerSensorOptions options = {});
};

[SecureContext, Exposed=Window]
interface GravitySensor : Accelerometer {
    constructor(optional AccelerometerSensorOptions options = {});
};
