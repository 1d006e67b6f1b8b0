// Viewport Capture, https://w3c.github.io/mediacapture-viewport/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface MediaDevices {
    Promise<MediaStream> getViewportMedia(optional DisplayMediaStreamOptions options = {});
};
