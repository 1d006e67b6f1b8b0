// Managed Configuration API, https://wicg.github.io/WebApiDevice/managed_config/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[SecureContext]
partial interface Navigator {
    [SecureContext, SameObject] readonly attribute NavigatorManagedData managed;
};

[SecureContext, Exposed=Window]
interface NavigatorManagedData : EventTarget {
    Promise<record<DOMString, object>> getManagedConfiguration(sequence<DOMString> keys);
    attribute EventHandler onmanagedconfigurationchange;
};
