// WebXR Augmented Reality Module - Level 1, https://immersive-web.github.io/webxr-ar-module/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

enum XREnvironmentBlendMode {
    "opaque",
    "alpha-blend",
    "additive",
};

partial interface XRSession {
    readonly attribute XREnvironmentBlendMode environmentBlendMode;
};

enum XRInteractionMode {
    "screen-space",
    "world-space",
};

partial interface XRSession {
    readonly attribute XRInteractionMode interactionMode;
};

partial interface XRView {
    readonly attribute boolean isFirstPersonObserver;
};
