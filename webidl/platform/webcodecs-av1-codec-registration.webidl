// AV1 WebCodecs Registration, https://w3c.github.io/webcodecs/av1_codec_registration.html
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial dictionary VideoEncoderEncodeOptions {
    VideoEncoderEncodeOptionsForAv1 av1;
};

dictionary VideoEncoderEncodeOptionsForAv1 {
    unsigned short? quantizer;
};
