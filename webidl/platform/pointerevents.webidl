// Pointer Events, https://w3c.github.io/pointerevents/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

dictionary PointerEventInit : MouseEventInit {
    long pointerId = 0;
    double width = 1;
    double height = 1;
    float pressure = 0;
    float tangentialPressure = 0;
    long tiltX;
    long tiltY;
    long twist = 0;
    double altitudeAngle;
    double azimuthAngle;
    DOMString pointerType = "";
    boolean isPrimary = false;
    long persistentDeviceId = 0;
    sequence<PointerEvent> coalescedEvents = [];
    sequence<PointerEvent> predictedEvents = [];
};

[Exposed=Window]
interface PointerEvent : MouseEvent {
    constructor(DOMString type, optional PointerEventInit eventInitDict = {});
    readonly attribute long pointerId;
    readonly attribute double width;
    readonly attribute double height;
    readonly attribute float pressure;
    readonly attribute float tangentialPressure;
    readonly attribute long tiltX;
    readonly attribute long tiltY;
    readonly attribute long twist;
    readonly attribute double altitudeAngle;
    readonly attribute double azimuthAngle;
    readonly attribute DOMString pointerType;
    readonly attribute boolean isPrimary;
    readonly attribute long persistentDeviceId;
    [SecureContext] sequence<PointerEvent> getCoalescedEvents();
    sequence<PointerEvent> getPredictedEvents();
};

partial interface Element {
    undefined setPointerCapture(long pointerId);
    undefined releasePointerCapture(long pointerId);
    boolean hasPointerCapture(long pointerId);
};

partial interface mixin GlobalEventHandlers {
    attribute EventHandler onpointerover;
    attribute EventHandler onpointerenter;
    attribute EventHandler onpointerdown;
    attribute EventHandler onpointermove;
    [SecureContext] attribute EventHandler onpointerrawupdate;
    attribute EventHandler onpointerup;
    attribute EventHandler onpointercancel;
    attribute EventHandler onpointerout;
    attribute EventHandler onpointerleave;
    attribute EventHandler ongotpointercapture;
    attribute EventHandler onlostpointercapture;
};

partial interface Navigator {
    readonly attribute long maxTouchPoints;
};

dictionary MouseEventInit : EventModifierInit {
    long screenX = 0;
    long screenY = 0;
    long clientX = 0;
    long clientY = 0;
    short button = 0;
    unsigned short buttons = 0;
    EventTarget? relatedTarget = null;
};

[Exposed=Window]
interface MouseEvent : UIEvent {
    constructor(DOMString type, optional MouseEventInit eventInitDict = {});
    readonly attribute long screenX;
    readonly attribute long screenY;
    readonly attribute long clientX;
    readonly attribute long clientY;
    readonly attribute long layerX;
    readonly attribute long layerY;
    readonly attribute boolean ctrlKey;
    readonly attribute boolean shiftKey;
    readonly attribute boolean altKey;
    readonly attribute boolean metaKey;
    readonly attribute short button;
    readonly attribute unsigned short buttons;
    readonly attribute EventTarget? relatedTarget;
    boolean getModifierState(DOMString keyArg);
};

dictionary WheelEventInit : MouseEventInit {
    double deltaX = 0.0;
    double deltaY = 0.0;
    double deltaZ = 0.0;
    unsigned long deltaMode = 0;
    boolean momentum = false;
};

[Exposed=Window]
interface WheelEvent : MouseEvent {
    constructor(DOMString type, optional WheelEventInit eventInitDict = {});
    const unsigned long DOM_DELTA_PIXEL = 0x00;
    const unsigned long DOM_DELTA_LINE = 0x01;
    const unsigned long DOM_DELTA_PAGE = 0x02;
    readonly attribute double deltaX;
    readonly attribute double deltaY;
    readonly attribute double deltaZ;
    readonly attribute unsigned long deltaMode;
    readonly attribute boolean momentum;
};

partial interface MouseEvent {
    undefined initMouseEvent(
        DOMString typeArg,
        optional boolean bubblesArg = false,
        optional boolean cancelableArg = false,
        optional Window? viewArg = null,
        optional long detailArg = 0,
        optional long screenXArg = 0,
        optional long screenYArg = 0,
        optional long clientXArg = 0,
        optional long clientYArg = 0,
        optional boolean ctrlKeyArg = false,
        optional boolean altKeyArg = false,
        optional boolean shiftKeyArg = false,
        optional boolean metaKeyArg = false,
        optional short buttonArg = 0,
        optional EventTarget? relatedTargetArg = null
    );
};
