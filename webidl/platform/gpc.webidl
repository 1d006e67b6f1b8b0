// Global Privacy Control (GPC), https://w3c.github.io/gpc/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

interface mixin GlobalPrivacyControl {
    readonly attribute boolean globalPrivacyControl;
};

Navigator includes GlobalPrivacyControl;

WorkerNavigator includes GlobalPrivacyControl;
