// CSS Box Sizing Module Level 4, https://drafts.csswg.org/css-sizing-4/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface Window {
    undefined requestResize();
};
