// Beacon, https://w3c.github.io/beacon/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface Navigator {
    boolean sendBeacon(USVString url, optional BodyInit? data = null);
};
