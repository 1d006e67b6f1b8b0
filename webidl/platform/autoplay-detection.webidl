// Autoplay Policy Detection, https://w3c.github.io/autoplay/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

enum AutoplayPolicy {
    "allowed",
    "allowed-muted",
    "disallowed",
};

enum AutoplayPolicyMediaType {
    "mediaelement",
    "audiocontext",
};

[Exposed=Window]
partial interface Navigator {
    AutoplayPolicy getAutoplayPolicy(AutoplayPolicyMediaType type);
    AutoplayPolicy getAutoplayPolicy(HTMLMediaElement element);
    AutoplayPolicy getAutoplayPolicy(AudioContext context);
};
