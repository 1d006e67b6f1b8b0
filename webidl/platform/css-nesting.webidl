// CSS Nesting Module Level 1, https://drafts.csswg.org/css-nesting-1/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
interface CSSNestedDeclarations : CSSRule {
    [SameObject, PutForwards=cssText] readonly attribute CSSStyleProperties style;
};
