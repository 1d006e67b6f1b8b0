// Login Status API, https://w3c-fedid.github.io/login-status/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

enum LoginStatus {
    "logged-in",
    "logged-out",
};

[Exposed=Window, SecureContext]
interface NavigatorLogin {
    Promise<undefined> setStatus(LoginStatus status);
};

partial interface Navigator {
    [SecureContext] readonly attribute NavigatorLogin login;
};
