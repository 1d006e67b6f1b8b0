// Captured Surface Control, https://w3c.github.io/mediacapture-surface-control/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface CaptureController {
    sequence<long> getSupportedZoomLevels();
    readonly attribute long? zoomLevel;
    Promise<undefined> increaseZoomLevel();
    Promise<undefined> decreaseZoomLevel();
    Promise<undefined> resetZoomLevel();
    attribute EventHandler onzoomlevelchange;
};

partial interface CaptureController {
    constructor();
    Promise<undefined> forwardWheel(HTMLElement? element);
};
