// Media Capture Automation, https://w3c.github.io/mediacapture-automation/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

enum MockCapturePromptResult {
    "granted",
    "denied",
};

dictionary MockCapturePromptResultConfiguration {
    MockCapturePromptResult getUserMedia;
    MockCapturePromptResult getDisplayMedia;
};

dictionary MockCaptureDeviceConfiguration {
    DOMString label;
    DOMString deviceId;
    DOMString groupId;
};

dictionary MockCameraConfiguration : MockCaptureDeviceConfiguration {
    double defaultFrameRate = 30;
    DOMString facingMode = "user";
};

dictionary MockMicrophoneConfiguration : MockCaptureDeviceConfiguration {
    unsigned long defaultSampleRate = 44100;
};
