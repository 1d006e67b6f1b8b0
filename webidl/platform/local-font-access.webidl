// Local Font Access API, https://wicg.github.io/local-font-access/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[SecureContext]
partial interface Window {
    Promise<sequence<FontData>> queryLocalFonts(optional QueryOptions options = {});
};

dictionary QueryOptions {
    sequence<DOMString> postscriptNames;
};

[Exposed=Window]
interface FontData {
    Promise<Blob> blob();
    readonly attribute USVString postscriptName;
    readonly attribute USVString fullName;
    readonly attribute USVString family;
    readonly attribute USVString style;
};
