// CSS Animations Module Level 2, https://drafts.csswg.org/css-animations-2/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
partial interface AnimationEvent {
    readonly attribute CSSAnimation? animation;
};

partial dictionary AnimationEventInit {
    CSSAnimation? animation = null;
};

[Exposed=Window]
interface CSSAnimation : Animation {
    readonly attribute CSSOMString animationName;
};
