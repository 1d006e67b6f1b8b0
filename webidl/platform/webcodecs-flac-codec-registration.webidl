// FLAC WebCodecs Registration, https://w3c.github.io/webcodecs/flac_codec_registration.html
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial dictionary AudioEncoderConfig {
    FlacEncoderConfig flac;
};

dictionary FlacEncoderConfig {
    [EnforceRange] unsigned long blockSize = 0;
    [EnforceRange] unsigned long compressLevel = 5;
};
