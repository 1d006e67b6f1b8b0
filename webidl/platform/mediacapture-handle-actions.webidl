// The Capture-Handle Actions Mechanism, https://w3c.github.io/mediacapture-handle/actions/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface MediaDevices {
    undefined setSupportedCaptureActions(sequence<DOMString> actions);
    attribute EventHandler oncaptureaction;
};

enum CaptureAction {
    "next",
    "previous",
    "first",
    "last",
};

[Exposed=Window]
interface CaptureActionEvent : Event {
    constructor(optional CaptureActionEventInit init = {});
    readonly attribute CaptureAction action;
};

dictionary CaptureActionEventInit : EventInit {
    DOMString action;
};

partial interface MediaStreamTrack {
    sequence<DOMString> getSupportedCaptureActions();
    Promise<undefined> sendCaptureAction(CaptureAction action);
};
