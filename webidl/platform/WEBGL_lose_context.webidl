// WebGL WEBGL_lose_context Khronos Ratified Extension Specification, https://registry.khronos.org/webgl/extensions/WEBGL_lose_context/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), LegacyNoInterfaceObject]
interface WEBGL_lose_context {
    undefined loseContext();
    undefined restoreContext();
};
