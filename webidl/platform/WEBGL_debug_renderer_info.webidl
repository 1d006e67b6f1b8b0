// WebGL WEBGL_debug_renderer_info Khronos Ratified Extension Specification, https://registry.khronos.org/webgl/extensions/WEBGL_debug_renderer_info/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface WEBGL_debug_renderer_info {
    const GLenum UNMASKED_VENDOR_WEBGL = 0x9245;
    const GLenum UNMASKED_RENDERER_WEBGL = 0x9246;
};
