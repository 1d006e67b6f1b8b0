// CSS Transitions Module Level 2, https://drafts.csswg.org/css-transitions-2/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
interface CSSStartingStyleRule : CSSGroupingRule {
};

[Exposed=Window]
partial interface TransitionEvent {
    readonly attribute CSSTransition? animation;
};

partial dictionary TransitionEventInit {
    CSSTransition? animation = null;
};

[Exposed=Window]
interface CSSTransition : Animation {
    readonly attribute CSSOMString transitionProperty;
};
