// Remote Playback API, https://w3c.github.io/remote-playback/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
interface RemotePlayback : EventTarget {
    Promise<long> watchAvailability(RemotePlaybackAvailabilityCallback callback);
    Promise<undefined> cancelWatchAvailability(optional long id);
    readonly attribute RemotePlaybackState state;
    attribute EventHandler onconnecting;
    attribute EventHandler onconnect;
    attribute EventHandler ondisconnect;
    Promise<undefined> prompt();
};

enum RemotePlaybackState {
    "connecting",
    "connected",
    "disconnected",
};

callback RemotePlaybackAvailabilityCallback = undefined (boolean available);

partial interface HTMLMediaElement {
    [SameObject] readonly attribute RemotePlayback remote;
    [CEReactions] attribute boolean disableRemotePlayback;
};
