// Window Management, https://w3c.github.io/window-management/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface Screen {
    [SecureContext] readonly attribute boolean isExtended;
    [SecureContext] attribute EventHandler onchange;
};

partial interface Window {
    [SecureContext] Promise<ScreenDetails> getScreenDetails();
    [SecureContext] Promise<undefined> minimize();
    [SecureContext] Promise<undefined> maximize();
    [SecureContext] Promise<undefined> restore();
    [SecureContext] Promise<undefined> setResizable(boolean resizable);
};

[Exposed=Window, SecureContext]
interface ScreenDetails : EventTarget {
    readonly attribute FrozenArray<ScreenDetailed> screens;
    readonly attribute ScreenDetailed currentScreen;
    attribute EventHandler onscreenschange;
    attribute EventHandler oncurrentscreenchange;
};

[Exposed=Window, SecureContext]
interface ScreenDetailed : Screen {
    readonly attribute long availLeft;
    readonly attribute long availTop;
    readonly attribute long left;
    readonly attribute long top;
    readonly attribute boolean isPrimary;
    readonly attribute boolean isInternal;
    readonly attribute float devicePixelRatio;
    readonly attribute DOMString label;
};

partial dictionary FullscreenOptions {
    ScreenDetailed screen;
};
