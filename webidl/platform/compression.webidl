// Compression Standard, https://compression.spec.whatwg.org/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

enum CompressionFormat {
    "brotli",
    "deflate",
    "deflate-raw",
    "gzip",
};

[Exposed=*]
interface CompressionStream {
    constructor(CompressionFormat format);
};

CompressionStream includes GenericTransformStream;

[Exposed=*]
interface DecompressionStream {
    constructor(CompressionFormat format);
};

DecompressionStream includes GenericTransformStream;
