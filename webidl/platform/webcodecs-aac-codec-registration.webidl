// AAC WebCodecs Registration, https://w3c.github.io/webcodecs/aac_codec_registration.html
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial dictionary AudioEncoderConfig {
    AacEncoderConfig aac;
};

dictionary AacEncoderConfig {
    AacBitstreamFormat format = "aac";
};

enum AacBitstreamFormat {
    "aac",
    "adts",
};
