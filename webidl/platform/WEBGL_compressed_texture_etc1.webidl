// WebGL WEBGL_compressed_texture_etc1 Extension Specification, https://registry.khronos.org/webgl/extensions/WEBGL_compressed_texture_etc1/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface WEBGL_compressed_texture_etc1 {
    const GLenum COMPRESSED_RGB_ETC1_WEBGL = 0x8D64;
};
