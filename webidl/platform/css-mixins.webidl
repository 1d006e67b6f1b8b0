// CSS Custom Functions and Mixins Module Level 1, https://drafts.csswg.org/css-mixins-1/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
interface CSSFunctionRule : CSSGroupingRule {
    readonly attribute CSSOMString name;
    sequence<FunctionParameter> getParameters();
    readonly attribute CSSOMString returnType;
};

dictionary FunctionParameter {
    required CSSOMString name;
    required CSSOMString type;
    CSSOMString defaultValue;
};

[Exposed=Window]
interface CSSFunctionDescriptors : CSSStyleDeclaration {
    attribute [LegacyNullToEmptyString] CSSOMString result;
};

[Exposed=Window]
interface CSSFunctionDeclarations : CSSRule {
    [SameObject, PutForwards=cssText] readonly attribute CSSFunctionDescriptors style;
};

[Exposed=Window]
interface CSSMixinRule : CSSGroupingRule {
    readonly attribute CSSOMString name;
    sequence<FunctionParameter> getParameters();
    readonly attribute boolean contents;
};

[Exposed=Window]
interface CSSApplyBlockRule : CSSGroupingRule {
    readonly attribute CSSOMString name;
    sequence<CSSOMString> getArguments();
};

[Exposed=Window]
interface CSSApplyStatementRule : CSSRule {
    readonly attribute CSSOMString name;
    sequence<CSSOMString> getArguments();
};

[Exposed=Window]
interface CSSContentsBlockRule : CSSGroupingRule {
};

[Exposed=Window]
interface CSSContentsStatementRule : CSSRule {
};
