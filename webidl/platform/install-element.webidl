// Web Install, https://wicg.github.io/install-element/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface Navigator {
    Promise<WebInstallResult> install();
    Promise<WebInstallResult> install(InstallParams options);
};

dictionary InstallParams {
    required USVString manifest;
    USVString? manifestId;
};

dictionary WebInstallResult {
};

[Exposed=Window]
interface HTMLInstallElement : HTMLElement {
    [HTMLConstructor] constructor();
    [CEReactions] attribute USVString? manifest;
    [CEReactions] attribute USVString? manifestId;
    attribute EventHandler oninstallresult;
};

HTMLInstallElement includes ActivationBlockersMixin;

enum InstallResult {
    "success",
    "aborted",
    "invalid_data",
};

[Exposed=Window]
interface InstallResultEvent : Event {
    constructor(DOMString type, optional InstallResultEventInit eventInitDict = {});
    readonly attribute InstallResult result;
};

dictionary InstallResultEventInit : EventInit {
    InstallResult result = "aborted";
};
