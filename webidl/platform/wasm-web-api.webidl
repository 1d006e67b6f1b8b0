// WebAssembly Web API, https://webassembly.github.io/spec/web-api/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=(Window, Worker)]
partial namespace WebAssembly {
    Promise<Module> compileStreaming(Promise<Response> source, optional WebAssemblyCompileOptions options = {});
    Promise<WebAssemblyInstantiatedSource> instantiateStreaming(
        Promise<Response> source,
        optional object importObject,
        optional WebAssemblyCompileOptions options = {}
    );
};
