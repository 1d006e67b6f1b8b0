// Input Events Level 2, https://w3c.github.io/input-events/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface InputEvent {
    readonly attribute DataTransfer? dataTransfer;
    sequence<StaticRange> getTargetRanges();
};

partial dictionary InputEventInit {
    DataTransfer? dataTransfer = null;
    sequence<StaticRange> targetRanges = [];
};
