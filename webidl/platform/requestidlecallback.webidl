// requestIdleCallback(), https://w3c.github.io/requestidlecallback/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface Window {
    unsigned long requestIdleCallback(IdleRequestCallback callback, optional IdleRequestOptions options = {});
    undefined cancelIdleCallback(unsigned long handle);
};

dictionary IdleRequestOptions {
    unsigned long timeout;
};

[Exposed=Window]
interface IdleDeadline {
    DOMHighResTimeStamp timeRemaining();
    readonly attribute boolean didTimeout;
};

callback IdleRequestCallback = undefined (IdleDeadline deadline);
