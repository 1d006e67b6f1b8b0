// CSS Pseudo-Elements Module Level 4, https://drafts.csswg.org/css-pseudo-4/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
interface CSSPseudoElement {
    readonly attribute CSSOMString type;
    readonly attribute Element element;
    readonly attribute (Element or CSSPseudoElement) parent;
    readonly attribute CSSOMString selectorText;
    CSSPseudoElement? pseudo(CSSOMString type);
};

partial interface Element {
    CSSPseudoElement? pseudo(CSSOMString type);
};
