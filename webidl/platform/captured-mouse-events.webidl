// Captured Mouse Events, https://screen-share.github.io/captured-mouse-events/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
interface CapturedMouseEvent : Event {
    constructor(DOMString type, optional CapturedMouseEventInit eventInitDict = {});
    readonly attribute long surfaceX;
    readonly attribute long surfaceY;
};

dictionary CapturedMouseEventInit : EventInit {
    long surfaceX = -1;
    long surfaceY = -1;
};

partial interface CaptureController {
    attribute EventHandler oncapturedmousechange;
};
