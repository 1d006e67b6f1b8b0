// WebGL EXT_blend_minmax Khronos Ratified Extension Specification, https://registry.khronos.org/webgl/extensions/EXT_blend_minmax/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface EXT_blend_minmax {
    const GLenum MIN_EXT = 0x8007;
    const GLenum MAX_EXT = 0x8008;
};
