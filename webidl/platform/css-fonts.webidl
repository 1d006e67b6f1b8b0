// CSS Fonts Module Level 4, https://drafts.csswg.org/css-fonts-4/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface CSSRule {
    const unsigned short FONT_FEATURE_VALUES_RULE = 14;
};

[Exposed=Window]
interface CSSFontFeatureValuesRule : CSSRule {
    attribute CSSOMString fontFamily;
    readonly attribute CSSFontFeatureValuesMap annotation;
    readonly attribute CSSFontFeatureValuesMap ornaments;
    readonly attribute CSSFontFeatureValuesMap stylistic;
    readonly attribute CSSFontFeatureValuesMap swash;
    readonly attribute CSSFontFeatureValuesMap characterVariant;
    readonly attribute CSSFontFeatureValuesMap styleset;
    readonly attribute CSSFontFeatureValuesMap historicalForms;
};

[Exposed=Window]
interface CSSFontFeatureValuesMap {
    maplike<CSSOMString, sequence<unsigned long>>;
    undefined set(CSSOMString featureValueName, (unsigned long or sequence<unsigned long>) values);
};

[Exposed=Window]
interface CSSFontPaletteValuesRule : CSSRule {
    readonly attribute CSSOMString name;
    readonly attribute CSSOMString fontFamily;
    readonly attribute CSSOMString basePalette;
    readonly attribute CSSOMString overrideColors;
};
