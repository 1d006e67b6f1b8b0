// Document Picture-in-Picture Specification, https://wicg.github.io/document-picture-in-picture/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
partial interface Window {
    [SameObject, SecureContext] readonly attribute DocumentPictureInPicture documentPictureInPicture;
};

[Exposed=Window, SecureContext]
interface DocumentPictureInPicture : EventTarget {
    [NewObject] Promise<Window> requestWindow(optional DocumentPictureInPictureOptions options = {});
    readonly attribute Window window;
    attribute EventHandler onenter;
};

dictionary DocumentPictureInPictureOptions {
    [EnforceRange] unsigned long long width = 0;
    [EnforceRange] unsigned long long height = 0;
    boolean disallowReturnToOpener = false;
    boolean preferInitialWindowPlacement = false;
};

[Exposed=Window, SecureContext]
interface DocumentPictureInPictureEvent : Event {
    constructor(DOMString type, DocumentPictureInPictureEventInit eventInitDict);
    [SameObject] readonly attribute Window window;
};

dictionary DocumentPictureInPictureEventInit : EventInit {
    required Window window;
};
