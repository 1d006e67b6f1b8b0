// Permissions, https://w3c.github.io/permissions/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window)]
partial interface Navigator {
    [SameObject] readonly attribute Permissions permissions;
};

[Exposed=(Worker)]
partial interface WorkerNavigator {
    [SameObject] readonly attribute Permissions permissions;
};

[Exposed=(Window, Worker)]
interface Permissions {
    Promise<PermissionStatus> query(object permissionDesc);
};

dictionary PermissionDescriptor {
    required DOMString name;
};

[Exposed=(Window, Worker)]
interface PermissionStatus : EventTarget {
    readonly attribute PermissionState state;
    readonly attribute DOMString name;
    attribute EventHandler onchange;
};

enum PermissionState {
    "granted",
    "denied",
    "prompt",
};

dictionary PermissionSetParameters {
    required object descriptor;
    required PermissionState state;
};
