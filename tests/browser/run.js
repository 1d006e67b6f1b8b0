// Runs main.wasm in a test page. `harness.code` is the program's exit code once it has ended. What the program writes
// to its error stream goes to console.error, and when it ends badly it becomes the text of a page error.

globalThis.harness = { code: null };

{
  const decoder = new TextDecoder();
  const rest = { 1: "", 2: "" };
  let said = "";

  const print = (stream, line) => {
    if (stream === 1) return console.log(line);
    said += `${line}\n`;
    console.error(line);
  };

  fs.writeSync = (stream, bytes) => {
    const lines = (rest[stream] + decoder.decode(bytes)).split("\n");
    rest[stream] = lines.pop();
    for (const line of lines) print(stream, line);
    return bytes.length;
  };

  const go = new Go();
  const parameters = new URL(location.href).searchParams;
  go.argv = ["main.wasm", ...parameters.getAll("arg")];
  go.exit = (code) => {
    for (const stream of [1, 2]) if (rest[stream]) print(stream, rest[stream]);
    harness.code = code;
    if (code !== 0) reportError(new Error(`the Go program ended with exit code ${code}\n${said}`));
  };
  WebAssembly.instantiateStreaming(fetch("main.wasm"), go.importObject)
    .then(({ instance }) => go.run(instance))
    .catch(reportError);
}
