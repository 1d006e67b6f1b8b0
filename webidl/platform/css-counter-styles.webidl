// CSS Counter Styles Module Level 3, https://drafts.csswg.org/css-counter-styles-3/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface CSSRule {
    const unsigned short COUNTER_STYLE_RULE = 11;
};

[Exposed=Window]
interface CSSCounterStyleRule : CSSRule {
    attribute CSSOMString name;
    attribute CSSOMString system;
    attribute CSSOMString symbols;
    attribute CSSOMString additiveSymbols;
    attribute CSSOMString negative;
    attribute CSSOMString prefix;
    attribute CSSOMString suffix;
    attribute CSSOMString range;
    attribute CSSOMString pad;
    attribute CSSOMString speakAs;
    attribute CSSOMString fallback;
};
