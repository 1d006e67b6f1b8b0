// WebGL WEBGL_provoking_vertex Extension Specification, https://registry.khronos.org/webgl/extensions/WEBGL_provoking_vertex/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface WEBGL_provoking_vertex {
    const GLenum FIRST_VERTEX_CONVENTION_WEBGL = 0x8E4D;
    const GLenum LAST_VERTEX_CONVENTION_WEBGL = 0x8E4E;
    const GLenum PROVOKING_VERTEX_WEBGL = 0x8E4F;
    undefined provokingVertexWEBGL(GLenum provokeMode);
};
