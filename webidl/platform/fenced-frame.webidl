// Fenced Frame, https://wicg.github.io/fenced-frame/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
interface HTMLFencedFrameElement : HTMLElement {
    [HTMLConstructor] constructor();
    [CEReactions] attribute FencedFrameConfig? config;
    [CEReactions] attribute DOMString width;
    [CEReactions] attribute DOMString height;
    [SameObject, PutForwards=value] readonly attribute DOMTokenList sandbox;
    [CEReactions] attribute DOMString allow;
};

enum OpaqueProperty {
    "opaque",
};

[Exposed=Window, Serializable]
interface FencedFrameConfig {
    constructor(USVString url);
    undefined setSharedStorageContext(DOMString contextString);
};

typedef (USVString or FencedFrameConfig) UrnOrConfig;

partial interface Navigator {
    Promise<undefined> deprecatedReplaceInURN(UrnOrConfig urnOrConfig, record<USVString, USVString> replacements);
    Promise<USVString> deprecatedURNtoURL(UrnOrConfig urnOrConfig, optional boolean send_reports = false);
    sequence<USVString> adAuctionComponents(unsigned short numAdComponents);
};

enum FenceReportingDestination {
    "buyer",
    "seller",
    "component-seller",
    "direct-seller",
    "shared-storage-select-url",
};

dictionary FenceEvent {
    DOMString eventType;
    DOMString eventData;
    sequence<FenceReportingDestination> destination;
    boolean crossOriginExposed = false;
    boolean once = false;
    USVString destinationURL;
};

typedef (FenceEvent or DOMString) ReportEventType;

[Exposed=Window]
interface Fence {
    undefined reportEvent(optional ReportEventType event = {});
    undefined setReportEventDataForAutomaticBeacons(optional FenceEvent event = {});
    sequence<FencedFrameConfig> getNestedConfigs();
    Promise<undefined> disableUntrustedNetwork();
    undefined notifyEvent(Event event);
};

partial interface Window {
    readonly attribute Fence? fence;
};

partial interface mixin GlobalEventHandlers {
    attribute EventHandler onfencedtreeclick;
};
