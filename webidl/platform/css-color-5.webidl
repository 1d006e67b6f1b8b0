// CSS Color Module Level 5, https://drafts.csswg.org/css-color-5/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
interface CSSColorProfileRule : CSSRule {
    readonly attribute CSSOMString name;
    readonly attribute CSSOMString src;
    readonly attribute CSSOMString renderingIntent;
    readonly attribute CSSOMString components;
};
