// Web Share API, https://w3c.github.io/web-share/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface Navigator {
    [SecureContext] Promise<undefined> share(optional ShareData data = {});
    [SecureContext] boolean canShare(optional ShareData data = {});
};

dictionary ShareData {
    sequence<File> files;
    USVString title;
    USVString text;
    USVString url;
};
