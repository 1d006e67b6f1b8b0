// CSS Conditional Rules Module Level 5, https://drafts.csswg.org/css-conditional-5/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

dictionary CSSContainerCondition {
    required CSSOMString name;
    required CSSOMString query;
};

[Exposed=Window]
interface CSSContainerRule : CSSConditionRule {
    readonly attribute CSSOMString containerName;
    readonly attribute CSSOMString containerQuery;
    readonly attribute FrozenArray<CSSContainerCondition> conditions;
};

[Exposed=Window]
interface CSSSupportsConditionRule : CSSGroupingRule {
    readonly attribute CSSOMString name;
};
