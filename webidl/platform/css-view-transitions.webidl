// CSS View Transitions Module Level 2, https://drafts.csswg.org/css-view-transitions-2/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface Document {
    ViewTransition startViewTransition(
        optional (ViewTransitionUpdateCallback or StartViewTransitionOptions) callbackOptions = {}
    );
    readonly attribute ViewTransition? activeViewTransition;
};

callback ViewTransitionUpdateCallback = Promise<any> ();

dictionary StartViewTransitionOptions {
    ViewTransitionUpdateCallback? update = null;
    sequence<DOMString>? types = null;
};

partial interface Element {
    ViewTransition startViewTransition(
        optional (ViewTransitionUpdateCallback or StartViewTransitionOptions) callbackOptions = {}
    );
    readonly attribute ViewTransition? activeViewTransition;
};

[Exposed=Window]
interface ViewTransition {
    readonly attribute Promise<undefined> updateCallbackDone;
    readonly attribute Promise<undefined> ready;
    readonly attribute Promise<undefined> finished;
    undefined skipTransition();
    [SameObject] readonly attribute ViewTransitionTypeSet types;
    readonly attribute Element transitionRoot;
    undefined waitUntil(Promise<any> promise);
};

[Exposed=Window]
interface ViewTransitionTypeSet {
    setlike<DOMString>;
};

[Exposed=Window]
interface CSSViewTransitionRule : CSSRule {
    readonly attribute CSSOMString navigation;
    [SameObject] readonly attribute FrozenArray<CSSOMString> types;
};
