// WebGL OES_texture_half_float_linear Khronos Ratified Extension Specification, https://registry.khronos.org/webgl/extensions/OES_texture_half_float_linear/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface OES_texture_half_float_linear {
};
