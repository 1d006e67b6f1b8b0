// WebGL KHR_parallel_shader_compile Extension Specification, https://registry.khronos.org/webgl/extensions/KHR_parallel_shader_compile/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface KHR_parallel_shader_compile {
    const GLenum COMPLETION_STATUS_KHR = 0x91B1;
};
