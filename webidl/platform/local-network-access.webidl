// Local Network Access, https://wicg.github.io/local-network-access/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

enum IPAddressSpace {
    "public",
    "local",
    "loopback",
};

partial dictionary RequestInit {
    IPAddressSpace targetAddressSpace;
};

partial interface Request {
    readonly attribute IPAddressSpace targetAddressSpace;
};
