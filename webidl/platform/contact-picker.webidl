// Contact Picker API, https://w3c.github.io/contact-picker/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
partial interface Navigator {
    [SecureContext, SameObject] readonly attribute ContactsManager contacts;
};

enum ContactProperty {
    "address",
    "email",
    "icon",
    "name",
    "tel",
};

[Exposed=Window]
interface ContactAddress {
    [Default] object toJSON();
    readonly attribute DOMString city;
    readonly attribute DOMString country;
    readonly attribute DOMString dependentLocality;
    readonly attribute DOMString organization;
    readonly attribute DOMString phone;
    readonly attribute DOMString postalCode;
    readonly attribute DOMString recipient;
    readonly attribute DOMString region;
    readonly attribute DOMString sortingCode;
    readonly attribute FrozenArray<DOMString> addressLine;
};

dictionary ContactInfo {
    sequence<ContactAddress> address;
    sequence<DOMString> email;
    sequence<Blob> icon;
    sequence<DOMString> name;
    sequence<DOMString> tel;
};

dictionary ContactsSelectOptions {
    boolean multiple = false;
};

[Exposed=Window, SecureContext]
interface ContactsManager {
    Promise<sequence<ContactProperty>> getProperties();
    Promise<sequence<ContactInfo>> select(
        sequence<ContactProperty> properties,
        optional ContactsSelectOptions options = {}
    );
};
