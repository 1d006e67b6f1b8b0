// Starts worker.wasm in a worker.
importScripts("wasm_exec.js");
const go = new Go();
WebAssembly.instantiateStreaming(fetch("worker.wasm"), go.importObject).then(({ instance }) => go.run(instance));
