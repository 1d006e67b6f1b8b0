// Device Memory API, https://www.w3.org/TR/device-memory/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[SecureContext, Exposed=(Window, Worker)]
interface mixin NavigatorDeviceMemory {
    readonly attribute double deviceMemory;
};

Navigator includes NavigatorDeviceMemory;

WorkerNavigator includes NavigatorDeviceMemory;
