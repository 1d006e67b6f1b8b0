// WebRTC Encoded Transform, https://w3c.github.io/webrtc-encoded-transform/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

typedef (RTCRtpSFrameEncryptor or RTCRtpScriptTransform) RTCRtpSenderTransform;

typedef (RTCRtpSFrameDecryptor or RTCRtpScriptTransform) RTCRtpReceiverTransform;

partial interface RTCRtpSender {
    attribute RTCRtpSenderTransform? transform;
};

partial interface RTCRtpReceiver {
    attribute RTCRtpReceiverTransform? transform;
};

enum SFrameCipherSuite {
    "AES_128_CTR_HMAC_SHA256_80",
    "AES_128_CTR_HMAC_SHA256_64",
    "AES_128_CTR_HMAC_SHA256_32",
    "AES_128_GCM_SHA256_128",
    "AES_256_GCM_SHA512_128",
    "AES_256_CTR_HMAC_SHA512_80",
    "AES_256_CTR_HMAC_SHA512_64",
    "AES_256_CTR_HMAC_SHA512_32",
};

dictionary SFrameTransformOptions {
    required SFrameCipherSuite cipherSuite;
};

enum SFrameType {
    "per-frame",
    "per-packet",
};

dictionary RTCRtpSFrameEncryptorOptions : SFrameTransformOptions {
    SFrameType type = "per-frame";
};

typedef [EnforceRange] unsigned long long SmallCryptoKeyID;

typedef (SmallCryptoKeyID or bigint) CryptoKeyID;

interface mixin SFrameEncryptorManager {
    Promise<undefined> setEncryptionKey(CryptoKey key, CryptoKeyID keyId);
};

interface mixin SFrameDecryptorManager {
    Promise<undefined> addDecryptionKey(CryptoKey key, CryptoKeyID keyId);
    Promise<undefined> removeDecryptionKey(CryptoKeyID keyId);
    attribute EventHandler onerror;
};

[Exposed=Window]
interface RTCRtpSFrameEncryptor {
    constructor(RTCRtpSFrameEncryptorOptions options);
};

RTCRtpSFrameEncryptor includes SFrameEncryptorManager;

[Exposed=Window]
interface RTCRtpSFrameDecryptor : EventTarget {
    constructor(SFrameTransformOptions options);
};

RTCRtpSFrameDecryptor includes SFrameDecryptorManager;

[Exposed=(Window, DedicatedWorker)]
interface SFrameEncryptorStream {
    constructor(SFrameTransformOptions options);
};

SFrameEncryptorStream includes GenericTransformStream;

SFrameEncryptorStream includes SFrameEncryptorManager;

[Exposed=(Window, DedicatedWorker)]
interface SFrameDecryptorStream : EventTarget {
    constructor(SFrameTransformOptions options);
};

SFrameDecryptorStream includes GenericTransformStream;

SFrameDecryptorStream includes SFrameDecryptorManager;

enum SFrameTransformErrorEventType {
    "authentication",
    "keyID",
    "syntax",
};

[Exposed=(Window, DedicatedWorker)]
interface SFrameTransformErrorEvent : Event {
    constructor(DOMString type, SFrameTransformErrorEventInit eventInitDict);
    readonly attribute SFrameTransformErrorEventType errorType;
    readonly attribute CryptoKeyID? keyID;
    readonly attribute (RTCEncodedVideoFrame or RTCEncodedAudioFrame) frame;
};

dictionary SFrameTransformErrorEventInit : EventInit {
    required SFrameTransformErrorEventType errorType;
    required (RTCEncodedVideoFrame or RTCEncodedAudioFrame) frame;
    CryptoKeyID? keyID;
};

dictionary RTCEncodedFrameMetadata {
    unsigned long synchronizationSource;
    octet payloadType;
    sequence<unsigned long> contributingSources;
    unsigned long rtpTimestamp;
    DOMHighResTimeStamp receiveTime;
    DOMHighResTimeStamp captureTime;
    DOMHighResTimeStamp senderCaptureTimeOffset;
    DOMString mimeType;
};

dictionary RTCEncodedVideoFrameMetadata : RTCEncodedFrameMetadata {
    unsigned long long frameId;
    sequence<unsigned long long> dependencies;
    unsigned short width;
    unsigned short height;
    unsigned long spatialIndex;
    unsigned long temporalIndex;
    long long timestamp;
};

dictionary RTCEncodedVideoFrameOptions {
    RTCEncodedVideoFrameMetadata metadata;
};

[Exposed=(Window, DedicatedWorker), Serializable]
interface RTCEncodedVideoFrame {
    constructor(RTCEncodedVideoFrame originalFrame, optional RTCEncodedVideoFrameOptions options = {});
    readonly attribute EncodedVideoChunkType type;
    attribute ArrayBuffer data;
    RTCEncodedVideoFrameMetadata getMetadata();
};

dictionary RTCEncodedAudioFrameMetadata : RTCEncodedFrameMetadata {
    short sequenceNumber;
    double audioLevel;
};

dictionary RTCEncodedAudioFrameOptions {
    RTCEncodedAudioFrameMetadata metadata;
};

[Exposed=(Window, DedicatedWorker), Serializable]
interface RTCEncodedAudioFrame {
    constructor(RTCEncodedAudioFrame originalFrame, optional RTCEncodedAudioFrameOptions options = {});
    attribute ArrayBuffer data;
    RTCEncodedAudioFrameMetadata getMetadata();
};

enum RTCRtpScriptTransformType {
    "sframe",
};

dictionary WorkerAndParameters {
    required Worker worker;
    RTCRtpScriptTransformType type;
};

typedef (Worker or WorkerAndParameters) WorkerOrWorkerAndParameters;

[Exposed=Window]
interface RTCRtpScriptTransform {
    constructor(
        WorkerOrWorkerAndParameters workerOrWorkerAndParameters,
        optional any options,
        optional sequence<object> transfer
    );
};

[Exposed=DedicatedWorker]
interface RTCRtpScriptTransformer : EventTarget {
    readonly attribute ReadableStream readable;
    Promise<undefined> generateKeyFrame(optional DOMString rid);
    Promise<undefined> sendKeyFrameRequest();
    readonly attribute WritableStream writable;
    attribute EventHandler onkeyframerequest;
    readonly attribute any options;
};

[Exposed=DedicatedWorker]
interface RTCTransformEvent : Event {
    readonly attribute RTCRtpScriptTransformer transformer;
};

partial interface DedicatedWorkerGlobalScope {
    attribute EventHandler onrtctransform;
};

[Exposed=DedicatedWorker]
interface KeyFrameRequestEvent : Event {
    constructor(DOMString type, optional DOMString rid);
    readonly attribute DOMString? rid;
};
