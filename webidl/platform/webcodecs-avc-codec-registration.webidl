// AVC (H.264) WebCodecs Registration, https://w3c.github.io/webcodecs/avc_codec_registration.html
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial dictionary VideoEncoderConfig {
    AvcEncoderConfig avc;
};

dictionary AvcEncoderConfig {
    AvcBitstreamFormat format = "avc";
};

enum AvcBitstreamFormat {
    "annexb",
    "avc",
};

partial dictionary VideoEncoderEncodeOptions {
    VideoEncoderEncodeOptionsForAvc avc;
};

dictionary VideoEncoderEncodeOptionsForAvc {
    unsigned short? quantizer;
};
