// What the generated client does, in Node and in browsers alike. A case that throws has failed.
// `env` has the address of the server, and in Node a WebSocket.
import { gowasm, isItemsError, ItemsClient } from "./out/api.js";

function same(got, want) {
  const [a, b] = [got, want].map((value) => JSON.stringify(value));
  if (a !== b) throw new Error(`got ${a}, want ${b}`);
}

function check(condition, what) {
  if (!condition) throw new Error(`not so: ${what}`);
}

async function rejection(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("it was not rejected");
}

async function all(values) {
  const found = [];
  for await (const value of values) found.push(value);
  return found;
}

async function seen(env, key) {
  return (await (await fetch(`${env.base}/seen/${encodeURIComponent(key)}`)).json()).seen;
}

/** Waits until the server has noticed that the client ended a request. */
async function isClosed(env, key) {
  for (let i = 0; i < 200; i++) {
    if ((await (await fetch(`${env.base}/seen/${encodeURIComponent(key)}`)).json()).closed) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`the request of '${key}' goes on`);
}

const quick = { retryDelay: { min: 1, max: 2 } };
const ITEM = { id: 7, name: "x", level: 1, made: "2024-01-02T03:04:05Z" };
const text = (said) => said.text;

export const cases = {
  async "a result"({ items }) {
    same((await items.get({ id: 7 })).name, "Äpfel & <b>");
    same((await items.get({ id: 9007199254740993n })).level, 1);
  },

  async "an answer that is too large"({ env }) {
    const items = new ItemsClient(env.base, { maxBody: 20 });
    check((await rejection(items.get({ id: 7 }))) instanceof gowasm.TooLargeError, "it is refused");
    same((await items.get({ id: 7 }, { maxBody: 2000 })).id, 7);
    const seen = [];
    const told = { maxBody: 20, onDownload: (progress) => seen.push(progress.loaded) };
    check((await rejection(items.get({ id: 7 }, told))) instanceof gowasm.TooLargeError, "it is refused while it is counted");
  },

  async "a result that is told"({ items }) {
    const got = await items.safe.get({ id: 7 });
    same([got.ok, got.status, got.data.id, got.response.headers.get("content-type")], [true, 200, 7, "application/json"]);
  },

  async "the query and headers"({ items }) {
    const [item] = await items.find({ text: "a&b=ü", levels: [1, 2], since: new Date(0), trace: "t1" });
    same(item.name, "q=a&b=ü&level=1&level=2&since=1970-01-01T00:00:00.000Z t1");
    same((await items.find({ text: "" }))[0].name, "q= -");
    same((await items.find({ text: "x", pageSize: undefined }))[0].name, "q=x -");
  },

  async "a declared error"({ items }) {
    const error = await rejection(items.get({ id: 404 }));
    check(error instanceof gowasm.StatusError && error instanceof gowasm.ApiError && error instanceof Error, "its class");
    check(isItemsError(error) && isItemsError(error, "get") && !isItemsError(error, "find"), "whose it is");
    same([error.status, error.body, error.name, error.raw], [404, { id: 404 }, "StatusError", '{"id":404}']);
    check(/^GET http:.*\/items\/404: status 404$/.test(error.message), error.message);
    const got = await items.safe.get({ id: 404 });
    same([got.ok, got.status, got.error], [false, 404, { id: 404 }]);
  },

  async "other statuses"({ items }) {
    const error = await rejection(items.get({ id: 500 }));
    check(!isItemsError(error) && error.message.endsWith("status 500: out of order"), error.message);
    const got = await items.safe.get({ id: 403 });
    same([got.status, got.error.raw, got.error.headers.get("content-type"), got.error.body], [403, "no", "text/plain", undefined]);
    const broken = await rejection(items.get({ id: 418 }));
    same([broken.status, broken.declared, broken.raw], [404, false, "{broken"]);
    same((await rejection(items.has({ id: 2 }))).status, 404);
    await items.has({ id: 1 });
  },

  async "answers that are none"({ items }) {
    for (const [id, words] of [[600, "malformed JSON"], [601, "text/html, not JSON"]]) {
      const error = await rejection(items.get({ id }));
      check(error instanceof gowasm.DecodeError && error.message.includes(words), error.message);
      same((await items.safe.get({ id })).status, 0);
    }
  },

  async "dropped connections"({ items, env }) {
    for (const id of [602, 603]) {
      const error = await rejection(items.get({ id }, { ...quick, retries: 1 }));
      check(error instanceof gowasm.NetworkError && error.cause !== undefined, String(error));
    }
    same((await seen(env, "get 603")).length, 2);
    same((await items.get({ id: 604 }, quick)).id, 604);
    same((await seen(env, "get 604")).length, 3);
  },

  async "retries only where it is safe"({ items, env }) {
    const busy = { ...ITEM, name: "busy one" };
    same((await items.create(busy, quick)).name, "application/json");
    const keys = await seen(env, "busy one");
    check(keys.length === 3 && keys[0] !== undefined && new Set(keys).size === 1, String(keys));
    same((await items.create({ ...ITEM, name: "own" }, { idempotencyKey: "k" })) !== null, true);
    same(await seen(env, "own"), ["k"]);
    const error = await rejection(items.create({ ...ITEM, name: "busy two" }, { ...quick, retries: 0 }));
    same([error.status, error.body.seconds, (await seen(env, "busy two")).length], [503, 1, 1]);
  },

  async "what the server asks to wait"({ make }) {
    let asked = 0;
    const busy = (after) => async () => {
      asked++;
      return Response.json({ seconds: 1 }, { status: 503, headers: { "retry-after": after } });
    };
    const later = new Date(Date.now() + 3600_000).toUTCString();
    for (const [after, options, want] of [["0", {}, 3], ["3600", {}, 1], [later, {}, 1], ["1", { timeout: 200 }, 1], ["x", quick, 3]]) {
      asked = 0;
      const error = await rejection(make({ fetch: busy(after) }).get({ id: 1 }, options));
      same([after, error.status, asked], [after, 503, want]);
    }
  },

  async "a timeout"({ items }) {
    const begin = performance.now();
    const error = await rejection(items.slow(quick));
    check(error instanceof gowasm.TimeoutError && performance.now() - begin < 1500, String(error));
    same((await items.safe.slow({ timeout: 20 })).error.name, "TimeoutError");
    const attempt = await rejection(items.slow({ timeout: 5000, attemptTimeout: 20, retries: 1, ...quick }));
    check(attempt instanceof gowasm.TimeoutError && attempt.message.includes("attempt"), String(attempt));
    check((await rejection(items.get({ id: 605 }, { timeout: 50 }))) instanceof gowasm.TimeoutError, "in the body, too");
    const body = await rejection(items.get({ id: 605 }, { attemptTimeout: 50, retries: 0 }));
    check(body instanceof gowasm.TimeoutError && body.message.includes("attempt"), String(body));
  },

  async "an aborted signal"({ items, env }) {
    const reason = new Error("enough");
    check((await rejection(items.get({ id: 7 }, { signal: AbortSignal.abort(reason) }))) === reason, "before");
    for (const [id, wait] of [[606, 30], [605, 30]]) {
      const controller = new AbortController();
      const call = rejection(items.get({ id }, { signal: controller.signal }));
      setTimeout(() => controller.abort(reason), wait);
      check((await call) === reason, `while waiting for ${id}`);
      await isClosed(env, `get ${id}`);
    }
    const controller = new AbortController();
    const slowly = { signal: controller.signal, timeout: 0, retryDelay: { min: 60_000, max: 60_000 } };
    const call = rejection(items.get({ id: 602 }, slowly));
    setTimeout(() => controller.abort(reason), 50);
    check((await call) === reason, "between attempts");
    check((await rejection(items.safe.get({ id: 7 }, { signal: AbortSignal.abort(reason) }))) === reason, "also told ones");
  },

  async "pages"({ items }) {
    same((await items.list()).next, "2");
    same((await all(items.allList())).map((item) => item.id), [0, 1, 2, 3, 4]);
    same((await all(items.allList({ cursor: "3" }))).map((item) => item.id), [3, 4]);
    same((await all(items.allList({ limit: 4 }).pages())).map((page) => page.items.length), [4, 1]);
    for await (const item of items.allList()) {
      if (item.id === 1) break;
    }
  },

  async "bytes"({ items }) {
    const sent = new Uint8Array([0, 1, 255]);
    same([...(await items.echo(sent))], [0, 1, 255]);
    same([...(await items.echo(sent.buffer))], [0, 1, 255]);
    same(new TextDecoder().decode(await items.echo("text ü")), "text ü");
    const got = await items.safe.echo(new Blob(["blob"], { type: "image/png" }));
    same([new TextDecoder().decode(got.data), got.response.headers.get("content-type")], ["blob", "image/png"]);
    same(new TextDecoder().decode(await items.thumb({ name: "a b/c" })), "a%20b%2Fc");
  },

  async "a stream of bytes"({ items, env }) {
    const told = [];
    const stream = await items.download({ path: "a b/c?.txt" }, { onDownload: (progress) => told.push(progress) });
    same((await new Response(stream).arrayBuffer()).byteLength, 300_000);
    same(told.at(-1), { loaded: 300_000, total: 300_000 });
    const endless = await items.download({ path: "endless" });
    const reader = endless.getReader();
    await reader.read();
    await reader.cancel();
    await isClosed(env, "endless");
    const controller = new AbortController();
    const other = await items.download({ path: "other/endless" }, { signal: controller.signal });
    controller.abort(new Error("enough"));
    same((await rejection(new Response(other).arrayBuffer())) instanceof Error, true);
    await isClosed(env, "other/endless");
  },

  async "paths that are none"({ items }) {
    for (const name of ["", ".", ".."]) {
      check((await rejection(items.thumb({ name }))) instanceof RangeError, name);
    }
    check((await rejection(items.download({ path: "a/../b" }))) instanceof RangeError, "in the rest of a path");
  },

  async "an upload with its progress"({ items, env }) {
    const told = [];
    const body = new Blob([new Uint8Array(1 << 20)]);
    await items.upload({ path: `up-${env.where}` , body }, { onUpload: (progress) => told.push(progress) });
    same(await seen(env, `up-${env.where}`), ["application/octet-stream 1048576"]);
    check(told.length >= (env.where === "node" ? 16 : 1) && told[0].loaded <= told.at(-1).loaded, JSON.stringify(told));
    same(told.at(-1), { loaded: 1 << 20, total: 1 << 20 });
    const aborted = AbortSignal.abort(new Error("enough"));
    same((await rejection(items.upload({ path: "x", body }, { signal: aborted, onUpload() {} }))).message, "enough");
  },

  async "forms"({ items }) {
    same((await items.login({ user: "a b", password: "&=ü" })).text, "user=a+b&password=%26%3D%C3%BC");
    same((await items.login({ user: "", password: "", remember: true })).text, "user=&password=&remember=true");
    const file = new File(["12345"], "ä.txt", { type: "text/plain" });
    const photo = { title: "t", tags: ["x", "y"], file, more: [new Blob(["1"]), file] };
    const want = "title=t tag=x tag=y file:ä.txt:text/plain:5 more:blob:application/octet-stream:1 more:ä.txt:text/plain:5";
    same((await items.addPhoto(photo)).text, want);
    const told = [];
    same((await items.addPhoto(photo, { onUpload: (progress) => told.push(progress) })).text, want);
    check(told.length > 0 && told.at(-1).loaded > 500, JSON.stringify(told));
  },

  async "server-sent events"({ items, env }) {
    same((await all(items.watch({ from: 1 }))).map(text), ["a", "b"]);
    same((await all(items.watch({ from: 2 }, { retries: 3 }))).map(text), ["1", "2", "3", "4", "5", "6"]);
    same(await seen(env, "events 2"), ["", "2", "4"]);
    const failed = [];
    const error = await rejection((async () => {
      for await (const event of items.watch({ from: 3 })) failed.push(event.text);
    })());
    check(isItemsError(error, "watch") && failed.length === 1, String(error));
    same([error.status, error.body], [503, { seconds: 9 }]);
    check((await rejection(all(items.watch({ from: 4 })))) instanceof gowasm.DecodeError, "nonsense");
    check((await rejection(all(items.watch({ from: 5 }, quick)))) instanceof gowasm.NetworkError, "never resumed");
    same((await seen(env, "events 5")).length, 3);
    check((await rejection(all(items.watch({ from: 6 }, quick)))) instanceof gowasm.NetworkError, "no more resumed");
    same((await seen(env, "events 6")).length, 3);
  },

  async "a stream that is left"({ items, env }) {
    let count = 0;
    for await (const event of items.watch({ from: 11 })) {
      if (Number(event.text) === 3) break;
      count++;
    }
    same(count, 3);
    await isClosed(env, "events 11");
    const controller = new AbortController();
    const reason = new Error("enough");
    const error = await rejection((async () => {
      for await (const event of items.watch({ from: 12 }, { signal: controller.signal, timeout: 1000 })) {
        if (Number(event.text) === 3) controller.abort(reason);
      }
    })());
    check(error === reason, String(error));
    await isClosed(env, "events 12");
  },

  async "100,000 events"({ items }) {
    let sum = 0;
    for await (const event of items.watch({ from: 100000 })) sum += Number(event.text);
    same(sum, (99_999 * 100_000) / 2);
  },

  async "lines of JSON"({ items }) {
    same((await all(items.lines({ count: 3 }))).map(text), ["0 ü", "1 ü", "2 ü"]);
    same((await rejection(all(items.lines({ count: 0 })))).body, { id: 0 });
    const error = await rejection(all(items.lines({ count: -2 })));
    same([isItemsError(error, "lines"), error.status, error.body], [true, 404, { id: 5 }]);
  },

  async "a WebSocket"({ items, env }) {
    same((await all(items.chat({ room: "a&b" }, [{ text: "1" }, { text: "2" }]))).map(text), ["a&b: 1", "a&b: 2", "done"]);
    let ended = false;
    async function* forever() {
      try {
        for (let i = 0; ; i++) {
          yield { text: String(i) };
          await new Promise((resolve) => setTimeout(resolve, 2));
        }
      } finally {
        ended = true;
      }
    }
    for await (const said of items.chat({ room: `left-${env.where}` }, forever())) {
      if (said.text.endsWith(" 3")) break;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    same([ended, await seen(env, `chat left-${env.where}`)], [true, [1000]]);
    const error = await rejection(all(items.chat({ room: "x" }, [{ text: "fail" }])));
    same([isItemsError(error, "chat"), error.body], [true, { id: 3 }]);
    check((await rejection(all(items.chat({ room: "x" }, [{ text: "drop" }])))) instanceof gowasm.NetworkError, "dropped");
    const reason = new Error("enough");
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 50);
    check((await rejection(all(items.chat({ room: "x" }, forever(), { signal: controller.signal })))) === reason, "aborted");
    const late = await rejection(all(items.chat({ room: "hang" }, [], { timeout: 50 })));
    check(late instanceof gowasm.TimeoutError, `never opened: ${late}`);
    const own = await rejection(all(items.chat({ room: "x" }, (async function* () { throw reason; })())));
    check(own === reason, "what is sent fails");
  },

  async "who one is"({ env, make }) {
    const asked = [];
    const bearer = (refresh) => {
      asked.push(refresh);
      return refresh ? "new" : "old";
    };
    const items = make({ auth: { bearer, basic: { user: "ü", password: "p" }, apiKeys: { "X-Key": "k" } } });
    await items.ping();
    same([asked, (await seen(env, "ping")).slice(-2)], [[false, true], ["Bearer old", "Bearer new"]]);
    await items.delete({ id: env.id });
    await make({ auth: { apiKeys: { "X-Key": async () => "k" } } }).delete({ id: env.id });
    await make().delete({ id: env.id });
    same(await seen(env, `delete ${env.id}`), ["Basic w7w6cA==", "k", "none"]);
    same((await rejection(make({ auth: { bearer: "old" } }).ping())).status, 401);
  },

  async "cookies and headers"({ items, env }) {
    const said = (await items.me({ session: "s", trace: ["a", "b"] }, { headers: { "x-more": "1" } })).text;
    same(said, env.where === "node" ? "session=s a, b" : "undefined a, b");
  },

  async "interceptors"({ make }) {
    const order = [];
    const named = (name) => async (request, next) => {
      order.push(`${name} ${request.call.method} ${request.attempt}`);
      request.headers.set("x-trace", name);
      const response = await next(request);
      order.push(`${name} ${response.status}`);
      return response;
    };
    const [item] = await make({ interceptors: [named("outer"), named("inner")] }).find({ text: "" });
    same([order, item.name], [["outer find 1", "inner find 1", "inner 200", "outer 200"], "q= inner"]);
    const answer = async () => Response.json({ ...ITEM, name: "made up" });
    same((await make({ interceptors: [answer] }).get({ id: 1 })).name, "made up");
    same((await make({ fetch: answer }).get({ id: 1 })).name, "made up");
    const broken = new Error("mine");
    check((await rejection(make({ interceptors: [() => { throw broken; }] }).get({ id: 1 }))) === broken, "its own error");
  },

  async "queries"({ items }) {
    same(items.keys.get({ id: 7n }), ["Items", "get", { id: "7" }]);
    same([items.keys.all, items.keys.find()], [["Items"], ["Items", "find"]]);
    const signal = new AbortController().signal;
    const query = items.queries.get({ id: 7 });
    same([query.queryKey, (await query.queryFn({ signal })).id], [["Items", "get", { id: 7 }], 7]);
    const pages = items.queries.allList({ limit: 3 });
    const first = await pages.queryFn({ signal, pageParam: pages.initialPageParam });
    same([first.items.length, pages.getNextPageParam(first)], [3, "3"]);
    same(pages.getNextPageParam(await pages.queryFn({ signal, pageParam: "3" })), undefined);
    same((await items.mutations.replace().mutationFn({ id: 5, item: ITEM })).id, 5);
  },

  async "calls at once"({ items }) {
    const got = await Promise.all(Array.from({ length: 50 }, (_, id) => items.get({ id: id + 1000 })));
    same(got.map((item) => item.id), Array.from({ length: 50 }, (_, id) => id + 1000));
  },
};

/** Runs all cases, and tells of each what was wrong, or an empty text. */
export async function run(env) {
  const told = {};
  const make = (options) => new ItemsClient(env.base, { ...(env.WebSocket && { WebSocket: env.WebSocket }), ...options });
  for (const [name, one] of Object.entries(cases)) {
    try {
      await one({ env, make, items: make() });
      told[name] = "";
    } catch (error) {
      told[name] = String(error?.stack ?? error);
    }
  }
  return told;
}
