// WebGL WEBGL_compressed_texture_pvrtc Extension Specification, https://registry.khronos.org/webgl/extensions/WEBGL_compressed_texture_pvrtc/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface WEBGL_compressed_texture_pvrtc {
    const GLenum COMPRESSED_RGB_PVRTC_4BPPV1_IMG = 0x8C00;
    const GLenum COMPRESSED_RGB_PVRTC_2BPPV1_IMG = 0x8C01;
    const GLenum COMPRESSED_RGBA_PVRTC_4BPPV1_IMG = 0x8C02;
    const GLenum COMPRESSED_RGBA_PVRTC_2BPPV1_IMG = 0x8C03;
};
