// Screen Orientation, https://w3c.github.io/screen-orientation/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface Screen {
    [SameObject] readonly attribute ScreenOrientation orientation;
};

[Exposed=Window]
interface ScreenOrientation : EventTarget {
    Promise<undefined> lock(OrientationLockType orientation);
    undefined unlock();
    readonly attribute OrientationType type;
    readonly attribute unsigned short angle;
    attribute EventHandler onchange;
};

enum OrientationLockType {
    "any",
    "natural",
    "landscape",
    "portrait",
    "portrait-primary",
    "portrait-secondary",
    "landscape-primary",
    "landscape-secondary",
};

enum OrientationType {
    "portrait-primary",
    "portrait-secondary",
    "landscape-primary",
    "landscape-secondary",
};
