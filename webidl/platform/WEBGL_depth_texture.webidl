// WebGL WEBGL_depth_texture Khronos Ratified Extension Specification, https://registry.khronos.org/webgl/extensions/WEBGL_depth_texture/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface WEBGL_depth_texture {
    const GLenum UNSIGNED_INT_24_8_WEBGL = 0x84FA;
};
