// Scroll-driven Animations Module Level 1, https://drafts.csswg.org/scroll-animations-1/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

enum ScrollAxis {
    "block",
    "inline",
    "x",
    "y",
};

dictionary ScrollTimelineOptions {
    Element? source;
    ScrollAxis axis = "block";
};

[Exposed=Window]
interface ScrollTimeline : AnimationTimeline {
    constructor(optional ScrollTimelineOptions options = {});
    readonly attribute Element? source;
    readonly attribute ScrollAxis axis;
};

dictionary ViewTimelineOptions {
    required Element subject;
    ScrollAxis axis = "block";
    (DOMString or sequence<(CSSNumericValue or CSSKeywordValue)>) inset = "auto";
};

[Exposed=Window]
interface ViewTimeline : ScrollTimeline {
    constructor(ViewTimelineOptions options);
    readonly attribute Element subject;
    readonly attribute CSSNumericValue startOffset;
    readonly attribute CSSNumericValue endOffset;
};
