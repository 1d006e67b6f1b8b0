// WebXR Raw Camera Access Module, https://immersive-web.github.io/raw-camera-access/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface XRView {
    [SameObject] readonly attribute XRCamera? camera;
};

[SecureContext, Exposed=Window]
interface XRCamera {
    readonly attribute unsigned long width;
    readonly attribute unsigned long height;
};

partial interface XRWebGLBinding {
    WebGLTexture? getCameraImage(XRCamera camera);
};
