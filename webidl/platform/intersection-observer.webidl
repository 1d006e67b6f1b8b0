// Intersection Observer, https://w3c.github.io/IntersectionObserver/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

callback IntersectionObserverCallback = undefined (
    sequence<IntersectionObserverEntry> entries,
    IntersectionObserver observer
);

[Exposed=Window]
interface IntersectionObserver {
    constructor(IntersectionObserverCallback callback, optional IntersectionObserverInit options = {});
    readonly attribute (Element or Document)? root;
    readonly attribute DOMString rootMargin;
    readonly attribute DOMString scrollMargin;
    readonly attribute FrozenArray<double> thresholds;
    readonly attribute long delay;
    readonly attribute boolean trackVisibility;
    undefined observe(Element target);
    undefined unobserve(Element target);
    undefined disconnect();
    sequence<IntersectionObserverEntry> takeRecords();
};

[Exposed=Window]
interface IntersectionObserverEntry {
    constructor(IntersectionObserverEntryInit intersectionObserverEntryInit);
    readonly attribute DOMHighResTimeStamp time;
    readonly attribute DOMRectReadOnly? rootBounds;
    readonly attribute DOMRectReadOnly boundingClientRect;
    readonly attribute DOMRectReadOnly intersectionRect;
    readonly attribute boolean isIntersecting;
    readonly attribute boolean isVisible;
    readonly attribute double intersectionRatio;
    readonly attribute Element target;
};

dictionary IntersectionObserverEntryInit {
    required DOMHighResTimeStamp time;
    required DOMRectInit? rootBounds;
    required DOMRectInit boundingClientRect;
    required DOMRectInit intersectionRect;
    required boolean isIntersecting;
    required boolean isVisible;
    required double intersectionRatio;
    required Element target;
};

dictionary IntersectionObserverInit {
    (Element or Document)? root = null;
    DOMString rootMargin = "0px";
    DOMString scrollMargin = "0px";
    (double or sequence<double>) threshold = 0;
    long delay = 0;
    boolean trackVisibility = false;
};
