// Accelerated Text Detection in Images, https://wicg.github.io/shape-detection-api/text.html
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

dictionary TextDetectorOptions {
    required sequence<DOMString> languages;
};

dictionary TextDetectorCreateOptions {
    AbortSignal signal;
    sequence<DOMString> languages;
};

[Exposed=(Window, Worker), SecureContext]
interface TextDetector {
    constructor();
    static Promise<Availability> availability(TextDetectorOptions options);
    static Promise<TextDetector> create(optional TextDetectorCreateOptions options = {});
    Promise<sequence<DetectedText>> detect(ImageBitmapSource image);
};

dictionary DetectedText {
    required DOMRectReadOnly boundingBox;
    required DOMString rawValue;
    required sequence<Point2D> cornerPoints;
};
