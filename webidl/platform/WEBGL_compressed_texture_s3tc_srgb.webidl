// WebGL WEBGL_compressed_texture_s3tc_srgb Extension Specification, https://registry.khronos.org/webgl/extensions/WEBGL_compressed_texture_s3tc_srgb/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface WEBGL_compressed_texture_s3tc_srgb {
    const GLenum COMPRESSED_SRGB_S3TC_DXT1_EXT = 0x8C4C;
    const GLenum COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT = 0x8C4D;
    const GLenum COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT = 0x8C4E;
    const GLenum COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT = 0x8C4F;
};
