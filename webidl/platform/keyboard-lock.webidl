// Keyboard Lock, https://wicg.github.io/keyboard-lock/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface Navigator {
    [SecureContext, SameObject] readonly attribute Keyboard keyboard;
};

[SecureContext, Exposed=Window]
interface Keyboard : EventTarget {
    Promise<undefined> lock(optional sequence<DOMString> keyCodes = []);
    undefined unlock();
};
