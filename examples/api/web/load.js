// Starts main.wasm; wasm_exec.js comes with Go.
const go = new Go();
WebAssembly.instantiateStreaming(fetch("main.wasm"), go.importObject)
  .then(({ instance }) => go.run(instance))
  .then(() => { throw new Error("the program has ended: the console says why"); })
  .catch((error) => {
    const place = document.getElementById("error");
    place.textContent = `main.wasm: ${error.message}`;
    place.hidden = false;
  });
