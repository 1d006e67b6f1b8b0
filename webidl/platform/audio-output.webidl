// Audio Output Devices API, https://w3c.github.io/mediacapture-output/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface HTMLMediaElement {
    [SecureContext] readonly attribute DOMString sinkId;
    [SecureContext] Promise<undefined> setSinkId(DOMString sinkId);
};

partial interface MediaDevices {
    Promise<MediaDeviceInfo> selectAudioOutput(optional AudioOutputOptions options = {});
};

dictionary AudioOutputOptions {
    DOMString deviceId = "";
};
