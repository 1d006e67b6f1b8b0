// Media Playback Quality, https://w3c.github.io/media-playback-quality/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface HTMLVideoElement {
    VideoPlaybackQuality getVideoPlaybackQuality();
};

[Exposed=Window]
interface VideoPlaybackQuality {
    readonly attribute DOMHighResTimeStamp creationTime;
    readonly attribute unsigned long droppedVideoFrames;
    readonly attribute unsigned long totalVideoFrames;
    readonly attribute unsigned long corruptedVideoFrames;
};
