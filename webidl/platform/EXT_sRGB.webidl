// WebGL EXT_sRGB Extension Specification, https://registry.khronos.org/webgl/extensions/EXT_sRGB/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface EXT_sRGB {
    const GLenum SRGB_EXT = 0x8C40;
    const GLenum SRGB_ALPHA_EXT = 0x8C42;
    const GLenum SRGB8_ALPHA8_EXT = 0x8C43;
    const GLenum FRAMEBUFFER_ATTACHMENT_COLOR_ENCODING_EXT = 0x8210;
};
