// Pointer-driven Animations Module Level 1, https://drafts.csswg.org/pointer-animations-1/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

enum PointerAxis {
    "block",
    "inline",
    "x",
    "y",
};

dictionary PointerTimelineOptions {
    Element? source;
    PointerAxis axis = "block";
};

[Exposed=Window]
interface PointerTimeline : AnimationTimeline {
    constructor(optional PointerTimelineOptions options = {});
    readonly attribute Element? source;
    readonly attribute PointerAxis axis;
};
