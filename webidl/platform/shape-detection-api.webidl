// Accelerated Shape Detection in Images, https://wicg.github.io/shape-detection-api/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker), SecureContext]
interface FaceDetector {
    constructor(optional FaceDetectorOptions faceDetectorOptions = {});
    Promise<sequence<DetectedFace>> detect(ImageBitmapSource image);
};

dictionary FaceDetectorOptions {
    unsigned short maxDetectedFaces;
    boolean fastMode;
};

dictionary DetectedFace {
    required DOMRectReadOnly boundingBox;
    required sequence<Landmark>? landmarks;
};

dictionary Landmark {
    required sequence<Point2D> locations;
    LandmarkType type;
};

enum LandmarkType {
    "mouth",
    "eye",
    "nose",
};

[Exposed=(Window, Worker), SecureContext]
interface BarcodeDetector {
    constructor(optional BarcodeDetectorOptions barcodeDetectorOptions = {});
    static Promise<sequence<BarcodeFormat>> getSupportedFormats();
    Promise<sequence<DetectedBarcode>> detect(ImageBitmapSource image);
};

dictionary BarcodeDetectorOptions {
    sequence<BarcodeFormat> formats;
};

dictionary DetectedBarcode {
    required DOMRectReadOnly boundingBox;
    required DOMString rawValue;
    required BarcodeFormat format;
    required sequence<Point2D> cornerPoints;
};

enum BarcodeFormat {
    "aztec",
    "code_128",
    "code_39",
    "code_93",
    "codabar",
    "data_matrix",
    "ean_13",
    "ean_8",
    "itf",
    "pdf417",
    "qr_code",
    "unknown",
    "upc_a",
    "upc_e",
};
