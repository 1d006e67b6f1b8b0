// WebXR Depth Sensing Module, https://immersive-web.github.io/depth-sensing/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

enum XRDepthType {
    "raw",
    "smooth",
};

enum XRDepthUsage {
    "cpu-optimized",
    "gpu-optimized",
};

enum XRDepthDataFormat {
    "luminance-alpha",
    "float32",
    "unsigned-short",
};

dictionary XRDepthStateInit {
    required sequence<XRDepthUsage> usagePreference;
    required sequence<XRDepthDataFormat> dataFormatPreference;
    sequence<XRDepthType> depthTypeRequest;
    boolean matchDepthView = true;
};

partial dictionary XRSessionInit {
    XRDepthStateInit depthSensing;
};

partial interface XRSession {
    readonly attribute XRDepthUsage depthUsage;
    readonly attribute XRDepthDataFormat depthDataFormat;
    readonly attribute XRDepthType? depthType;
    readonly attribute boolean? depthActive;
    undefined pauseDepthSensing();
    undefined resumeDepthSensing();
};

[SecureContext, Exposed=Window]
interface XRDepthInformation {
    readonly attribute unsigned long width;
    readonly attribute unsigned long height;
    [SameObject] readonly attribute XRRigidTransform normDepthBufferFromNormView;
    readonly attribute float rawValueToMeters;
};

XRDepthInformation includes XRViewGeometry;

[Exposed=Window]
interface XRCPUDepthInformation : XRDepthInformation {
    [SameObject] readonly attribute ArrayBuffer data;
    float getDepthInMeters(float x, float y);
};

partial interface XRFrame {
    XRCPUDepthInformation? getDepthInformation(XRView view);
};

[Exposed=Window]
interface XRWebGLDepthInformation : XRDepthInformation {
    [SameObject] readonly attribute WebGLTexture texture;
    readonly attribute XRTextureType textureType;
    readonly attribute unsigned long? imageIndex;
};

partial interface XRWebGLBinding {
    XRWebGLDepthInformation? getDepthInformation(XRView view);
};

[Exposed=Window]
interface XRGPUDepthInformation : XRDepthInformation {
    [SameObject] readonly attribute GPUTexture texture;
    GPUTextureViewDescriptor getViewDescriptor();
};

partial interface XRGPUBinding {
    XRGPUDepthInformation? getDepthInformation(XRView view);
};
