// WebGL EXT_texture_norm16 Extension Specification, https://registry.khronos.org/webgl/extensions/EXT_texture_norm16/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface EXT_texture_norm16 {
    const GLenum R16_EXT = 0x822A;
    const GLenum RG16_EXT = 0x822C;
    const GLenum RGB16_EXT = 0x8054;
    const GLenum RGBA16_EXT = 0x805B;
    const GLenum R16_SNORM_EXT = 0x8F98;
    const GLenum RG16_SNORM_EXT = 0x8F99;
    const GLenum RGB16_SNORM_EXT = 0x8F9A;
    const GLenum RGBA16_SNORM_EXT = 0x8F9B;
};
