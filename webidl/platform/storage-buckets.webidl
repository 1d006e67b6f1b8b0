// Storage Buckets API, https://wicg.github.io/storage-buckets/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[SecureContext]
interface mixin NavigatorStorageBuckets {
    [SameObject] readonly attribute StorageBucketManager storageBuckets;
};

Navigator includes NavigatorStorageBuckets;

WorkerNavigator includes NavigatorStorageBuckets;

[Exposed=(Window, Worker), SecureContext]
interface StorageBucketManager {
    Promise<StorageBucket> open(DOMString name, optional StorageBucketOptions options = {});
    Promise<sequence<DOMString>> keys();
    Promise<undefined> delete(DOMString name);
};

dictionary StorageBucketOptions {
    boolean persisted = false;
    unsigned long long quota;
    DOMHighResTimeStamp expires;
};

[Exposed=(Window, Worker), SecureContext]
interface StorageBucket {
    readonly attribute DOMString name;
    [Exposed=Window] Promise<boolean> persist();
    Promise<boolean> persisted();
    Promise<StorageEstimate> estimate();
    Promise<undefined> setExpires(DOMHighResTimeStamp expires);
    Promise<DOMHighResTimeStamp?> expires();
    [SameObject] readonly attribute IDBFactory indexedDB;
    [SameObject] readonly attribute CacheStorage caches;
    Promise<FileSystemDirectoryHandle> getDirectory();
};
