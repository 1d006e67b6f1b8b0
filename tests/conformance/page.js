// Asks each global for its answers: ask("shared worker", ["Worker", "SharedWorker"]).

"use strict";

const answered = (port) =>
  new Promise((resolve, reject) => {
    port.onmessage = ({ data }) => resolve(data);
    port.onerror = (event) => reject(new Error(`a worker failed: ${event.message ?? event.type}`));
  });

const ASK = {
  window: async (list, names) => probe(list, names),

  "dedicated worker": async (list, names) => {
    const worker = new Worker("worker.js");
    worker.postMessage({ names });
    return answered(worker);
  },

  "shared worker": async (list, names) => {
    const { port } = new SharedWorker("worker.js");
    port.postMessage({ names });
    return answered(port);
  },

  "service worker": async (list, names) => {
    const registration = await navigator.serviceWorker.register("worker.js");
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    const { port1, port2 } = new MessageChannel();
    worker.postMessage({ names }, [port2]);
    return answered(port1);
  },

  "audio worklet": async (list, names) => {
    const context = new OfflineAudioContext(1, 128, 44100);
    await context.audioWorklet.addModule("probe.js");
    await context.audioWorklet.addModule("worker.js");
    const node = new AudioWorkletNode(context, "probe", { processorOptions: { list, names } });
    context.startRendering();
    return answered(node.port);
  },
};

globalThis.ask = async (global, names) => ASK[global](await (await fetch("probes.json")).json(), names);
