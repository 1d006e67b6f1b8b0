// Get Installed Related Apps API, https://wicg.github.io/get-installed-related-apps/spec/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

dictionary RelatedApplication {
    required USVString platform;
    USVString url;
    DOMString id;
    USVString version;
};

[Exposed=Window]
partial interface Navigator {
    [SecureContext] Promise<sequence<RelatedApplication>> getInstalledRelatedApps();
};
