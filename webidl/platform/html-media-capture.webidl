// HTML Media Capture, https://w3c.github.io/html-media-capture/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface HTMLInputElement {
    [CEReactions] attribute DOMString capture;
};
