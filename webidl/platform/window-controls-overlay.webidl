// Window Controls Overlay, https://wicg.github.io/window-controls-overlay/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[SecureContext, Exposed=(Window)]
partial interface Navigator {
    [SameObject] readonly attribute WindowControlsOverlay windowControlsOverlay;
};

[Exposed=Window]
interface WindowControlsOverlay : EventTarget {
    readonly attribute boolean visible;
    DOMRect getTitlebarAreaRect();
    attribute EventHandler ongeometrychange;
};

[Exposed=Window]
interface WindowControlsOverlayGeometryChangeEvent : Event {
    constructor(DOMString type, WindowControlsOverlayGeometryChangeEventInit eventInitDict);
    [SameObject] readonly attribute DOMRect titlebarAreaRect;
    readonly attribute boolean visible;
};

dictionary WindowControlsOverlayGeometryChangeEventInit : EventInit {
    required DOMRect titlebarAreaRect;
    boolean visible = false;
};
