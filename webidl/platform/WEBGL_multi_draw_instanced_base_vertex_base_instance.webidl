// WebGL WEBGL_multi_draw_instanced_base_vertex_base_instance Extension Draft Specification, https://registry.khronos.org/webgl/extensions/WEBGL_multi_draw_instanced_base_vertex_base_instance/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface WEBGL_multi_draw_instanced_base_vertex_base_instance {
    undefined multiDrawArraysInstancedBaseInstanceWEBGL(
        GLenum mode,
        ([AllowShared] Int32Array or sequence<GLint>) firstsList,
        unsigned long long firstsOffset,
        ([AllowShared] Int32Array or sequence<GLsizei>) countsList,
        unsigned long long countsOffset,
        ([AllowShared] Int32Array or sequence<GLsizei>) instanceCountsList,
        unsigned long long instanceCountsOffset,
        ([AllowShared] Uint32Array or sequence<GLuint>) baseInstancesList,
        unsigned long long baseInstancesOffset,
        GLsizei drawcount
    );
    undefined multiDrawElementsInstancedBaseVertexBaseInstanceWEBGL(
        GLenum mode,
        ([AllowShared] Int32Array or sequence<GLsizei>) countsList,
        unsigned long long countsOffset,
        GLenum type,
        ([AllowShared] Int32Array or sequence<GLsizei>) offsetsList,
        unsigned long long offsetsOffset,
        ([AllowShared] Int32Array or sequence<GLsizei>) instanceCountsList,
        unsigned long long instanceCountsOffset,
        ([AllowShared] Int32Array or sequence<GLint>) baseVerticesList,
        unsigned long long baseVerticesOffset,
        ([AllowShared] Uint32Array or sequence<GLuint>) baseInstancesList,
        unsigned long long baseInstancesOffset,
        GLsizei drawcount
    );
};
