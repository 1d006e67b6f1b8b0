// WebRTC Priority Control API, https://w3c.github.io/webrtc-priority/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

enum RTCPriorityType {
    "very-low",
    "low",
    "medium",
    "high",
};

partial dictionary RTCRtpEncodingParameters {
    RTCPriorityType priority = "low";
    RTCPriorityType networkPriority;
};

partial interface RTCDataChannel {
    readonly attribute RTCPriorityType priority;
};

partial dictionary RTCDataChannelInit {
    RTCPriorityType priority = "low";
};
