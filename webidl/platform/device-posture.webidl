// Device Posture API, https://w3c.github.io/device-posture/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[SecureContext, Exposed=(Window)]
partial interface Navigator {
    [SameObject] readonly attribute DevicePosture devicePosture;
};

[SecureContext, Exposed=(Window)]
interface DevicePosture : EventTarget {
    readonly attribute DevicePostureType type;
    attribute EventHandler onchange;
};

enum DevicePostureType {
    "continuous",
    "folded",
};
