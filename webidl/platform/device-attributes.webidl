// Device Attributes API, https://wicg.github.io/WebApiDevice/device_attributes/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface NavigatorManagedData {
    Promise<DOMString> getAnnotatedAssetId();
    Promise<DOMString> getAnnotatedLocation();
    Promise<DOMString> getDirectoryId();
    Promise<DOMString> getHostname();
    Promise<DOMString> getSerialNumber();
};
