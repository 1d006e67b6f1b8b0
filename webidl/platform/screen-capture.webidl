// Screen Capture, https://w3c.github.io/mediacapture-screen-share/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface MediaDevices {
    Promise<MediaStream> getDisplayMedia(optional DisplayMediaStreamOptions options = {});
};

enum CaptureStartFocusBehavior {
    "focus-capturing-application",
    "focus-captured-surface",
    "no-focus-change",
};

[Exposed=Window, SecureContext]
interface CaptureController : EventTarget {
    constructor();
    undefined setFocusBehavior(CaptureStartFocusBehavior focusBehavior);
};

enum SelfCapturePreferenceEnum {
    "include",
    "exclude",
};

enum SystemAudioPreferenceEnum {
    "include",
    "exclude",
};

enum WindowAudioPreferenceEnum {
    "system",
    "window",
    "exclude",
};

enum SurfaceSwitchingPreferenceEnum {
    "include",
    "exclude",
};

enum MonitorTypeSurfacesEnum {
    "include",
    "exclude",
};

enum AudioSelectionPreferenceEnum {
    "preferred",
};

dictionary DisplayMediaStreamOptions {
    (boolean or MediaTrackConstraints) video = true;
    (boolean or MediaTrackConstraints) audio = false;
    CaptureController controller;
    SelfCapturePreferenceEnum selfBrowserSurface;
    SystemAudioPreferenceEnum systemAudio;
    WindowAudioPreferenceEnum windowAudio;
    SurfaceSwitchingPreferenceEnum surfaceSwitching;
    MonitorTypeSurfacesEnum monitorTypeSurfaces;
    AudioSelectionPreferenceEnum audioSelection;
};

partial dictionary MediaTrackSupportedConstraints {
    boolean displaySurface = true;
    boolean logicalSurface = true;
    boolean cursor = true;
    boolean restrictOwnAudio = true;
    boolean suppressLocalAudioPlayback = true;
};

partial dictionary MediaTrackConstraintSet {
    ConstrainDOMString displaySurface;
    ConstrainBoolean logicalSurface;
    ConstrainDOMString cursor;
    ConstrainBoolean restrictOwnAudio;
    ConstrainBoolean suppressLocalAudioPlayback;
};

partial dictionary MediaTrackSettings {
    DOMString displaySurface;
    boolean logicalSurface;
    DOMString cursor;
    boolean restrictOwnAudio;
    boolean suppressLocalAudioPlayback;
    double screenPixelRatio;
};

partial dictionary MediaTrackCapabilities {
    DOMString displaySurface;
    boolean logicalSurface;
    sequence<DOMString> cursor;
};

enum DisplayCaptureSurfaceType {
    "monitor",
    "window",
    "browser",
};

enum CursorCaptureConstraint {
    "never",
    "always",
    "motion",
};
