// VP9 WebCodecs Registration, https://w3c.github.io/webcodecs/vp9_codec_registration.html
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial dictionary VideoEncoderEncodeOptions {
    VideoEncoderEncodeOptionsForVp9 vp9;
};

dictionary VideoEncoderEncodeOptionsForVp9 {
    unsigned short? quantizer;
};
