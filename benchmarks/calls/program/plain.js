// The same cases in JavaScript, and what the page gives to all contestants.
{
  const containers = [];
  globalThis.container = () => {
    const box = document.createElement("ul");
    containers.push(box);
    return box;
  };
  globalThis.hundred = () => {
    const box = document.createElement("div");
    for (let i = 0; i < 100; i++) box.append(document.createElement("b"));
    return box;
  };
  globalThis.reset = () => containers.forEach((box) => box.replaceChildren());

  const div = document.createElement("div");
  document.body.append(div);
  div.id = "plain";
  div.className = "box active";
  div.title = "hello";
  const child = document.createElement("b");
  const other = document.createElement("i");
  div.append(child, other);
  const loose = document.createElement("div");
  const box = container();
  const nodes = hundred().childNodes;
  const canvas = document.createElement("canvas").getContext("2d");
  const gl = document.createElement("canvas").getContext("webgl");
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  const few = new Float32Array(64);
  const many = new Float32Array(4096);
  const button = document.createElement("button");
  const colors = ["red", "blue"];
  let count = 0;
  button.addEventListener("click", (e) => {
    count++;
    globalThis.sink = e;
  });
  globalThis.sink = null;

  const cases = {
    "read a number: nodeType": () => div.nodeType,
    "write a number: tabIndex": (i) => (div.tabIndex = i),
    "read a string: tagName": () => div.tagName,
    "read a string: id": () => div.id,
    "read a string: className": () => div.className,
    "write a string: id": () => (child.id = "name"),
    "textContent, repeated": () => (child.textContent = "hello world"),
    "textContent, fresh": (i) => (child.textContent = `hello ${i}`),
    "setAttribute, repeated": () => child.setAttribute("class", "active"),
    "setAttribute, fresh": (i) => child.setAttribute("title", `hello ${i}`),
    getAttribute: () => div.getAttribute("title"),
    "classList.add": () => div.classList.add("on"),
    "classList.toggle": () => div.classList.toggle("open"),
    "create, attribute, text, append": (i) => {
      const li = document.createElement("li");
      li.setAttribute("class", "item");
      li.textContent = `entry ${i}`;
      box.appendChild(li);
    },
    querySelector: () => div.querySelector("b"),
    getElementById: () => document.getElementById("plain"),
    appendChild: () => div.appendChild(child),
    insertBefore: () => div.insertBefore(child, other),
    "read an object: firstChild": () => div.firstChild,
    "enums in a dictionary": () => loose.scrollIntoView({ behavior: "instant", block: "nearest", inline: "nearest" }),
    "dictionary of six members": (i) =>
      new MouseEvent("click", {
        bubbles: true, cancelable: true, clientX: i, clientY: 2, button: 1, ctrlKey: false,
      }),
    "event: click() to a handler": () => button.click(),
    "style property": (i) => (div.style.color = colors[i & 1]),
    "canvas fillRect": (i) => canvas.fillRect(i & 63, 2.5, 10, 10),
    "canvas fillStyle": (i) => (canvas.fillStyle = colors[i & 1]),
    "bufferData, 64 floats": () => gl.bufferData(gl.ARRAY_BUFFER, few, gl.STATIC_DRAW),
    "bufferData, 4096 floats": () => gl.bufferData(gl.ARRAY_BUFFER, many, gl.STATIC_DRAW),
    "iterate 100 nodes": () => {
      for (const node of nodes) globalThis.sink = node;
    },
    "add and remove a listener": () => {
      const handler = () => {};
      div.addEventListener("click", handler);
      div.removeEventListener("click", handler);
    },
  };
  const patient = {
    "await a promise": async (n) => {
      for (let i = 0; i < n; i++) globalThis.sink = await document.fonts.ready;
    },
    "setTimeout, until it is called": (n) =>
      new Promise((resolve) => {
        let left = n;
        for (let i = 0; i < n; i++) setTimeout(() => --left === 0 && resolve(), 0);
      }),
  };
  globalThis.hasPlain = (name) => name in cases || name in patient;
  // Milliseconds of n times the case, as a promise.
  globalThis.plainTurn = async (name, n) => {
    const run = cases[name];
    const start = performance.now();
    if (run) {
      let last;
      for (let i = 0; i < n; i++) last = run(i);
      globalThis.sink = last;
    } else {
      await patient[name](n);
    }
    return performance.now() - start;
  };
}
