// Picture-in-Picture, https://w3c.github.io/picture-in-picture/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface HTMLVideoElement {
    [NewObject] Promise<PictureInPictureWindow> requestPictureInPicture();
    attribute EventHandler onenterpictureinpicture;
    attribute EventHandler onleavepictureinpicture;
    [CEReactions] attribute boolean disablePictureInPicture;
};

partial interface Document {
    readonly attribute boolean pictureInPictureEnabled;
    [NewObject] Promise<undefined> exitPictureInPicture();
};

partial interface mixin DocumentOrShadowRoot {
    readonly attribute Element? pictureInPictureElement;
};

[Exposed=Window]
interface PictureInPictureWindow : EventTarget {
    readonly attribute long width;
    readonly attribute long height;
    attribute EventHandler onresize;
};

[Exposed=Window]
interface PictureInPictureEvent : Event {
    constructor(DOMString type, PictureInPictureEventInit eventInitDict);
    [SameObject] readonly attribute PictureInPictureWindow pictureInPictureWindow;
};

dictionary PictureInPictureEventInit : EventInit {
    required PictureInPictureWindow pictureInPictureWindow;
};
