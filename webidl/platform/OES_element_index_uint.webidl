// WebGL OES_element_index_uint Khronos Ratified Extension Specification, https://registry.khronos.org/webgl/extensions/OES_element_index_uint/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface OES_element_index_uint {
};
