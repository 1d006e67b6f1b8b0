// Keyboard Map, https://wicg.github.io/keyboard-map/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
interface KeyboardLayoutMap {
    readonly maplike<DOMString, DOMString>;
};

partial interface Keyboard {
    Promise<KeyboardLayoutMap> getLayoutMap();
    attribute EventHandler onlayoutchange;
};
