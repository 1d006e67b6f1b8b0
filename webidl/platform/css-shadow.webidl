// CSS Shadow Module Level 1, https://drafts.csswg.org/css-shadow-1/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface Element {
    [SameObject, PutForwards=value] readonly attribute DOMTokenList part;
};
