// Web Bluetooth Scanning, https://bluetooth.spec.whatwg.org/scanning.html
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

dictionary BluetoothLEScanOptions {
    sequence<BluetoothLEScanFilterInit> filters;
    boolean keepRepeatedDevices = false;
    boolean acceptAllAdvertisements = false;
};

partial interface Bluetooth {
    [SecureContext] Promise<BluetoothLEScan> requestLEScan(optional BluetoothLEScanOptions options = {});
};

[Exposed=Window, SecureContext]
interface BluetoothDataFilter {
    constructor(optional BluetoothDataFilterInit init = {});
    readonly attribute ArrayBuffer dataPrefix;
    readonly attribute ArrayBuffer mask;
};

[Exposed=Window, SecureContext]
interface BluetoothManufacturerDataFilter {
    constructor(optional object init);
    readonly maplike<unsigned short, BluetoothDataFilter>;
};

[Exposed=Window, SecureContext]
interface BluetoothServiceDataFilter {
    constructor(optional object init);
    readonly maplike<UUID, BluetoothDataFilter>;
};

[Exposed=Window, SecureContext]
interface BluetoothLEScanFilter {
    constructor(optional BluetoothLEScanFilterInit init = {});
    readonly attribute DOMString? name;
    readonly attribute DOMString? namePrefix;
    readonly attribute FrozenArray<UUID> services;
    readonly attribute BluetoothManufacturerDataFilter manufacturerData;
    readonly attribute BluetoothServiceDataFilter serviceData;
};

[Exposed=Window, SecureContext]
interface BluetoothLEScan {
    readonly attribute FrozenArray<BluetoothLEScanFilter> filters;
    readonly attribute boolean keepRepeatedDevices;
    readonly attribute boolean acceptAllAdvertisements;
    readonly attribute boolean active;
    undefined stop();
};

dictionary BluetoothLEScanPermissionDescriptor : PermissionDescriptor {
    sequence<BluetoothLEScanFilterInit> filters;
    boolean keepRepeatedDevices = false;
    boolean acceptAllAdvertisements = false;
};

[Exposed=Window, SecureContext]
interface BluetoothLEScanPermissionResult : PermissionStatus {
    attribute FrozenArray<BluetoothLEScan> scans;
};
