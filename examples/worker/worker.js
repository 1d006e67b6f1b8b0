// Starts worker.wasm in a Web Worker; wasm_exec.js comes with Go.
importScripts("wasm_exec.js");

const go = new Go();
WebAssembly.instantiateStreaming(fetch("worker.wasm"), go.importObject)
  .then(({ instance }) => go.run(instance))
  // Thrown outside the promise, so that the page gets it as an error event of the worker.
  .catch((error) => setTimeout(() => { throw error; }));
