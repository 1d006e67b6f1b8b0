// URL Pattern Standard, https://urlpattern.spec.whatwg.org/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

typedef (USVString or URLPatternInit) URLPatternInput;

[Exposed=(Window, Worker)]
interface URLPattern {
    constructor(URLPatternInput input, USVString baseURL, optional URLPatternOptions options = {});
    constructor(optional URLPatternInput input = {}, optional URLPatternOptions options = {});
    boolean test(optional URLPatternInput input = {}, optional USVString baseURL);
    URLPatternResult? exec(optional URLPatternInput input = {}, optional USVString baseURL);
    readonly attribute USVString protocol;
    readonly attribute USVString username;
    readonly attribute USVString password;
    readonly attribute USVString hostname;
    readonly attribute USVString port;
    readonly attribute USVString pathname;
    readonly attribute USVString search;
    readonly attribute USVString hash;
    readonly attribute boolean hasRegExpGroups;
};

dictionary URLPatternInit {
    USVString protocol;
    USVString username;
    USVString password;
    USVString hostname;
    USVString port;
    USVString pathname;
    USVString search;
    USVString hash;
    USVString baseURL;
};

dictionary URLPatternOptions {
    boolean ignoreCase = false;
};

dictionary URLPatternResult {
    sequence<URLPatternInput> inputs;
    URLPatternComponentResult protocol;
    URLPatternComponentResult username;
    URLPatternComponentResult password;
    URLPatternComponentResult hostname;
    URLPatternComponentResult port;
    URLPatternComponentResult pathname;
    URLPatternComponentResult search;
    URLPatternComponentResult hash;
};

dictionary URLPatternComponentResult {
    USVString input;
    record<USVString, (USVString or undefined)> groups;
};

typedef (USVString or URLPatternInit or URLPattern) URLPatternCompatible;
