// Fullscreen API Standard, https://fullscreen.spec.whatwg.org/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

enum FullscreenNavigationUI {
    "auto",
    "show",
    "hide",
};

enum FullscreenKeyboardLock {
    "browser",
    "none",
};

dictionary FullscreenOptions {
    FullscreenKeyboardLock keyboardLock = "none";
    FullscreenNavigationUI navigationUI = "auto";
};

partial interface Element {
    Promise<undefined> requestFullscreen(optional FullscreenOptions options = {});
    attribute EventHandler onfullscreenchange;
    attribute EventHandler onfullscreenerror;
};

partial interface Document {
    [LegacyLenientSetter] readonly attribute boolean fullscreenEnabled;
    [LegacyLenientSetter, Unscopable] readonly attribute boolean fullscreen;
    Promise<undefined> exitFullscreen();
    attribute EventHandler onfullscreenchange;
    attribute EventHandler onfullscreenerror;
};

partial interface mixin DocumentOrShadowRoot {
    [LegacyLenientSetter] readonly attribute Element? fullscreenElement;
};
