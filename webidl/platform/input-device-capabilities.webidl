// Input Device Capabilities, https://wicg.github.io/input-device-capabilities/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
interface InputDeviceCapabilities {
    constructor(optional InputDeviceCapabilitiesInit deviceInitDict = {});
    readonly attribute boolean firesTouchEvents;
    readonly attribute boolean pointerMovementScrolls;
};

dictionary InputDeviceCapabilitiesInit {
    boolean firesTouchEvents = false;
    boolean pointerMovementScrolls = false;
};

partial interface UIEvent {
    readonly attribute InputDeviceCapabilities? sourceCapabilities;
};

partial dictionary UIEventInit {
    InputDeviceCapabilities? sourceCapabilities = null;
};
