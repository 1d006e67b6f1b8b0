// Gyroscope, https://w3c.github.io/gyroscope/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[SecureContext, Exposed=Window]
interface Gyroscope : Sensor {
    constructor(optional GyroscopeSensorOptions sensorOptions = {});
    readonly attribute double? x;
    readonly attribute double? y;
    readonly attribute double? z;
};

enum GyroscopeLocalCoordinateSystem {
    "device",
    "screen",
};

dictionary GyroscopeSensorOptions : SensorOptions {
    GyroscopeLocalCoordinateSystem referenceFrame = "device";
};
