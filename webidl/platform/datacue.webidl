// DataCue API, https://wicg.github.io/datacue/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
interface DataCue : TextTrackCue {
    constructor(double startTime, unrestricted double endTime, any value, optional DOMString type);
    attribute any value;
    readonly attribute DOMString type;
};
