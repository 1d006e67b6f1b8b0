// WebSockets Standard, https://websockets.spec.whatwg.org/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

enum BinaryType {
    "blob",
    "arraybuffer",
};

[Exposed=(Window, Worker)]
interface WebSocket : EventTarget {
    constructor(USVString url, optional (DOMString or sequence<DOMString>) protocols = []);
    readonly attribute USVString url;
    const unsigned short CONNECTING = 0;
    const unsigned short OPEN = 1;
    const unsigned short CLOSING = 2;
    const unsigned short CLOSED = 3;
    readonly attribute unsigned short readyState;
    readonly attribute unsigned long long bufferedAmount;
    attribute EventHandler onopen;
    attribute EventHandler onerror;
    attribute EventHandler onclose;
    readonly attribute DOMString extensions;
    readonly attribute DOMString protocol;
    undefined close(optional [Clamp] unsigned short code, optional USVString reason);
    attribute EventHandler onmessage;
    attribute BinaryType binaryType;
    undefined send((BufferSource or Blob or USVString) data);
};

[Exposed=(Window, Worker)]
interface CloseEvent : Event {
    constructor(DOMString type, optional CloseEventInit eventInitDict = {});
    readonly attribute boolean wasClean;
    readonly attribute unsigned short code;
    readonly attribute USVString reason;
};

dictionary CloseEventInit : EventInit {
    boolean wasClean = false;
    unsigned short code = 0;
    USVString reason = "";
};
