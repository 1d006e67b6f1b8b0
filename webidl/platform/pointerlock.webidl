// Pointer Lock 2.0, https://w3c.github.io/pointerlock/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

dictionary PointerLockOptions {
    boolean unadjustedMovement = false;
};

partial interface Element {
    Promise<undefined> requestPointerLock(optional PointerLockOptions options = {});
};

partial interface Document {
    attribute EventHandler onpointerlockchange;
    attribute EventHandler onpointerlockerror;
    undefined exitPointerLock();
};

partial interface mixin DocumentOrShadowRoot {
    readonly attribute Element? pointerLockElement;
};

partial interface MouseEvent {
    readonly attribute double movementX;
    readonly attribute double movementY;
};

partial dictionary MouseEventInit {
    double movementX = 0;
    double movementY = 0;
};
