// Storage Standard, https://storage.spec.whatwg.org/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[SecureContext]
interface mixin NavigatorStorage {
    [SameObject] readonly attribute StorageManager storage;
};

Navigator includes NavigatorStorage;

WorkerNavigator includes NavigatorStorage;

[SecureContext, Exposed=(Window, Worker)]
interface StorageManager {
    Promise<boolean> persisted();
    [Exposed=Window] Promise<boolean> persist();
    Promise<StorageEstimate> estimate();
};

dictionary StorageEstimate {
    unsigned long long usage;
    unsigned long long quota;
};
