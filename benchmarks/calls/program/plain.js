// The same cases in JavaScript: `plain(name)` is nanoseconds per operation, the least of some rounds.
{
  const div = document.createElement("div");
  const text = document.createTextNode("hello world");
  const input = document.createElement("input");
  const child = document.createElement("b");
  const canvas = document.createElement("canvas").getContext("2d");
  const target = new EventTarget();
  const event = new Event("x");
  const floats = new Float32Array(64);
  const sink = new Float32Array(64);
  const long = "0123456789".repeat(20);
  const longs = document.createTextNode(long);
  document.body.append(div);
  div.append(text, child);
  globalThis.sink = null;
  const cases = {
    "read number attribute": () => div.nodeType,
    "write number attribute": (i) => (div.tabIndex = i),
    "read boolean attribute": () => div.isConnected,
    "write boolean attribute": (i) => (input.disabled = (i & 1) === 0),
    "read string attribute": () => div.tagName,
    "read fresh string": () => text.data,
    "read string, 200 bytes": () => longs.data,
    "write string, repeated": () => (child.textContent = "hello world"),
    "write string, fresh": (i) => (child.textContent = `hello ${i}`),
    "write string, 200 bytes": () => (text.data = long),
    "write string, not ASCII": (i) => (child.textContent = `größe ${i}`),
    "write enum": () => (canvas.lineCap = "round"),
    "setAttribute, repeated": () => div.setAttribute("class", "active"),
    "setAttribute, fresh value": (i) => div.setAttribute("title", `hello ${i}`),
    getAttribute: () => div.getAttribute("class"),
    hasAttribute: () => div.hasAttribute("class"),
    "classList.toggle": (i) => div.classList.toggle("on", (i & 1) === 0),
    "read object attribute": () => div.firstChild,
    "pass object": () => div.appendChild(child),
    "no arguments": () => canvas.beginPath(),
    "four numbers": (i) => {
      canvas.rect(i, 10, 1.5, 2.5);
      if ((i & 255) === 0) canvas.beginPath();
    },
    "create element": () => document.createElement("div"),
    "build element": (i) => {
      const li = document.createElement("li");
      li.setAttribute("class", "item");
      li.textContent = `entry ${i}`;
      child.appendChild(li);
      li.remove();
    },
    "dictionary of six": (i) => ({
      bubbles: true, cancelable: false, composed: true, clientX: i, clientY: 2.5, key: "Enter",
    }),
    "64 floats": () => sink.set(floats),
    "64 floats, view": () => sink.set(floats),
    "dispatch event": () => target.dispatchEvent(event),
    "listen and cancel": () => {
      const handler = () => {};
      target.addEventListener("x", handler);
      target.removeEventListener("x", handler);
    },
  };
  target.addEventListener("x", (e) => (globalThis.sink = e));
  globalThis.plain = (name) => {
    const run = cases[name];
    if (!run) return null;
    let least = Infinity;
    for (let round = 0; round < 40; round++) {
      const start = performance.now();
      for (let i = 0; i < 4_000; i++) globalThis.sink = run(i);
      least = Math.min(least, performance.now() - start);
    }
    return (least * 1e6) / 4_000;
  };
}
