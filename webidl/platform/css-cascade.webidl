// CSS Cascading and Inheritance Module Level 5, https://drafts.csswg.org/css-cascade-5/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
interface CSSLayerBlockRule : CSSGroupingRule {
    readonly attribute CSSOMString name;
};

[Exposed=Window]
interface CSSLayerStatementRule : CSSRule {
    readonly attribute FrozenArray<CSSOMString> nameList;
};
