// Image Resource, https://w3c.github.io/image-resource/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

dictionary ImageResource {
    required USVString src;
    DOMString sizes;
    DOMString type;
    DOMString label;
};
