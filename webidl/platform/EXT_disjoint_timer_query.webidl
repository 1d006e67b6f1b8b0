// WebGL EXT_disjoint_timer_query Extension Specification, https://registry.khronos.org/webgl/extensions/EXT_disjoint_timer_query/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

typedef unsigned long long GLuint64EXT;

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface WebGLTimerQueryEXT : WebGLObject {
};

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface EXT_disjoint_timer_query {
    const GLenum QUERY_COUNTER_BITS_EXT = 0x8864;
    const GLenum CURRENT_QUERY_EXT = 0x8865;
    const GLenum QUERY_RESULT_EXT = 0x8866;
    const GLenum QUERY_RESULT_AVAILABLE_EXT = 0x8867;
    const GLenum TIME_ELAPSED_EXT = 0x88BF;
    const GLenum TIMESTAMP_EXT = 0x8E28;
    const GLenum GPU_DISJOINT_EXT = 0x8FBB;
    WebGLTimerQueryEXT createQueryEXT();
    undefined deleteQueryEXT(WebGLTimerQueryEXT? query);
    [WebGLHandlesContextLoss] boolean isQueryEXT(WebGLTimerQueryEXT? query);
    undefined beginQueryEXT(GLenum target, WebGLTimerQueryEXT query);
    undefined endQueryEXT(GLenum target);
    undefined queryCounterEXT(WebGLTimerQueryEXT query, GLenum target);
    any getQueryEXT(GLenum target, GLenum pname);
    any getQueryObjectEXT(WebGLTimerQueryEXT query, GLenum pname);
};
