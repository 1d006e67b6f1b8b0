// WebGL OVR_multiview2 Extension Specification, https://registry.khronos.org/webgl/extensions/OVR_multiview2/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface OVR_multiview2 {
    const GLenum FRAMEBUFFER_ATTACHMENT_TEXTURE_NUM_VIEWS_OVR = 0x9630;
    const GLenum FRAMEBUFFER_ATTACHMENT_TEXTURE_BASE_VIEW_INDEX_OVR = 0x9632;
    const GLenum MAX_VIEWS_OVR = 0x9631;
    const GLenum FRAMEBUFFER_INCOMPLETE_VIEW_TARGETS_OVR = 0x9633;
    undefined framebufferTextureMultiviewOVR(
        GLenum target,
        GLenum attachment,
        WebGLTexture? texture,
        GLint level,
        GLint baseViewIndex,
        GLsizei numViews
    );
};
