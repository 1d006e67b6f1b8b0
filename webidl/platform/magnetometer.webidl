// Magnetometer, https://w3c.github.io/magnetometer/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[SecureContext, Exposed=Window]
interface Magnetometer : Sensor {
    constructor(optional MagnetometerSensorOptions sensorOptions = {});
    readonly attribute double? x;
    readonly attribute double? y;
    readonly attribute double? z;
};

enum MagnetometerLocalCoordinateSystem {
    "device",
    "screen",
};

dictionary MagnetometerSensorOptions : SensorOptions {
    MagnetometerLocalCoordinateSystem referenceFrame = "device";
};

[SecureContext, Exposed=Window]
interface UncalibratedMagnetometer : Sensor {
    constructor(optional MagnetometerSensorOptions sensorOptions = {});
    readonly attribute double? x;
    readonly attribute double? y;
    readonly attribute double? z;
    readonly attribute double? xBias;
    readonly attribute double? yBias;
    readonly attribute double? zBias;
};
