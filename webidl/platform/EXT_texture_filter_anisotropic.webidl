// WebGL EXT_texture_filter_anisotropic Khronos Ratified Extension Specification, https://registry.khronos.org/webgl/extensions/EXT_texture_filter_anisotropic/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface EXT_texture_filter_anisotropic {
    const GLenum TEXTURE_MAX_ANISOTROPY_EXT = 0x84FE;
    const GLenum MAX_TEXTURE_MAX_ANISOTROPY_EXT = 0x84FF;
};
