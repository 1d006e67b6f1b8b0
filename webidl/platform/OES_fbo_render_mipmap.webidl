// WebGL OES_fbo_render_mipmap Extension Specification, https://registry.khronos.org/webgl/extensions/OES_fbo_render_mipmap/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface OES_fbo_render_mipmap {
};
