// WebGL WEBGL_multi_draw Extension Specification, https://registry.khronos.org/webgl/extensions/WEBGL_multi_draw/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface WEBGL_multi_draw {
    undefined multiDrawArraysWEBGL(
        GLenum mode,
        ([AllowShared] Int32Array or sequence<GLint>) firstsList,
        unsigned long long firstsOffset,
        ([AllowShared] Int32Array or sequence<GLsizei>) countsList,
        unsigned long long countsOffset,
        GLsizei drawcount
    );
    undefined multiDrawElementsWEBGL(
        GLenum mode,
        ([AllowShared] Int32Array or sequence<GLsizei>) countsList,
        unsigned long long countsOffset,
        GLenum type,
        ([AllowShared] Int32Array or sequence<GLsizei>) offsetsList,
        unsigned long long offsetsOffset,
        GLsizei drawcount
    );
    undefined multiDrawArraysInstancedWEBGL(
        GLenum mode,
        ([AllowShared] Int32Array or sequence<GLint>) firstsList,
        unsigned long long firstsOffset,
        ([AllowShared] Int32Array or sequence<GLsizei>) countsList,
        unsigned long long countsOffset,
        ([AllowShared] Int32Array or sequence<GLsizei>) instanceCountsList,
        unsigned long long instanceCountsOffset,
        GLsizei drawcount
    );
    undefined multiDrawElementsInstancedWEBGL(
        GLenum mode,
        ([AllowShared] Int32Array or sequence<GLsizei>) countsList,
        unsigned long long countsOffset,
        GLenum type,
        ([AllowShared] Int32Array or sequence<GLsizei>) offsetsList,
        unsigned long long offsetsOffset,
        ([AllowShared] Int32Array or sequence<GLsizei>) instanceCountsList,
        unsigned long long instanceCountsOffset,
        GLsizei drawcount
    );
};
