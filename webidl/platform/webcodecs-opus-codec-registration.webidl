// Opus WebCodecs Registration, https://w3c.github.io/webcodecs/opus_codec_registration.html
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial dictionary AudioEncoderConfig {
    OpusEncoderConfig opus;
};

dictionary OpusEncoderConfig {
    OpusBitstreamFormat format = "opus";
    OpusSignal signal = "auto";
    OpusApplication application = "audio";
    [EnforceRange] unsigned long long frameDuration = 20000;
    [EnforceRange] unsigned long complexity;
    [EnforceRange] unsigned long packetlossperc = 0;
    boolean useinbandfec = false;
    boolean usedtx = false;
};

enum OpusBitstreamFormat {
    "opus",
    "ogg",
};

enum OpusSignal {
    "auto",
    "music",
    "voice",
};

enum OpusApplication {
    "voip",
    "audio",
    "lowdelay",
};
