// MediaStreamTrack Content Hints, https://w3c.github.io/mst-content-hint/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface MediaStreamTrack {
    attribute DOMString contentHint;
};

enum RTCDegradationPreference {
    "maintain-framerate",
    "maintain-resolution",
    "balanced",
    "maintain-framerate-and-resolution",
};

partial dictionary RTCRtpSendParameters {
    RTCDegradationPreference degradationPreference;
};
