// IceTransport Extensions for WebRTC, https://w3c.github.io/webrtc-ice/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial dictionary RTCIceParameters {
    boolean iceLite;
};

dictionary RTCIceGatherOptions {
    RTCIceTransportPolicy gatherPolicy = "all";
    sequence<RTCIceServer> iceServers;
};

[Exposed=Window]
partial interface RTCIceTransport {
    constructor();
    undefined gather(optional RTCIceGatherOptions options = {});
    undefined start(optional RTCIceParameters remoteParameters = {}, optional RTCIceRole role = "controlled");
    undefined stop();
    undefined addRemoteCandidate(optional RTCIceCandidateInit remoteCandidate = {});
    attribute EventHandler onerror;
    attribute EventHandler onicecandidate;
};
