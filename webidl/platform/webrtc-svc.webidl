// Scalable Video Coding (SVC) Extension for WebRTC, https://w3c.github.io/webrtc-svc/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial dictionary RTCRtpEncodingParameters {
    DOMString scalabilityMode;
};
