// CSS Cascading and Inheritance Module Level 6, https://drafts.csswg.org/css-cascade-6/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
interface CSSScopeRule : CSSGroupingRule {
    readonly attribute CSSOMString? start;
    readonly attribute CSSOMString? end;
};
