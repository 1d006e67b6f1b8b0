// Web Background Synchronization, https://wicg.github.io/background-sync/spec/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface ServiceWorkerRegistration {
    readonly attribute SyncManager sync;
};

[Exposed=(Window, Worker)]
interface SyncManager {
    Promise<undefined> register(DOMString tag);
    Promise<sequence<DOMString>> getTags();
};

partial interface ServiceWorkerGlobalScope {
    attribute EventHandler onsync;
};

[Exposed=ServiceWorker]
interface SyncEvent : ExtendableEvent {
    constructor(DOMString type, SyncEventInit init);
    readonly attribute DOMString tag;
    readonly attribute boolean lastChance;
};

dictionary SyncEventInit : ExtendableEventInit {
    required DOMString tag;
    boolean lastChance = false;
};
