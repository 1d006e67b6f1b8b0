// WebXR Mesh Detection Module, https://immersive-web.github.io/real-world-meshing/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
interface XRMesh {
    [SameObject] readonly attribute XRSpace meshSpace;
    readonly attribute Float32Array vertices;
    readonly attribute Uint32Array indices;
    readonly attribute DOMHighResTimeStamp lastChangedTime;
    readonly attribute DOMString? semanticLabel;
};

[Exposed=Window]
interface XRMeshSet {
    readonly setlike<XRMesh>;
};

partial interface XRFrame {
    readonly attribute XRMeshSet detectedMeshes;
};
