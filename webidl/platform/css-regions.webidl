// CSS Regions Module Level 1, https://drafts.csswg.org/css-regions-1/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface Document {
    readonly attribute NamedFlowMap namedFlows;
};

[Exposed=Window]
interface NamedFlowMap {
    maplike<CSSOMString, NamedFlow>;
};

[Exposed=Window]
interface NamedFlow : EventTarget {
    readonly attribute CSSOMString name;
    readonly attribute boolean overset;
    sequence<Element> getRegions();
    readonly attribute short firstEmptyRegionIndex;
    sequence<Node> getContent();
    sequence<Element> getRegionsByContent(Node node);
};

interface mixin Region {
    readonly attribute CSSOMString regionOverset;
    sequence<Range>? getRegionFlowRanges();
};

Element includes Region;
