// Extending Storage Access API (SAA) to non-cookie storage, https://privacycg.github.io/saa-non-cookie-storage/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

dictionary StorageAccessTypes {
    boolean all = false;
    boolean cookies = false;
    boolean sessionStorage = false;
    boolean localStorage = false;
    boolean indexedDB = false;
    boolean locks = false;
    boolean caches = false;
    boolean getDirectory = false;
    boolean estimate = false;
    boolean createObjectURL = false;
    boolean revokeObjectURL = false;
    boolean BroadcastChannel = false;
    boolean SharedWorker = false;
};

[Exposed=Window]
interface StorageAccessHandle {
    readonly attribute Storage sessionStorage;
    readonly attribute Storage localStorage;
    readonly attribute IDBFactory indexedDB;
    readonly attribute LockManager locks;
    readonly attribute CacheStorage caches;
    Promise<FileSystemDirectoryHandle> getDirectory();
    Promise<StorageEstimate> estimate();
    DOMString createObjectURL((Blob or MediaSource) obj);
    undefined revokeObjectURL(DOMString url);
    BroadcastChannel BroadcastChannel(DOMString name);
    SharedWorker SharedWorker(USVString scriptURL, optional (DOMString or SharedWorkerOptions) options = {});
};

partial interface Document {
    Promise<boolean> hasUnpartitionedCookieAccess();
};

enum SameSiteCookiesType {
    "all",
    "none",
};

partial dictionary SharedWorkerOptions {
    SameSiteCookiesType sameSiteCookies;
};
