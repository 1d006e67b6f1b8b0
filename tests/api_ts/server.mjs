// A server for the client of tests/golden/api-ts/wide, written by hand from what Go's runtime says of the wire. It prints
// its address. Files of the folder that it is given are there, too, for a page in a browser.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { WebSocketServer } from "ws";

const folder = process.argv[2];
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript" };
const ITEM = { id: 7, name: "Äpfel & <b>", level: 1, made: "2024-01-02T03:04:05Z" };
const seen = new Map(); // what was asked of whom, by a key that the case makes up
const closed = new Set(); // requests that the client ended

const remember = (key, what) => seen.set(key, [...(seen.get(key) ?? []), what]);
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function body(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

function json(response, status, value, headers = {}) {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(value));
}

const routes = {
  "GET /api/v1/items": (request, response, url) => {
    const asked = [...url.searchParams].map((pair) => pair.join("="));
    json(response, 200, [{ ...ITEM, name: asked.join("&") + ` ${request.headers["x-trace"] ?? "-"}` }]);
  },
  "GET /api/v1/pages": (_, response, url) => {
    const limit = Number(url.searchParams.get("limit") ?? 2);
    const from = Number(url.searchParams.get("cursor") || 0);
    const items = Array.from({ length: Math.min(limit, 5 - from) }, (_, i) => ({ ...ITEM, id: from + i }));
    json(response, 200, { items, ...(from + limit < 5 ? { next: String(from + limit) } : {}) });
  },
  "POST /api/v1/items": async (request, response) => {
    const key = request.headers["idempotency-key"];
    const item = JSON.parse(await body(request));
    remember(item.name, key);
    if (item.name === "conflict") return json(response, 409, { with: ITEM });
    if (item.name.startsWith("busy") && seen.get(item.name).length < 3) return json(response, 503, { seconds: 1 }, { "retry-after": "0" });
    json(response, 201, { ...item, name: request.headers["content-type"] });
  },
  "POST /api/v1/echo": async (request, response) => {
    const got = await body(request);
    response.writeHead(200, { "content-type": request.headers["content-type"] });
    response.end(got);
  },
  "POST /api/v1/login": async (request, response) => json(response, 200, { text: String(await body(request)) }),
  "POST /api/v1/photos": async (request, response) => {
    const form = await new Response(await body(request), { headers: { "content-type": request.headers["content-type"] } }).formData();
    const words = [];
    for (const [name, value] of form) {
      words.push(typeof value === "string" ? `${name}=${value}` : `${name}:${value.name}:${value.type}:${value.size}`);
    }
    json(response, 200, { text: words.join(" ") });
  },
  "GET /api/v1/me": (request, response) => json(response, 200, { text: `${request.headers.cookie} ${request.headers["x-trace"]}` }),
  "GET /api/v1/slow": async (_, response) => {
    await sleep(2000);
    json(response, 200, { text: "late" });
  },
  "GET /api/v1/ping": (request, response) => {
    remember("ping", request.headers.authorization ?? "none");
    response.writeHead(request.headers.authorization === "Bearer old" ? 401 : 204).end();
  },
  "GET /api/v1/events": async (request, response, url) => {
    const from = Number(url.searchParams.get("from"));
    const last = request.headers["last-event-id"];
    remember(`events ${from}`, last ?? "");
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.on("close", () => response.writableFinished || closed.add(`events ${from}`));
    if (from === 1) { // ends by itself; all kinds of line ends
      response.end('\uFEFF: comment\r\ndata: {"text":\rdata: "a"}\n\nevent: message\r\nid: 1\r\ndata:{"text":"b"}\r\n\r\ndata: {"text":"unfinished"}');
    } else if (from === 2) { // breaks off, and goes on behind the last one
      for (let i = Number(last ?? 0) + 1; i <= 6; i++) {
        response.write(`retry: 1\nid: ${i}\ndata: ${JSON.stringify({ text: String(i) })}\n\n`);
        if (i % 2 === 0 && i < 6) return void setTimeout(() => response.destroy(), 20);
      }
      response.end();
    } else if (from === 3) {
      response.end('data: {"text":"a"}\n\nevent: error\ndata: {"status":503,"error":"busy","value":{"seconds":9}}\n\n');
    } else if (from === 4) {
      response.end("data: {nonsense\n\n");
    } else if (from === 100000) {
      for (let i = 0; i < from; i += 100) {
        let text = "";
        for (let j = i; j < i + 100; j++) text += `id: ${j}\ndata: {"text":"${j}"}\n\n`;
        if (!response.write(text)) await new Promise((resolve) => response.once("drain", resolve));
      }
      response.end();
    } else if (from === 6 && !last) { // breaks off, and is never there again
      response.write('retry: 1\nid: 1\ndata: {"text":"1"}\n\n');
      setTimeout(() => response.destroy(), 20);
    } else if (from === 5 || from === 6) { // never gets anywhere
      response.flushHeaders();
      setTimeout(() => response.destroy(), 5);
    } else {
      for (let i = 0; !response.destroyed; i++) {
        response.write(`data: {"text":"${i}"}\n\n`);
        await sleep(5);
      }
    }
  },
  "GET /api/v1/lines": async (_, response, url) => {
    const count = Number(url.searchParams.get("count"));
    if (count === 0) return json(response, 404, { id: 0 });
    response.writeHead(200, { "content-type": "application/x-ndjson" });
    for (let i = 0; i < Math.abs(count); i++) response.write(JSON.stringify({ text: `${i} ü` }) + (i + 1 === count ? "" : "\n"));
    response.end(count < 0 ? '\x1e{"status":404,"error":"not found","value":{"id":5}}\n' : "");
  },
};

const patterns = [
  [/^GET \/api\/v1\/items\/(\d+)$/, async (request, response, [id]) => {
    remember(`get ${id}`, request.headers.authorization ?? "none");
    if (id === "404") return json(response, 404, { id: 404 });
    if (id === "500") return json(response, 500, { error: "out of order" });
    if (id === "403") return response.writeHead(403, { "content-type": "text/plain" }).end("no");
    if (id === "418") return response.writeHead(404, { "content-type": "application/json" }).end("{broken");
    if (id === "600") return response.writeHead(200, { "content-type": "application/json" }).end('{"id": 1');
    if (id === "601") return response.writeHead(200, { "content-type": "text/html" }).end("<p>");
    if (id === "602") return response.destroy();
    if (id === "603") { // the body breaks off
      response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
      response.write('{"id":');
      return setTimeout(() => response.destroy(), 10);
    }
    if (id === "604" && seen.get("get 604").length < 3) return response.destroy();
    if (id === "605") { // headers, and then nothing
      response.writeHead(200, { "content-type": "application/json" });
      response.write("{");
      response.on("close", () => closed.add("get 605"));
      return;
    }
    if (id === "606") return response.on("close", () => closed.add("get 606"));
    json(response, 200, { ...ITEM, id: Number(id) });
  }],
  [/^PUT \/api\/v1\/items\/(\d+)$/, async (request, response, [id]) => json(response, 200, { ...JSON.parse(await body(request)), id: Number(id) })],
  [/^DELETE \/api\/v1\/items\/(\d+)$/, (request, response, [id]) => {
    remember(`delete ${id}`, request.headers.authorization ?? request.headers["x-key"] ?? "none");
    response.writeHead(204).end();
  }],
  [/^HEAD \/api\/v1\/has\/(\d+)$/, (_, response, [id]) => response.writeHead(id === "1" ? 204 : 404).end()],
  [/^GET \/api\/v1\/files\/(.*)$/, (_, response, [path]) => {
    response.on("close", () => response.writableFinished || closed.add(path));
    response.writeHead(200, { "content-length": String(path.endsWith("endless") ? 1 << 30 : 300_000) });
    response.write(Buffer.alloc(100_000, path));
    if (!path.endsWith("endless")) response.end(Buffer.alloc(200_000, path));
  }],
  [/^GET \/api\/v1\/thumbs\/(.*)$/, (_, response, [name]) => response.end(Buffer.from(name))],
  [/^PUT \/api\/v1\/files\/(.*)$/, async (request, response, [path]) => {
    remember(path, `${request.headers["content-type"]} ${(await body(request)).length}`);
    response.writeHead(204).end();
  }],
  [/^GET \/seen\/(.*)$/, (_, response, [key]) => json(response, 200, { seen: seen.get(decodeURIComponent(key)) ?? [], closed: closed.has(decodeURIComponent(key)) })],
];

const server = createServer(async (request, response) => {
  const url = new URL(request.url, "http://server");
  const name = `${request.method} ${url.pathname}`;
  if (routes[name]) return routes[name](request, response, url);
  for (const [pattern, answer] of patterns) {
    const found = pattern.exec(name);
    if (found) return answer(request, response, found.slice(1), url);
  }
  try {
    const data = await readFile(join(folder, url.pathname));
    response.writeHead(200, { "content-type": TYPES[extname(url.pathname)] ?? "text/plain" }).end(data);
  } catch {
    response.writeHead(404, { "content-type": "text/plain" }).end("404 page not found");
  }
});

const hangs = ({ req }, done) => req.url.includes("room=hang") || done(true);

new WebSocketServer({ server, verifyClient: hangs }).on("connection", (socket, request) => {
  const room = new URL(request.url, "http://server").searchParams.get("room");
  const send = (value) => socket.send(JSON.stringify(value));
  socket.on("close", (code) => remember(`chat ${room}`, code));
  socket.on("message", (data) => {
    const text = String(data);
    if (text === "") {
      send({ text: "done" });
      socket.send("");
      return socket.close(1000);
    }
    const said = JSON.parse(text).text;
    if (said === "fail") {
      socket.send('\x1e{"status":404,"error":"not found","value":{"id":3}}');
      return socket.close(1011, "failed");
    }
    if (said === "drop") return socket.terminate();
    send({ text: `${room}: ${said}` });
  });
});

server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
