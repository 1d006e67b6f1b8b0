// Two programs in one page, and one of them once more on the same Go object.
globalThis.ended = [];
const module = WebAssembly.compileStreaming(fetch("main.wasm"));
globalThis.start = async (name, go = new Go()) => {
  go.argv = ["main.wasm", "counts", name];
  go.exit = (code) => ended.push(`${name} ${code}`);
  go.run(await WebAssembly.instantiate(await module, go.importObject));
  return go;
};
