// Web App Launch Handler API, https://wicg.github.io/web-app-launch/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
interface LaunchParams {
    readonly attribute DOMString? targetURL;
    readonly attribute FrozenArray<FileSystemHandle> files;
};

callback LaunchConsumer = any (LaunchParams params);

partial interface Window {
    readonly attribute LaunchQueue launchQueue;
};

[Exposed=Window]
interface LaunchQueue {
    undefined setConsumer(LaunchConsumer consumer);
};
