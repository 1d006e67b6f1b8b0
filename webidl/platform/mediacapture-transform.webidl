// MediaStreamTrack Insertable Media Processing using Streams, https://w3c.github.io/mediacapture-transform/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, DedicatedWorker), Transferable]
interface MediaStreamTrackHandle {
    constructor(MediaStreamTrack track);
};

[Exposed=DedicatedWorker]
interface MediaStreamTrackProcessor {
    constructor(MediaStreamTrackProcessorInit init);
    readonly attribute ReadableStream readable;
    readonly attribute unsigned long long discardedFrames;
    readonly attribute unsigned long long totalFrames;
};

typedef (MediaStreamTrack or MediaStreamTrackHandle) MediaStreamTrackOrHandle;

dictionary MediaStreamTrackProcessorInit {
    required MediaStreamTrackOrHandle track;
    [EnforceRange] unsigned short maxBufferSize;
};

[Exposed=DedicatedWorker]
interface VideoTrackGenerator {
    constructor();
    readonly attribute WritableStream writable;
    attribute boolean muted;
    readonly attribute MediaStreamTrack track;
};
