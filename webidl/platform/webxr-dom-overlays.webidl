// WebXR DOM Overlays Module, https://immersive-web.github.io/dom-overlays/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface mixin GlobalEventHandlers {
    attribute EventHandler onbeforexrselect;
};

partial dictionary XRSessionInit {
    XRDOMOverlayInit? domOverlay;
};

partial interface XRSession {
    readonly attribute XRDOMOverlayState? domOverlayState;
};

dictionary XRDOMOverlayInit {
    required Element root;
};

enum XRDOMOverlayType {
    "screen",
    "floating",
    "head-locked",
};

dictionary XRDOMOverlayState {
    XRDOMOverlayType type;
};
