// Manifest Incubations, https://wicg.github.io/manifest-incubations/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
interface BeforeInstallPromptEvent : Event {
    constructor(DOMString type, optional EventInit eventInitDict = {});
    Promise<PromptResponseObject> prompt();
};

dictionary PromptResponseObject {
    AppBannerPromptOutcome userChoice;
};

enum AppBannerPromptOutcome {
    "accepted",
    "dismissed",
};

partial interface Window {
    attribute EventHandler onappinstalled;
    attribute EventHandler onbeforeinstallprompt;
};
