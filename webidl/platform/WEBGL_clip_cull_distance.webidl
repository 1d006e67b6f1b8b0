// WebGL WEBGL_clip_cull_distance Extension Specification, https://registry.khronos.org/webgl/extensions/WEBGL_clip_cull_distance/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface WEBGL_clip_cull_distance {
    const GLenum MAX_CLIP_DISTANCES_WEBGL = 0x0D32;
    const GLenum MAX_CULL_DISTANCES_WEBGL = 0x82F9;
    const GLenum MAX_COMBINED_CLIP_AND_CULL_DISTANCES_WEBGL = 0x82FA;
    const GLenum CLIP_DISTANCE0_WEBGL = 0x3000;
    const GLenum CLIP_DISTANCE1_WEBGL = 0x3001;
    const GLenum CLIP_DISTANCE2_WEBGL = 0x3002;
    const GLenum CLIP_DISTANCE3_WEBGL = 0x3003;
    const GLenum CLIP_DISTANCE4_WEBGL = 0x3004;
    const GLenum CLIP_DISTANCE5_WEBGL = 0x3005;
    const GLenum CLIP_DISTANCE6_WEBGL = 0x3006;
    const GLenum CLIP_DISTANCE7_WEBGL = 0x3007;
};
