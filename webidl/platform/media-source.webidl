// Media Source Extensions™, https://w3c.github.io/media-source/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

enum ReadyState {
    "closed",
    "open",
    "ended",
};

enum EndOfStreamError {
    "network",
    "decode",
};

[Exposed=(Window, DedicatedWorker)]
interface MediaSource : EventTarget {
    constructor();
    [SameObject, Exposed=DedicatedWorker] readonly attribute MediaSourceHandle handle;
    readonly attribute SourceBufferList sourceBuffers;
    readonly attribute SourceBufferList activeSourceBuffers;
    readonly attribute ReadyState readyState;
    attribute unrestricted double duration;
    attribute EventHandler onsourceopen;
    attribute EventHandler onsourceended;
    attribute EventHandler onsourceclose;
    static readonly attribute boolean canConstructInDedicatedWorker;
    SourceBuffer addSourceBuffer(DOMString type);
    undefined removeSourceBuffer(SourceBuffer sourceBuffer);
    undefined endOfStream(optional EndOfStreamError error);
    undefined setLiveSeekableRange(double start, double end);
    undefined clearLiveSeekableRange();
    static boolean isTypeSupported(DOMString type);
};

[Transferable, Exposed=(Window, DedicatedWorker)]
interface MediaSourceHandle {
};

enum AppendMode {
    "segments",
    "sequence",
};

[Exposed=(Window, DedicatedWorker)]
interface SourceBuffer : EventTarget {
    attribute AppendMode mode;
    readonly attribute boolean updating;
    readonly attribute TimeRanges buffered;
    attribute double timestampOffset;
    [Exposed=Window] readonly attribute AudioTrackList audioTracks;
    [Exposed=Window] readonly attribute VideoTrackList videoTracks;
    [Exposed=Window] readonly attribute TextTrackList textTracks;
    attribute double appendWindowStart;
    attribute unrestricted double appendWindowEnd;
    attribute EventHandler onupdatestart;
    attribute EventHandler onupdate;
    attribute EventHandler onupdateend;
    attribute EventHandler onerror;
    attribute EventHandler onabort;
    undefined appendBuffer(BufferSource data);
    undefined abort();
    undefined changeType(DOMString type);
    undefined remove(double start, unrestricted double end);
};

[Exposed=(Window, DedicatedWorker)]
interface SourceBufferList : EventTarget {
    readonly attribute unsigned long length;
    attribute EventHandler onaddsourcebuffer;
    attribute EventHandler onremovesourcebuffer;
    getter SourceBuffer (unsigned long index);
};

[Exposed=(Window, DedicatedWorker)]
interface ManagedMediaSource : MediaSource {
    constructor();
    readonly attribute boolean streaming;
    attribute EventHandler onstartstreaming;
    attribute EventHandler onendstreaming;
};

[Exposed=(Window, DedicatedWorker)]
interface BufferedChangeEvent : Event {
    constructor(DOMString type, optional BufferedChangeEventInit eventInitDict = {});
    [SameObject] readonly attribute TimeRanges addedRanges;
    [SameObject] readonly attribute TimeRanges removedRanges;
};

dictionary BufferedChangeEventInit : EventInit {
    TimeRanges addedRanges;
    TimeRanges removedRanges;
};

[Exposed=(Window, DedicatedWorker)]
interface ManagedSourceBuffer : SourceBuffer {
    attribute EventHandler onbufferedchange;
};

[Exposed=Window]
partial interface AudioTrack {
    readonly attribute SourceBuffer? sourceBuffer;
};

[Exposed=Window]
partial interface VideoTrack {
    readonly attribute SourceBuffer? sourceBuffer;
};

[Exposed=Window]
partial interface TextTrack {
    readonly attribute SourceBuffer? sourceBuffer;
};
