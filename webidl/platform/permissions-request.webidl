// Requesting Permissions, https://wicg.github.io/permissions-request/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface Permissions {
    Promise<PermissionStatus> request(object permissionDesc);
};
