// EyeDropper API, https://wicg.github.io/eyedropper-api/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

dictionary ColorSelectionResult {
    DOMString sRGBHex;
};

dictionary ColorSelectionOptions {
    AbortSignal signal;
};

[Exposed=Window, SecureContext]
interface EyeDropper {
    constructor();
    Promise<ColorSelectionResult> open(optional ColorSelectionOptions options = {});
};
