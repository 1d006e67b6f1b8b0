// Web Extensions, https://w3c.github.io/webextensions/specification/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

enum RunAt {
    "document_start",
    "document_end",
    "document_idle",
};

enum ExecutionWorld {
    "ISOLATED",
    "MAIN",
};
