// CSS Images Module Level 4, https://drafts.csswg.org/css-images-4/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial namespace CSS {
    [SameObject] readonly attribute any elementSources;
};
