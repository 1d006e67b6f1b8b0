// MathML Core, https://w3c.github.io/mathml-core/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
interface MathMLElement : Element {
};

MathMLElement includes GlobalEventHandlers;

MathMLElement includes HTMLOrSVGOrMathMLElement;

[Exposed=Window]
interface MathMLAnchorElement : MathMLElement {
    [ReflectSetter] attribute USVString href;
    [Reflect] attribute DOMString target;
};

MathMLAnchorElement includes HyperlinkElementUtils;
