// The pages under test come from here, and so do the answers that their requests need: one HTTP and WebSocket server
// on 127.0.0.1, which browsers treat as a secure context.

import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { WebSocketServer } from "ws";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

function sendJSON(response, value) {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(value));
}

/** Each answers a request; `gone` is aborted when the client goes away before the end. */
const ROUTES = {
  /** What was asked, as JSON; with `?raw` the body itself, under its own content type. */
  async echo(request, response, url) {
    const body = await bodyOf(request);
    if (url.searchParams.has("raw")) {
      response.setHeader("content-type", request.headers["content-type"] ?? "application/octet-stream");
      return response.end(body);
    }
    const { method, headers } = request;
    const query = Object.fromEntries(url.searchParams);
    sendJSON(response, { method, path: url.pathname, query, headers, body: body.toString(), bytes: body.length });
  },

  /** `?ms=`: nothing, not even headers, for that long. */
  async delay(request, response, url, gone) {
    await sleep(Number(url.searchParams.get("ms") ?? 100), null, { signal: gone });
    response.end("ok");
  },

  /** `?bytes=&ms=&parts=`: headers at once, then the body in `parts` pieces spread over `ms`. */
  async drip(request, response, url, gone) {
    const bytes = Number(url.searchParams.get("bytes") ?? 100);
    const parts = Math.min(Number(url.searchParams.get("parts") ?? 10), bytes);
    const pause = Number(url.searchParams.get("ms") ?? 500) / Math.max(parts, 1);
    response.setHeader("content-type", "application/octet-stream");
    response.flushHeaders();
    for (let part = 0, sent = 0; part < parts; part++) {
      await sleep(pause, null, { signal: gone });
      const size = Math.floor((bytes * (part + 1)) / parts) - sent;
      response.write(Buffer.alloc(size, "*"));
      sent += size;
    }
    response.end();
  },

  /** `/status/404`: that status. */
  async status(request, response, url) {
    response.statusCode = Number(url.pathname.split("/")[2]);
    response.end([204, 205, 304].includes(response.statusCode) ? undefined : `status ${response.statusCode}`);
  },

  /** `?to=&status=302`: a redirection. */
  async redirect(request, response, url) {
    response.writeHead(Number(url.searchParams.get("status") ?? 302), { location: url.searchParams.get("to") ?? "/echo" });
    response.end();
  },

  /** `?x-name=value&...`: an answer with these headers. */
  async headers(request, response, url) {
    for (const [name, value] of url.searchParams) response.appendHeader(name, value);
    response.end("ok");
  },

  /** `?n=&ms=&event=`: events `{"n": 1}`... with ids; goes on after Last-Event-ID; then the connection ends. */
  async sse(request, response, url, gone) {
    const count = Number(url.searchParams.get("n") ?? 3);
    const event = url.searchParams.get("event");
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.flushHeaders();
    for (let n = Number(request.headers["last-event-id"] ?? 0) + 1; n <= count; n++) {
      await sleep(Number(url.searchParams.get("ms") ?? 10), null, { signal: gone });
      response.write(`id: ${n}\n${event ? `event: ${event}\n` : ""}data: ${JSON.stringify({ n })}\n\n`);
    }
    response.end();
  },
};

export class Server {
  #mounts = new Map();
  /** How many requests with this `?id=` were given up by the client: `/aborts?id=` tells. */
  #aborts = new Map();
  #http = createServer((request, response) => this.#answer(request, response));
  #sockets = new WebSocketServer({ noServer: true, handleProtocols: (offered) => [...offered][0] });

  async start() {
    this.#http.on("upgrade", (request, socket, head) => this.#upgrade(request, socket, head));
    await new Promise((resolve) => this.#http.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${this.#http.address().port}`;
  }

  /** Serves below `/name/`: `files` (name -> {path} or {text}), then `folder`, all with `headers`. */
  mount(name, { files = {}, folder = null, headers = {} }) {
    this.#mounts.set(name, { files, folder, headers });
  }

  unmount(name) {
    this.#mounts.delete(name);
  }

  async #answer(request, response) {
    const url = new URL(request.url, "http://host");
    const [, first, ...rest] = url.pathname.split("/");
    const gone = new AbortController();
    response.on("close", () => {
      if (response.writableFinished) return;
      const id = url.searchParams.get("id");
      if (id !== null) this.#aborts.set(id, (this.#aborts.get(id) ?? 0) + 1);
      gone.abort();
    });
    response.setHeader("cache-control", "no-store");
    try {
      const mount = this.#mounts.get(first);
      if (mount) this.#file(response, mount, decodeURIComponent(rest.join("/")) || "index.html");
      else if (first === "aborts") sendJSON(response, this.#aborts.get(url.searchParams.get("id")) ?? 0);
      else if (Object.hasOwn(ROUTES, first)) await ROUTES[first](request, response, url, gone.signal);
      else response.writeHead(404).end("not found");
    } catch (error) {
      if (gone.signal.aborted) return;
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    }
  }

  #file(response, { files, folder, headers }, name) {
    for (const [header, value] of Object.entries(headers)) response.setHeader(header, value);
    response.setHeader("content-type", TYPES[path.extname(name)] ?? "application/octet-stream");
    const known = Object.hasOwn(files, name) ? files[name] : undefined;
    if (known?.text !== undefined) return response.end(known.text);
    const inside = folder && path.join(folder, path.normalize(`/${name}`));
    const file = known?.path ?? inside;
    if (!file || !statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end("not found");
    createReadStream(file).pipe(response);
  }

  /** `/ws` echoes. `?close=4001&reason=` closes at once; the text `close 4000 why` closes later; `drop` just cuts. */
  #upgrade(request, socket, head) {
    const url = new URL(request.url, "http://host");
    if (url.pathname !== "/ws") return socket.destroy();
    this.#sockets.handleUpgrade(request, socket, head, (peer) => {
      if (url.searchParams.has("close")) {
        return peer.close(Number(url.searchParams.get("close")), url.searchParams.get("reason") ?? "");
      }
      peer.on("error", () => {});
      peer.on("message", (data, binary) => {
        const text = binary ? "" : data.toString();
        const [, code, reason] = /^close (\d+) ?(.*)$/.exec(text) ?? [];
        if (code) peer.close(Number(code), reason);
        else if (text === "drop") peer.terminate();
        else peer.send(data, { binary });
      });
    });
  }
}
