// Layout Instability API, https://wicg.github.io/layout-instability/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
interface LayoutShift : PerformanceEntry {
    readonly attribute double value;
    readonly attribute boolean hadRecentInput;
    readonly attribute DOMHighResTimeStamp lastInputTime;
    readonly attribute FrozenArray<LayoutShiftAttribution> sources;
    [Default] object toJSON();
};

[Exposed=Window]
interface LayoutShiftAttribution {
    readonly attribute Node? node;
    readonly attribute DOMRectReadOnly previousRect;
    readonly attribute DOMRectReadOnly currentRect;
};
