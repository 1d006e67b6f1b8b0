// WebRTC Diagnostic Logging API, https://wicg.github.io/webrtc-diagnostic-logging/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
partial interface RTCPeerConnection {
    static DOMString startDiagnosticLogging(optional RTCDiagnosticLoggingOptions options = {});
    static undefined stopDiagnosticLogging();
    static undefined cancelDiagnosticLogging();
};

dictionary RTCDiagnosticLoggingOptions {
    record<DOMString, DOMString> metadata;
};
