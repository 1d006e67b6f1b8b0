// CSS Containment Module Level 2, https://drafts.csswg.org/css-contain-2/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
interface ContentVisibilityAutoStateChangeEvent : Event {
    constructor(DOMString type, optional ContentVisibilityAutoStateChangeEventInit eventInitDict = {});
    readonly attribute boolean skipped;
};

dictionary ContentVisibilityAutoStateChangeEventInit : EventInit {
    boolean skipped = false;
};
