// HEVC (H.265) WebCodecs Registration, https://w3c.github.io/webcodecs/hevc_codec_registration.html
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial dictionary VideoEncoderConfig {
    HevcEncoderConfig hevc;
};

dictionary HevcEncoderConfig {
    HevcBitstreamFormat format = "hevc";
};

enum HevcBitstreamFormat {
    "annexb",
    "hevc",
};

partial dictionary VideoEncoderEncodeOptions {
    VideoEncoderEncodeOptionsForHevc hevc;
};

dictionary VideoEncoderEncodeOptionsForHevc {
    unsigned short? quantizer;
};
