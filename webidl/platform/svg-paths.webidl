// SVG Paths, https://svgwg.org/specs/paths/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[LegacyNoInterfaceObject, Exposed=Window]
interface SVGPathSegment {
    attribute DOMString type;
    attribute FrozenArray<float> values;
};

dictionary SVGPathDataSettings {
    boolean normalize = false;
};

interface mixin SVGPathData {
    sequence<SVGPathSegment> getPathData(optional SVGPathDataSettings settings = {});
    undefined setPathData(sequence<SVGPathSegment> pathData);
};

[Exposed=Window]
interface SVGPathElement : SVGGeometryElement {
    readonly attribute SVGAnimatedNumber pathLength;
    float getTotalLength();
    DOMPoint getPointAtLength(float distance);
    SVGPathSegment? getPathSegmentAtLength(float distance);
};

SVGPathElement includes SVGPathData;
