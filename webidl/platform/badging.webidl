// Badging API, https://w3c.github.io/badging/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[SecureContext]
interface mixin NavigatorBadge {
    Promise<undefined> setAppBadge(optional [EnforceRange] unsigned long long contents);
    Promise<undefined> clearAppBadge();
};

Navigator includes NavigatorBadge;

WorkerNavigator includes NavigatorBadge;
