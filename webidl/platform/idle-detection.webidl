// Idle Detection API, https://wicg.github.io/idle-detection/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

enum UserIdleState {
    "active",
    "idle",
};

enum ScreenIdleState {
    "locked",
    "unlocked",
};

dictionary IdleOptions {
    [EnforceRange] unsigned long long threshold;
    AbortSignal signal;
};

[SecureContext, Exposed=(Window, DedicatedWorker)]
interface IdleDetector : EventTarget {
    constructor();
    readonly attribute UserIdleState? userState;
    readonly attribute ScreenIdleState? screenState;
    attribute EventHandler onchange;
    [Exposed=Window] static Promise<PermissionState> requestPermission();
    Promise<undefined> start(optional IdleOptions options = {});
};
