// Early detection of input events, https://wicg.github.io/is-input-pending/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

dictionary IsInputPendingOptions {
    boolean includeContinuous = false;
};

[Exposed=Window]
interface Scheduling {
    boolean isInputPending(optional IsInputPendingOptions isInputPendingOptions = {});
};

partial interface Navigator {
    readonly attribute Scheduling scheduling;
};
