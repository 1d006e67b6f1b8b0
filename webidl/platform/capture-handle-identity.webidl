// Capture Handle - Bootstrapping Collaboration when Screensharing, https://w3c.github.io/mediacapture-handle/identity/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

dictionary CaptureHandleConfig {
    boolean exposeOrigin = false;
    DOMString handle = "";
    sequence<DOMString> permittedOrigins = [];
};

partial interface MediaDevices {
    undefined setCaptureHandleConfig(optional CaptureHandleConfig config = {});
};

dictionary CaptureHandle {
    DOMString origin;
    DOMString handle;
};

partial interface MediaStreamTrack {
    CaptureHandle? getCaptureHandle();
};

partial interface MediaStreamTrack {
    attribute EventHandler oncapturehandlechange;
};
