// CSS Transitions Module Level 1, https://drafts.csswg.org/css-transitions-1/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
interface TransitionEvent : Event {
    constructor(CSSOMString type, optional TransitionEventInit transitionEventInitDict = {});
    readonly attribute CSSOMString propertyName;
    readonly attribute double elapsedTime;
    readonly attribute CSSOMString pseudoElement;
};

dictionary TransitionEventInit : EventInit {
    CSSOMString propertyName = "";
    double elapsedTime = 0.0;
    CSSOMString pseudoElement = "";
};

partial interface mixin GlobalEventHandlers {
    attribute EventHandler ontransitionrun;
    attribute EventHandler ontransitionstart;
    attribute EventHandler ontransitionend;
    attribute EventHandler ontransitioncancel;
};
