// Region Capture, https://w3c.github.io/mediacapture-region/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), Serializable]
interface CropTarget {
    [Exposed=Window, SecureContext] static Promise<CropTarget> fromElement(Element element);
};

[Exposed=Window]
interface BrowserCaptureMediaStreamTrack : MediaStreamTrack {
    Promise<undefined> cropTo(CropTarget? cropTarget);
    BrowserCaptureMediaStreamTrack clone();
};
