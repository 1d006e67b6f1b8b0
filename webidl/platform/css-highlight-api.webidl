// CSS Custom Highlight API Module Level 1, https://drafts.csswg.org/css-highlight-api-1/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

enum HighlightType {
    "highlight",
    "spelling-error",
    "grammar-error",
};

[Exposed=Window]
interface Highlight {
    constructor(AbstractRange... initialRanges);
    setlike<AbstractRange>;
    attribute long priority;
    attribute HighlightType type;
};

partial namespace CSS {
    readonly attribute HighlightRegistry highlights;
};

[Exposed=Window]
interface HighlightRegistry {
    maplike<DOMString, Highlight>;
};

partial interface HighlightRegistry {
    sequence<HighlightHitResult> highlightsFromPoint(
        float x,
        float y,
        optional HighlightsFromPointOptions options = {}
    );
};

dictionary HighlightHitResult {
    Highlight highlight;
    sequence<AbstractRange> ranges;
};

dictionary HighlightsFromPointOptions {
    sequence<ShadowRoot> shadowRoots = [];
};
