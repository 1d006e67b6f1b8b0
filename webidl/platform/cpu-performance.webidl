// CPU Performance API, https://wicg.github.io/cpu-performance/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[SecureContext, Exposed=Window]
partial interface Navigator {
    readonly attribute unsigned short cpuPerformance;
};
