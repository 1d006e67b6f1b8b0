// WebGL OES_draw_buffers_indexed Extension Specification, https://registry.khronos.org/webgl/extensions/OES_draw_buffers_indexed/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface OES_draw_buffers_indexed {
    undefined enableiOES(GLenum target, GLuint index);
    undefined disableiOES(GLenum target, GLuint index);
    undefined blendEquationiOES(GLuint buf, GLenum mode);
    undefined blendEquationSeparateiOES(GLuint buf, GLenum modeRGB, GLenum modeAlpha);
    undefined blendFunciOES(GLuint buf, GLenum src, GLenum dst);
    undefined blendFuncSeparateiOES(GLuint buf, GLenum srcRGB, GLenum dstRGB, GLenum srcAlpha, GLenum dstAlpha);
    undefined colorMaskiOES(GLuint buf, GLboolean r, GLboolean g, GLboolean b, GLboolean a);
};
