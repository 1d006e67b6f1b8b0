// Media Queries Level 5, https://drafts.csswg.org/mediaqueries-5/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

typedef (MediaList or boolean) CustomMediaQuery;

[Exposed=Window]
interface CSSCustomMediaRule : CSSRule {
    readonly attribute CSSOMString name;
    readonly attribute CustomMediaQuery query;
};

[Exposed=Window, SecureContext]
partial interface Navigator {
    [SameObject] readonly attribute PreferenceManager preferences;
};

[Exposed=Window, SecureContext]
interface PreferenceManager {
    readonly attribute PreferenceObject colorScheme;
    readonly attribute PreferenceObject contrast;
    readonly attribute PreferenceObject reducedMotion;
    readonly attribute PreferenceObject reducedTransparency;
    readonly attribute PreferenceObject reducedData;
};

[Exposed=Window, SecureContext]
interface PreferenceObject : EventTarget {
    readonly attribute DOMString? override;
    readonly attribute DOMString value;
    readonly attribute FrozenArray<DOMString> validValues;
    undefined clearOverride();
    Promise<undefined> requestOverride(DOMString? value);
    attribute EventHandler onchange;
};
