// WebXR Plane Detection Module, https://immersive-web.github.io/plane-detection/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

enum XRPlaneOrientation {
    "horizontal",
    "vertical",
};

[Exposed=Window]
interface XRPlane {
    [SameObject] readonly attribute XRSpace planeSpace;
    readonly attribute FrozenArray<DOMPointReadOnly> polygon;
    readonly attribute XRPlaneOrientation? orientation;
    readonly attribute DOMHighResTimeStamp lastChangedTime;
    readonly attribute DOMString? semanticLabel;
};

[Exposed=Window]
interface XRPlaneSet {
    readonly setlike<XRPlane>;
};

partial interface XRFrame {
    readonly attribute XRPlaneSet detectedPlanes;
};

partial interface XRSession {
    Promise<undefined> initiateRoomCapture();
};
