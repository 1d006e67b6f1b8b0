// WebGL EXT_shader_texture_lod Khronos Ratified Extension Specification, https://registry.khronos.org/webgl/extensions/EXT_shader_texture_lod/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface EXT_shader_texture_lod {
};
