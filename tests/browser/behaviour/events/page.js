// Counts listeners, so that what Go says of its own can be compared with what the page saw.
globalThis.listening = { added: 0, removed: 0 };
for (const [name, count] of [["addEventListener", "added"], ["removeEventListener", "removed"]]) {
  const original = EventTarget.prototype[name];
  EventTarget.prototype[name] = function (...args) {
    listening[count]++;
    return original.apply(this, args);
  };
}
