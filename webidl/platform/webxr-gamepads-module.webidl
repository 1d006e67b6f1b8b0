// WebXR Gamepads Module - Level 1, https://immersive-web.github.io/webxr-gamepads-module/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface XRInputSource {
    [SameObject] readonly attribute Gamepad? gamepad;
};
