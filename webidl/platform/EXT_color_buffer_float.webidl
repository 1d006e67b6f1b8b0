// WebGL EXT_color_buffer_float Extension Specification, https://registry.khronos.org/webgl/extensions/EXT_color_buffer_float/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface EXT_color_buffer_float {
};
