// Element Capture, https://screen-share.github.io/element-capture/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), Serializable]
interface RestrictionTarget {
    [Exposed=Window, SecureContext] static Promise<RestrictionTarget> fromElement(Element element);
};

[Exposed=Window]
partial interface BrowserCaptureMediaStreamTrack {
    Promise<undefined> restrictTo(RestrictionTarget? RestrictionTarget);
};
