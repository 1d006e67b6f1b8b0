// Private Click Measurement, https://privacycg.github.io/private-click-measurement/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface HTMLAnchorElement {
    [CEReactions] attribute unsigned long attributionSourceId;
};
