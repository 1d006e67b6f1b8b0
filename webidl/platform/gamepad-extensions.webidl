// Gamepad Extensions, https://w3c.github.io/gamepad/extensions.html
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

enum GamepadHand {
    "",
    "left",
    "right",
};

[Exposed=Window]
interface GamepadPose {
    readonly attribute boolean hasOrientation;
    readonly attribute boolean hasPosition;
    readonly attribute Float32Array? position;
    readonly attribute Float32Array? linearVelocity;
    readonly attribute Float32Array? linearAcceleration;
    readonly attribute Float32Array? orientation;
    readonly attribute Float32Array? angularVelocity;
    readonly attribute Float32Array? angularAcceleration;
};

partial interface Gamepad {
    readonly attribute GamepadHand hand;
    readonly attribute FrozenArray<GamepadHapticActuator> hapticActuators;
    readonly attribute GamepadPose? pose;
};

[Exposed=Window]
partial interface GamepadHapticActuator {
    Promise<boolean> pulse(double value, double duration);
};
