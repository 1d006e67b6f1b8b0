// Content Index, https://wicg.github.io/content-index/spec/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface ServiceWorkerGlobalScope {
    attribute EventHandler oncontentdelete;
};

partial interface ServiceWorkerRegistration {
    [SameObject] readonly attribute ContentIndex index;
};

enum ContentCategory {
    "",
    "homepage",
    "article",
    "video",
    "audio",
};

dictionary ContentDescription {
    required DOMString id;
    required DOMString title;
    required DOMString description;
    ContentCategory category = "";
    sequence<ImageResource> icons = [];
    required USVString url;
};

[Exposed=(Window, Worker)]
interface ContentIndex {
    Promise<undefined> add(ContentDescription description);
    Promise<undefined> delete(DOMString id);
    Promise<sequence<ContentDescription>> getAll();
};

dictionary ContentIndexEventInit : ExtendableEventInit {
    required DOMString id;
};

[Exposed=ServiceWorker]
interface ContentIndexEvent : ExtendableEvent {
    constructor(DOMString type, ContentIndexEventInit init);
    readonly attribute DOMString id;
};
