// Screen Wake Lock API, https://w3c.github.io/screen-wake-lock/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[SecureContext]
partial interface Navigator {
    [SameObject] readonly attribute WakeLock wakeLock;
};

[SecureContext, Exposed=(Window)]
interface WakeLock {
    Promise<WakeLockSentinel> request(optional WakeLockType type = "screen");
};

[SecureContext, Exposed=(Window)]
interface WakeLockSentinel : EventTarget {
    readonly attribute boolean released;
    readonly attribute WakeLockType type;
    Promise<undefined> release();
    attribute EventHandler onrelease;
};

enum WakeLockType {
    "screen",
};
