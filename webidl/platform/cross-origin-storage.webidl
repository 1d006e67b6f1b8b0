// Cross-Origin Storage, https://wicg.github.io/cross-origin-storage/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), SecureContext]
interface CrossOriginStorageManager {
    Promise<FileSystemFileHandle> requestFileHandle(
        CrossOriginStorageRequestFileHandleHash hash,
        optional CrossOriginStorageRequestFileHandleOptions options = {}
    );
};

dictionary CrossOriginStorageRequestFileHandleHash {
    required DOMString value;
    required DOMString algorithm;
};

dictionary CrossOriginStorageRequestFileHandleOptions {
    boolean create = false;
    (DOMString or sequence<DOMString>) origins;
};

interface mixin NavigatorCrossOriginStorage {
    [SameObject, SecureContext] readonly attribute CrossOriginStorageManager crossOriginStorage;
};

Navigator includes NavigatorCrossOriginStorage;

WorkerNavigator includes NavigatorCrossOriginStorage;
