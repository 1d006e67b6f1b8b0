// The Storage Access API, https://privacycg.github.io/storage-access/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface Document {
    Promise<boolean> hasStorageAccess();
    Promise<undefined> requestStorageAccess();
};
