// Filter Effects Module Level 1, https://drafts.csswg.org/filter-effects-1/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
interface SVGFilterElement : SVGElement {
    readonly attribute SVGAnimatedEnumeration filterUnits;
    readonly attribute SVGAnimatedEnumeration primitiveUnits;
    readonly attribute SVGAnimatedLength x;
    readonly attribute SVGAnimatedLength y;
    readonly attribute SVGAnimatedLength width;
    readonly attribute SVGAnimatedLength height;
};

interface mixin SVGFilterPrimitiveStandardAttributes {
    readonly attribute SVGAnimatedLength x;
    readonly attribute SVGAnimatedLength y;
    readonly attribute SVGAnimatedLength width;
    readonly attribute SVGAnimatedLength height;
    readonly attribute SVGAnimatedString result;
};

[Exposed=Window]
interface SVGFEBlendElement : SVGElement {
    const unsigned short SVG_FEBLEND_MODE_UNKNOWN = 0;
    const unsigned short SVG_FEBLEND_MODE_NORMAL = 1;
    const unsigned short SVG_FEBLEND_MODE_MULTIPLY = 2;
    const unsigned short SVG_FEBLEND_MODE_SCREEN = 3;
    const unsigned short SVG_FEBLEND_MODE_DARKEN = 4;
    const unsigned short SVG_FEBLEND_MODE_LIGHTEN = 5;
    const unsigned short SVG_FEBLEND_MODE_OVERLAY = 6;
    const unsigned short SVG_FEBLEND_MODE_COLOR_DODGE = 7;
    const unsigned short SVG_FEBLEND_MODE_COLOR_BURN = 8;
    const unsigned short SVG_FEBLEND_MODE_HARD_LIGHT = 9;
    const unsigned short SVG_FEBLEND_MODE_SOFT_LIGHT = 10;
    const unsigned short SVG_FEBLEND_MODE_DIFFERENCE = 11;
    const unsigned short SVG_FEBLEND_MODE_EXCLUSION = 12;
    const unsigned short SVG_FEBLEND_MODE_HUE = 13;
    const unsigned short SVG_FEBLEND_MODE_SATURATION = 14;
    const unsigned short SVG_FEBLEND_MODE_COLOR = 15;
    const unsigned short SVG_FEBLEND_MODE_LUMINOSITY = 16;
    readonly attribute SVGAnimatedString in1;
    readonly attribute SVGAnimatedString in2;
    readonly attribute SVGAnimatedEnumeration mode;
};

SVGFEBlendElement includes SVGFilterPrimitiveStandardAttributes;

[Exposed=Window]
interface SVGFEColorMatrixElement : SVGElement {
    const unsigned short SVG_FECOLORMATRIX_TYPE_UNKNOWN = 0;
    const unsigned short SVG_FECOLORMATRIX_TYPE_MATRIX = 1;
    const unsigned short SVG_FECOLORMATRIX_TYPE_SATURATE = 2;
    const unsigned short SVG_FECOLORMATRIX_TYPE_HUEROTATE = 3;
    const unsigned short SVG_FECOLORMATRIX_TYPE_LUMINANCETOALPHA = 4;
    readonly attribute SVGAnimatedString in1;
    readonly attribute SVGAnimatedEnumeration type;
    readonly attribute SVGAnimatedNumberList values;
};

SVGFEColorMatrixElement includes SVGFilterPrimitiveStandardAttributes;

[Exposed=Window]
interface SVGFEComponentTransferElement : SVGElement {
    readonly attribute SVGAnimatedString in1;
};

SVGFEComponentTransferElement includes SVGFilterPrimitiveStandardAttributes;

[Exposed=Window]
interface SVGComponentTransferFunctionElement : SVGElement {
    const unsigned short SVG_FECOMPONENTTRANSFER_TYPE_UNKNOWN = 0;
    const unsigned short SVG_FECOMPONENTTRANSFER_TYPE_IDENTITY = 1;
    const unsigned short SVG_FECOMPONENTTRANSFER_TYPE_TABLE = 2;
    const unsigned short SVG_FECOMPONENTTRANSFER_TYPE_DISCRETE = 3;
    const unsigned short SVG_FECOMPONENTTRANSFER_TYPE_LINEAR = 4;
    const unsigned short SVG_FECOMPONENTTRANSFER_TYPE_GAMMA = 5;
    readonly attribute SVGAnimatedEnumeration type;
    readonly attribute SVGAnimatedNumberList tableValues;
    readonly attribute SVGAnimatedNumber slope;
    readonly attribute SVGAnimatedNumber intercept;
    readonly attribute SVGAnimatedNumber amplitude;
    readonly attribute SVGAnimatedNumber exponent;
    readonly attribute SVGAnimatedNumber offset;
};

[Exposed=Window]
interface SVGFEFuncRElement : SVGComponentTransferFunctionElement {
};

[Exposed=Window]
interface SVGFEFuncGElement : SVGComponentTransferFunctionElement {
};

[Exposed=Window]
interface SVGFEFuncBElement : SVGComponentTransferFunctionElement {
};

[Exposed=Window]
interface SVGFEFuncAElement : SVGComponentTransferFunctionElement {
};

[Exposed=Window]
interface SVGFECompositeElement : SVGElement {
    const unsigned short SVG_FECOMPOSITE_OPERATOR_UNKNOWN = 0;
    const unsigned short SVG_FECOMPOSITE_OPERATOR_OVER = 1;
    const unsigned short SVG_FECOMPOSITE_OPERATOR_IN = 2;
    const unsigned short SVG_FECOMPOSITE_OPERATOR_OUT = 3;
    const unsigned short SVG_FECOMPOSITE_OPERATOR_ATOP = 4;
    const unsigned short SVG_FECOMPOSITE_OPERATOR_XOR = 5;
    const unsigned short SVG_FECOMPOSITE_OPERATOR_ARITHMETIC = 6;
    readonly attribute SVGAnimatedString in1;
    readonly attribute SVGAnimatedString in2;
    readonly attribute SVGAnimatedEnumeration operator;
    readonly attribute SVGAnimatedNumber k1;
    readonly attribute SVGAnimatedNumber k2;
    readonly attribute SVGAnimatedNumber k3;
    readonly attribute SVGAnimatedNumber k4;
};

SVGFECompositeElement includes SVGFilterPrimitiveStandardAttributes;

[Exposed=Window]
interface SVGFEConvolveMatrixElement : SVGElement {
    const unsigned short SVG_EDGEMODE_UNKNOWN = 0;
    const unsigned short SVG_EDGEMODE_DUPLICATE = 1;
    const unsigned short SVG_EDGEMODE_WRAP = 2;
    const unsigned short SVG_EDGEMODE_NONE = 3;
    readonly attribute SVGAnimatedString in1;
    readonly attribute SVGAnimatedInteger orderX;
    readonly attribute SVGAnimatedInteger orderY;
    readonly attribute SVGAnimatedNumberList kernelMatrix;
    readonly attribute SVGAnimatedNumber divisor;
    readonly attribute SVGAnimatedNumber bias;
    readonly attribute SVGAnimatedInteger targetX;
    readonly attribute SVGAnimatedInteger targetY;
    readonly attribute SVGAnimatedEnumeration edgeMode;
    readonly attribute SVGAnimatedNumber kernelUnitLengthX;
    readonly attribute SVGAnimatedNumber kernelUnitLengthY;
    readonly attribute SVGAnimatedBoolean preserveAlpha;
};

SVGFEConvolveMatrixElement includes SVGFilterPrimitiveStandardAttributes;

[Exposed=Window]
interface SVGFEDiffuseLightingElement : SVGElement {
    readonly attribute SVGAnimatedString in1;
    readonly attribute SVGAnimatedNumber surfaceScale;
    readonly attribute SVGAnimatedNumber diffuseConstant;
    readonly attribute SVGAnimatedNumber kernelUnitLengthX;
    readonly attribute SVGAnimatedNumber kernelUnitLengthY;
};

SVGFEDiffuseLightingElement includes SVGFilterPrimitiveStandardAttributes;

[Exposed=Window]
interface SVGFEDistantLightElement : SVGElement {
    readonly attribute SVGAnimatedNumber azimuth;
    readonly attribute SVGAnimatedNumber elevation;
};

[Exposed=Window]
interface SVGFEPointLightElement : SVGElement {
    readonly attribute SVGAnimatedNumber x;
    readonly attribute SVGAnimatedNumber y;
    readonly attribute SVGAnimatedNumber z;
};

[Exposed=Window]
interface SVGFESpotLightElement : SVGElement {
    readonly attribute SVGAnimatedNumber x;
    readonly attribute SVGAnimatedNumber y;
    readonly attribute SVGAnimatedNumber z;
    readonly attribute SVGAnimatedNumber pointsAtX;
    readonly attribute SVGAnimatedNumber pointsAtY;
    readonly attribute SVGAnimatedNumber pointsAtZ;
    readonly attribute SVGAnimatedNumber specularExponent;
    readonly attribute SVGAnimatedNumber limitingConeAngle;
};

[Exposed=Window]
interface SVGFEDisplacementMapElement : SVGElement {
    const unsigned short SVG_CHANNEL_UNKNOWN = 0;
    const unsigned short SVG_CHANNEL_R = 1;
    const unsigned short SVG_CHANNEL_G = 2;
    const unsigned short SVG_CHANNEL_B = 3;
    const unsigned short SVG_CHANNEL_A = 4;
    readonly attribute SVGAnimatedString in1;
    readonly attribute SVGAnimatedString in2;
    readonly attribute SVGAnimatedNumber scale;
    readonly attribute SVGAnimatedEnumeration xChannelSelector;
    readonly attribute SVGAnimatedEnumeration yChannelSelector;
};

SVGFEDisplacementMapElement includes SVGFilterPrimitiveStandardAttributes;

[Exposed=Window]
interface SVGFEDropShadowElement : SVGElement {
    readonly attribute SVGAnimatedString in1;
    readonly attribute SVGAnimatedNumber dx;
    readonly attribute SVGAnimatedNumber dy;
    readonly attribute SVGAnimatedNumber stdDeviationX;
    readonly attribute SVGAnimatedNumber stdDeviationY;
    undefined setStdDeviation(float stdDeviationX, float stdDeviationY);
};

SVGFEDropShadowElement includes SVGFilterPrimitiveStandardAttributes;

[Exposed=Window]
interface SVGFEFloodElement : SVGElement {
};

SVGFEFloodElement includes SVGFilterPrimitiveStandardAttributes;

[Exposed=Window]
interface SVGFEGaussianBlurElement : SVGElement {
    const unsigned short SVG_EDGEMODE_UNKNOWN = 0;
    const unsigned short SVG_EDGEMODE_DUPLICATE = 1;
    const unsigned short SVG_EDGEMODE_WRAP = 2;
    const unsigned short SVG_EDGEMODE_NONE = 3;
    readonly attribute SVGAnimatedString in1;
    readonly attribute SVGAnimatedNumber stdDeviationX;
    readonly attribute SVGAnimatedNumber stdDeviationY;
    readonly attribute SVGAnimatedEnumeration edgeMode;
    undefined setStdDeviation(float stdDeviationX, float stdDeviationY);
};

SVGFEGaussianBlurElement includes SVGFilterPrimitiveStandardAttributes;

[Exposed=Window]
interface SVGFEImageElement : SVGElement {
    readonly attribute SVGAnimatedPreserveAspectRatio preserveAspectRatio;
    readonly attribute SVGAnimatedString crossOrigin;
};

SVGFEImageElement includes SVGFilterPrimitiveStandardAttributes;

SVGFEImageElement includes SVGURIReference;

[Exposed=Window]
interface SVGFEMergeElement : SVGElement {
};

SVGFEMergeElement includes SVGFilterPrimitiveStandardAttributes;

[Exposed=Window]
interface SVGFEMergeNodeElement : SVGElement {
    readonly attribute SVGAnimatedString in1;
};

[Exposed=Window]
interface SVGFEMorphologyElement : SVGElement {
    const unsigned short SVG_MORPHOLOGY_OPERATOR_UNKNOWN = 0;
    const unsigned short SVG_MORPHOLOGY_OPERATOR_ERODE = 1;
    const unsigned short SVG_MORPHOLOGY_OPERATOR_DILATE = 2;
    readonly attribute SVGAnimatedString in1;
    readonly attribute SVGAnimatedEnumeration operator;
    readonly attribute SVGAnimatedNumber radiusX;
    readonly attribute SVGAnimatedNumber radiusY;
};

SVGFEMorphologyElement includes SVGFilterPrimitiveStandardAttributes;

[Exposed=Window]
interface SVGFEOffsetElement : SVGElement {
    readonly attribute SVGAnimatedString in1;
    readonly attribute SVGAnimatedNumber dx;
    readonly attribute SVGAnimatedNumber dy;
};

SVGFEOffsetElement includes SVGFilterPrimitiveStandardAttributes;

[Exposed=Window]
interface SVGFESpecularLightingElement : SVGElement {
    readonly attribute SVGAnimatedString in1;
    readonly attribute SVGAnimatedNumber surfaceScale;
    readonly attribute SVGAnimatedNumber specularConstant;
    readonly attribute SVGAnimatedNumber specularExponent;
    readonly attribute SVGAnimatedNumber kernelUnitLengthX;
    readonly attribute SVGAnimatedNumber kernelUnitLengthY;
};

SVGFESpecularLightingElement includes SVGFilterPrimitiveStandardAttributes;

[Exposed=Window]
interface SVGFETileElement : SVGElement {
    readonly attribute SVGAnimatedString in1;
};

SVGFETileElement includes SVGFilterPrimitiveStandardAttributes;

[Exposed=Window]
interface SVGFETurbulenceElement : SVGElement {
    const unsigned short SVG_TURBULENCE_TYPE_UNKNOWN = 0;
    const unsigned short SVG_TURBULENCE_TYPE_FRACTALNOISE = 1;
    const unsigned short SVG_TURBULENCE_TYPE_TURBULENCE = 2;
    const unsigned short SVG_STITCHTYPE_UNKNOWN = 0;
    const unsigned short SVG_STITCHTYPE_STITCH = 1;
    const unsigned short SVG_STITCHTYPE_NOSTITCH = 2;
    readonly attribute SVGAnimatedNumber baseFrequencyX;
    readonly attribute SVGAnimatedNumber baseFrequencyY;
    readonly attribute SVGAnimatedInteger numOctaves;
    readonly attribute SVGAnimatedNumber seed;
    readonly attribute SVGAnimatedEnumeration stitchTiles;
    readonly attribute SVGAnimatedEnumeration type;
};

SVGFETurbulenceElement includes SVGFilterPrimitiveStandardAttributes;
