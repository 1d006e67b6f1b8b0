// CSS Viewport Module Level 1, https://drafts.csswg.org/css-viewport/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface Window {
    [SameObject, Replaceable] readonly attribute Viewport viewport;
};

[Exposed=Window]
interface Viewport {
    readonly attribute FrozenArray<DOMRect>? segments;
};
