// Probes the global of a worker of any kind: a message {names} is answered with what probe() found. In an audio worklet
// the list comes with the processor's options, because nothing can be fetched there.

"use strict";

if (globalThis.importScripts) {
  importScripts("probe.js");
  const answer = async ({ data, ports, source, target }) => {
    const list = await (await fetch("probes.json")).json();
    (ports?.[0] ?? source ?? target).postMessage(probe(list, data.names));
  };
  addEventListener("message", answer);
  addEventListener("connect", ({ ports: [port] }) => {
    port.addEventListener("message", answer);
    port.start();
  });
} else {
  registerProcessor(
    "probe",
    class extends AudioWorkletProcessor {
      constructor({ processorOptions: { list, names } }) {
        super();
        this.port.postMessage(probe(list, names));
      }
      process() {
        return false;
      }
    },
  );
}
