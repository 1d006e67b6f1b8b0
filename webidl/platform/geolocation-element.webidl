// The HTML Geolocation Element, https://wicg.github.io/PEPC/geolocation-element.html
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
interface HTMLGeolocationElement : HTMLElement {
    [HTMLConstructor] constructor();
    readonly attribute GeolocationPosition? position;
    readonly attribute GeolocationPositionError? error;
    [CEReactions, Reflect] attribute boolean autolocate;
    [CEReactions, Reflect] attribute boolean watch;
    attribute EventHandler onlocation;
};

HTMLGeolocationElement includes ActivationBlockersMixin;

HTMLGeolocationElement includes PowerfulFeatureObserver;

interface mixin ActivationBlockersMixin {
    readonly attribute boolean isValid;
    readonly attribute ActivationBlockersMixinBlockerReason invalidReason;
    attribute EventHandler onvalidationstatuschange;
};

enum ActivationBlockersMixinBlockerReason {
    "",
    "illegal_subframe",
    "unsuccessful_registration",
    "recently_attached",
    "intersection_changed",
    "intersection_out_of_viewport_or_clipped",
    "intersection_occluded_or_distorted",
    "style_invalid",
    "type_invalid",
};

interface mixin PowerfulFeatureObserver {
    readonly attribute PermissionState initialPermissionStatus;
    readonly attribute PermissionState permissionStatus;
    attribute EventHandler onpromptaction;
    attribute EventHandler onpromptdismiss;
};
