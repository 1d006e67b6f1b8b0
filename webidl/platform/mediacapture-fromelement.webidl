// Media Capture from DOM Elements, https://w3c.github.io/mediacapture-fromelement/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface HTMLMediaElement {
    MediaStream captureStream();
};

partial interface HTMLCanvasElement {
    MediaStream captureStream(optional double frameRequestRate);
};

[Exposed=Window]
interface CanvasCaptureMediaStreamTrack : MediaStreamTrack {
    readonly attribute HTMLCanvasElement canvas;
    undefined requestFrame();
};
