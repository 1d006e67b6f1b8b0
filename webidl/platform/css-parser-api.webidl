// CSS Parser API, https://wicg.github.io/css-parser-api/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

typedef (DOMString or ReadableStream) CSSStringSource;

typedef (DOMString or CSSStyleValue or CSSParserValue) CSSToken;

partial namespace CSS {
    Promise<sequence<CSSParserRule>> parseStylesheet(CSSStringSource css, optional CSSParserOptions options = {});
    Promise<sequence<CSSParserRule>> parseRuleList(CSSStringSource css, optional CSSParserOptions options = {});
    Promise<CSSParserRule> parseRule(CSSStringSource css, optional CSSParserOptions options = {});
    Promise<sequence<CSSParserRule>> parseDeclarationList(CSSStringSource css, optional CSSParserOptions options = {});
    CSSParserDeclaration parseDeclaration(DOMString css, optional CSSParserOptions options = {});
    CSSToken parseValue(DOMString css);
    sequence<CSSToken> parseValueList(DOMString css);
    sequence<sequence<CSSToken>> parseCommaValueList(DOMString css);
};

dictionary CSSParserOptions {
    object atRules;
};

[Exposed=Window]
interface CSSParserRule {
};

[Exposed=Window]
interface CSSParserAtRule : CSSParserRule {
    constructor(DOMString name, sequence<CSSToken> prelude, optional sequence<CSSParserRule>? body);
    readonly attribute DOMString name;
    readonly attribute FrozenArray<CSSParserValue> prelude;
    readonly attribute FrozenArray<CSSParserRule>? body;
    stringifier;
};

[Exposed=Window]
interface CSSParserQualifiedRule : CSSParserRule {
    constructor(sequence<CSSToken> prelude, optional sequence<CSSParserRule>? body);
    readonly attribute FrozenArray<CSSParserValue> prelude;
    readonly attribute FrozenArray<CSSParserRule> body;
    stringifier;
};

[Exposed=Window]
interface CSSParserDeclaration : CSSParserRule {
    constructor(DOMString name, optional sequence<CSSParserRule> body);
    readonly attribute DOMString name;
    readonly attribute FrozenArray<CSSParserValue> body;
    stringifier;
};

[Exposed=Window]
interface CSSParserValue {
};

[Exposed=Window]
interface CSSParserBlock : CSSParserValue {
    constructor(DOMString name, sequence<CSSParserValue> body);
    readonly attribute DOMString name;
    readonly attribute FrozenArray<CSSParserValue> body;
    stringifier;
};

[Exposed=Window]
interface CSSParserFunction : CSSParserValue {
    constructor(DOMString name, sequence<sequence<CSSParserValue>> args);
    readonly attribute DOMString name;
    readonly attribute FrozenArray<FrozenArray<CSSParserValue>> args;
    stringifier;
};
