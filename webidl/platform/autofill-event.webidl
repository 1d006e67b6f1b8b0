// Autofill Event, https://wicg.github.io/autofill-event/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
interface AutofillEvent : Event {
    constructor(DOMString type, optional AutofillEventInit eventInitDict = {});
    readonly attribute FrozenArray<AutofillValueEntry> autofillValues;
    readonly attribute RefillCallback? refill;
};

callback RefillCallback = Promise<undefined> ();

dictionary AutofillEventInit : EventInit {
    sequence<AutofillValueEntry> autofillValues = [];
    boolean allowRefill = true;
};

typedef sequence<any> AutofillValueEntry;
