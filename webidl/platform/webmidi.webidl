// Web MIDI API, https://webaudio.github.io/web-midi-api/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

dictionary MidiPermissionDescriptor : PermissionDescriptor {
    boolean sysex = false;
};

partial interface Navigator {
    [SecureContext] Promise<MIDIAccess> requestMIDIAccess(optional MIDIOptions options = {});
};

dictionary MIDIOptions {
    boolean sysex;
    boolean software;
};

[SecureContext, Exposed=(Window, Worker)]
interface MIDIInputMap {
    readonly maplike<DOMString, MIDIInput>;
};

[SecureContext, Exposed=(Window, Worker)]
interface MIDIOutputMap {
    readonly maplike<DOMString, MIDIOutput>;
};

[SecureContext, Exposed=(Window, Worker), Transferable]
interface MIDIAccess : EventTarget {
    readonly attribute MIDIInputMap inputs;
    readonly attribute MIDIOutputMap outputs;
    attribute EventHandler onstatechange;
    readonly attribute boolean sysexEnabled;
};

[SecureContext, Exposed=(Window, Worker)]
interface MIDIPort : EventTarget {
    readonly attribute DOMString id;
    readonly attribute DOMString? manufacturer;
    readonly attribute DOMString? name;
    readonly attribute MIDIPortType type;
    readonly attribute DOMString? version;
    readonly attribute MIDIPortDeviceState state;
    readonly attribute MIDIPortConnectionState connection;
    attribute EventHandler onstatechange;
    Promise<MIDIPort> open();
    Promise<MIDIPort> close();
};

[SecureContext, Exposed=(Window, Worker)]
interface MIDIInput : MIDIPort {
    attribute EventHandler onmidimessage;
};

[SecureContext, Exposed=(Window, Worker)]
interface MIDIOutput : MIDIPort {
    undefined send(sequence<octet> data, optional DOMHighResTimeStamp timestamp = 0);
    undefined clear();
};

enum MIDIPortType {
    "input",
    "output",
};

enum MIDIPortDeviceState {
    "disconnected",
    "connected",
};

enum MIDIPortConnectionState {
    "open",
    "closed",
    "pending",
};

[SecureContext, Exposed=(Window, Worker)]
interface MIDIMessageEvent : Event {
    constructor(DOMString type, optional MIDIMessageEventInit eventInitDict = {});
    readonly attribute Uint8Array? data;
};

dictionary MIDIMessageEventInit : EventInit {
    Uint8Array data;
};

[SecureContext, Exposed=(Window, Worker)]
interface MIDIConnectionEvent : Event {
    constructor(DOMString type, optional MIDIConnectionEventInit eventInitDict = {});
    readonly attribute MIDIPort? port;
};

dictionary MIDIConnectionEventInit : EventInit {
    MIDIPort port;
};
