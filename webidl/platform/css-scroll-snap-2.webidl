// CSS Scroll Snap Module Level 2, https://drafts.csswg.org/css-scroll-snap-2/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

dictionary SnapEventInit : EventInit {
    Node? snapTargetBlock;
    Node? snapTargetInline;
};

[Exposed=Window]
interface SnapEvent : Event {
    constructor(DOMString type, optional SnapEventInit eventInitDict = {});
    readonly attribute Node? snapTargetBlock;
    readonly attribute Node? snapTargetInline;
};

partial interface mixin GlobalEventHandlers {
    attribute EventHandler onsnapchanged;
    attribute EventHandler onsnapchanging;
};
