// WebGL WEBGL_draw_instanced_base_vertex_base_instance Extension Draft Specification, https://registry.khronos.org/webgl/extensions/WEBGL_draw_instanced_base_vertex_base_instance/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface WEBGL_draw_instanced_base_vertex_base_instance {
    undefined drawArraysInstancedBaseInstanceWEBGL(
        GLenum mode,
        GLint first,
        GLsizei count,
        GLsizei instanceCount,
        GLuint baseInstance
    );
    undefined drawElementsInstancedBaseVertexBaseInstanceWEBGL(
        GLenum mode,
        GLsizei count,
        GLenum type,
        GLintptr offset,
        GLsizei instanceCount,
        GLint baseVertex,
        GLuint baseInstance
    );
};
