// Iframe credentialless, https://wicg.github.io/anonymous-iframe/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface HTMLIFrameElement {
    attribute boolean credentialless;
};

partial interface Window {
    readonly attribute boolean credentialless;
};
