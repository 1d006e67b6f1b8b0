// CSS Properties and Values API Level 1, https://drafts.css-houdini.org/css-properties-values-api-1/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

dictionary PropertyDefinition {
    required DOMString name;
    DOMString syntax = "*";
    boolean inherits = true;
    DOMString initialValue;
};

partial namespace CSS {
    undefined registerProperty(PropertyDefinition definition);
};

[Exposed=Window]
interface CSSPropertyRule : CSSRule {
    readonly attribute CSSOMString name;
    readonly attribute CSSOMString syntax;
    readonly attribute boolean inherits;
    readonly attribute CSSOMString? initialValue;
};
