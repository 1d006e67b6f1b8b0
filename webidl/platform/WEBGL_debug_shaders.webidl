// WebGL WEBGL_debug_shaders Khronos Ratified Extension Specification, https://registry.khronos.org/webgl/extensions/WEBGL_debug_shaders/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface WEBGL_debug_shaders {
    DOMString getTranslatedShaderSource(WebGLShader shader);
};
