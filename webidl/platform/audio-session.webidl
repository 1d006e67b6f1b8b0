// Audio Session, https://w3c.github.io/audio-session/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
interface AudioSession : EventTarget {
    attribute AudioSessionType type;
    readonly attribute AudioSessionState state;
    attribute EventHandler onstatechange;
};

enum AudioSessionType {
    "auto",
    "playback",
    "transient",
    "transient-solo",
    "ambient",
    "play-and-record",
};

enum AudioSessionState {
    "inactive",
    "active",
    "interrupted",
};

[Exposed=Window]
partial interface Navigator {
    readonly attribute AudioSession audioSession;
};
