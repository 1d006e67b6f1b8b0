// Test Utils Standard, https://testutils.spec.whatwg.org/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker)]
namespace TestUtils {
    [NewObject] Promise<undefined> gc();
};
