// File and Directory Entries API, https://wicg.github.io/entries-api/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface File {
    readonly attribute USVString webkitRelativePath;
};

partial interface HTMLInputElement {
    attribute boolean webkitdirectory;
    readonly attribute FrozenArray<FileSystemEntry> webkitEntries;
};

partial interface DataTransferItem {
    FileSystemEntry? webkitGetAsEntry();
};

callback ErrorCallback = undefined (DOMException err);

[Exposed=Window]
interface FileSystemEntry {
    readonly attribute boolean isFile;
    readonly attribute boolean isDirectory;
    readonly attribute USVString name;
    readonly attribute USVString fullPath;
    readonly attribute FileSystem filesystem;
    undefined getParent(optional FileSystemEntryCallback successCallback, optional ErrorCallback errorCallback);
};

[Exposed=Window]
interface FileSystemDirectoryEntry : FileSystemEntry {
    FileSystemDirectoryReader createReader();
    undefined getFile(
        optional USVString? path,
        optional FileSystemFlags options = {},
        optional FileSystemEntryCallback successCallback,
        optional ErrorCallback errorCallback
    );
    undefined getDirectory(
        optional USVString? path,
        optional FileSystemFlags options = {},
        optional FileSystemEntryCallback successCallback,
        optional ErrorCallback errorCallback
    );
};

dictionary FileSystemFlags {
    boolean create = false;
    boolean exclusive = false;
};

callback FileSystemEntryCallback = undefined (FileSystemEntry entry);

[Exposed=Window]
interface FileSystemDirectoryReader {
    undefined readEntries(FileSystemEntriesCallback successCallback, optional ErrorCallback errorCallback);
};

callback FileSystemEntriesCallback = undefined (sequence<FileSystemEntry> entries);

[Exposed=Window]
interface FileSystemFileEntry : FileSystemEntry {
    undefined file(FileCallback successCallback, optional ErrorCallback errorCallback);
};

callback FileCallback = undefined (File file);

[Exposed=Window]
interface FileSystem {
    readonly attribute USVString name;
    readonly attribute FileSystemDirectoryEntry root;
};
