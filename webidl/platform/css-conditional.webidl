// CSS Conditional Rules Module Level 3, https://drafts.csswg.org/css-conditional-3/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface CSSRule {
    const unsigned short SUPPORTS_RULE = 12;
};

[Exposed=Window]
interface CSSConditionRule : CSSGroupingRule {
    readonly attribute CSSOMString conditionText;
};

[Exposed=Window]
interface CSSMediaRule : CSSConditionRule {
    [SameObject, PutForwards=mediaText] readonly attribute MediaList media;
    readonly attribute boolean matches;
};

[Exposed=Window]
interface CSSSupportsRule : CSSConditionRule {
    readonly attribute boolean matches;
};

partial namespace CSS {
    boolean supports(CSSOMString property, CSSOMString value);
    boolean supports(CSSOMString conditionText);
};
