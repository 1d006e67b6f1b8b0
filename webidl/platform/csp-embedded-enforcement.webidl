// Content Security Policy: Embedded Enforcement, https://w3c.github.io/webappsec-cspee/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface HTMLIFrameElement {
    [CEReactions] attribute DOMString csp;
};
