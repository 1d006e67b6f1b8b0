// Save Data API, https://wicg.github.io/savedata/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

interface mixin NetworkInformationSaveData {
    [SameObject] readonly attribute boolean saveData;
};

NetworkInformation includes NetworkInformationSaveData;
