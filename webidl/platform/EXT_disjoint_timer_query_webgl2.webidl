// WebGL EXT_disjoint_timer_query_webgl2 Extension Specification, https://registry.khronos.org/webgl/extensions/EXT_disjoint_timer_query_webgl2/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface EXT_disjoint_timer_query_webgl2 {
    const GLenum QUERY_COUNTER_BITS_EXT = 0x8864;
    const GLenum TIME_ELAPSED_EXT = 0x88BF;
    const GLenum TIMESTAMP_EXT = 0x8E28;
    const GLenum GPU_DISJOINT_EXT = 0x8FBB;
    undefined queryCounterEXT(WebGLQuery query, GLenum target);
};
