// Secure Curves in the Web Cryptography API, https://wicg.github.io/webcrypto-secure-curves/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

dictionary Ed448Params : Algorithm {
    BufferSource context;
};
