// The client against handlers of MSW, in Node. Prints what became of each case as JSON.
import { WebSocket } from "ws";

globalThis.WebSocket ??= WebSocket; // Node has one since version 22
const { setupServer } = await import("msw/node");
const { gowasm, isItemsError, ItemsClient } = await import("./out/api.js");
const { itemsHandlers } = await import("./out/mocks.js");
const { fail } = await import("./out/gowasm-mocks.js");

const server = setupServer();
const items = new ItemsClient("https://example.org");
const ITEM = { id: 7, name: "x", level: 1, made: "2024-01-02T03:04:05Z" };

function same(got, want) {
  const [a, b] = [got, want].map((value) => JSON.stringify(value, (_, v) => (typeof v === "bigint" ? `${v}n` : v)));
  if (a !== b) throw new Error(`got ${a}, want ${b}`);
}

async function all(values) {
  const found = [];
  for await (const value of values) found.push(value);
  return found;
}

/** The parameters that a mock was given. */
function given(method, answer) {
  const seen = [];
  server.use(...itemsHandlers({ [method]: (params) => (seen.push(params), answer) }));
  return seen;
}

const cases = {
  async "the query and headers"() {
    const seen = given("find", [ITEM]);
    same(await items.find({ text: "a&b", levels: [1, 2], since: new Date(0), pageSize: 10, trace: "t" }), [ITEM]);
    same(seen, [{ text: "a&b", levels: [1, 2], since: "1970-01-01T00:00:00.000Z", pageSize: 10, trace: "t" }]);
    await items.find({ text: "" });
    same(seen[1], { text: "" });
  },
  async "the path"() {
    const seen = given("get", ITEM);
    await items.get({ id: 9007199254740993n });
    await items.get({ id: -5 });
    same(seen, [{ id: 9007199254740993n }, { id: -5 }]);
  },
  async "the rest of a path"() {
    const seen = given("download", "text");
    same(await new Response(await items.download({ path: "a b/ü.txt" })).text(), "text");
    same(seen, [{ path: "a b/ü.txt" }]);
  },
  async "bodies"() {
    const created = given("create", ITEM);
    same(await items.create({ ...ITEM, name: "new" }), ITEM);
    same(created, [{ ...ITEM, name: "new" }]);
    const replaced = given("replace", ITEM);
    await items.replace({ id: 3, item: ITEM });
    same(replaced, [{ item: ITEM, id: 3 }]);
    const echoed = given("echo", new Blob(["back"]));
    same(new TextDecoder().decode(await items.echo("text")), "back");
    same(new TextDecoder().decode(echoed[0]), "text");
  },
  async "forms"() {
    const login = given("login", { text: "ok" });
    await items.login({ user: "a&b", password: "", remember: true });
    same(login, [{ user: "a&b", password: "", remember: true }]);
    const photos = given("addPhoto", { text: "ok" });
    await items.addPhoto({ title: "t", tags: ["x", "y"], file: new File(["12345"], "f.txt") });
    same([photos[0].title, photos[0].tags, photos[0].file.size, photos[0].file.name], ["t", ["x", "y"], 5, "f.txt"]);
  },
  async "nothing"() {
    given("delete", undefined);
    same(await items.delete({ id: 1 }), undefined);
    given("has", undefined);
    await items.has({ id: 1 });
  },
  async "errors"() {
    server.use(...itemsHandlers({ get: ({ id }) => fail(404, { id: Number(id) }) }));
    const got = await items.safe.get({ id: 5 });
    same([got.ok, got.status, got.error], [false, 404, { id: 5 }]);
    server.use(...itemsHandlers({ get: async () => new Response("no", { status: 418 }) }));
    same((await items.safe.get({ id: 5 })).error.raw, "no");
  },
  async "later"() {
    server.use(...itemsHandlers({ get: async () => (await new Promise((resolve) => setTimeout(resolve, 20)), ITEM) }));
    same(await items.get({ id: 7 }), ITEM);
  },
  async "pages"() {
    const page = ({ cursor }) => (cursor ? { items: [ITEM] } : { items: [ITEM, ITEM], next: "2" });
    server.use(...itemsHandlers({ list: page }));
    same((await all(items.allList())).length, 3);
  },
  async "streams"() {
    server.use(...itemsHandlers({
      watch: ({ from }) => [{ text: `${from}` }, { text: "b" }],
      async *lines({ count }) {
        for (let i = 0; i < count; i++) yield { text: String(i) };
      },
    }));
    same(await all(items.watch({ from: 3 })), [{ text: "3" }, { text: "b" }]);
    same(await all(items.lines({ count: 2 })), [{ text: "0" }, { text: "1" }]);
  },
  async "errors in streams"() {
    server.use(...itemsHandlers({
      async *watch({ from }) {
        if (from === 0) throw fail(503, { seconds: 1 });
        yield { text: "a" };
        throw fail(503, { seconds: 2 });
      },
      async *lines() {
        yield { text: "a" };
        throw new Error("out of order");
      },
      async *chat() {
        yield { text: "a" };
        throw fail(404, { id: 5 });
      },
      ping() {
        throw fail(503, { seconds: 3 });
      },
    }));
    const reason = (values) => all(values).then(() => undefined, (error) => error);
    const errors = [
      await reason(items.watch({ from: 0 }, { retries: 0 })),
      await reason(items.watch({ from: 1 })),
      await reason(items.lines({ count: 1 })),
      await reason(items.chat({ room: "a" }, [])),
      (await items.safe.ping({ retries: 0 })).cause,
    ];
    same(errors.map((error) => [error.status, error.declared, error.body]), [
      [503, true, { seconds: 1 }],
      [503, true, { seconds: 2 }],
      [500, false, { error: "Error: out of order" }],
      [404, true, { id: 5 }],
      [503, true, { seconds: 3 }],
    ]);
  },
  async "a WebSocket"() {
    server.use(...itemsHandlers({
      async *chat({ room }, received) {
        for await (const { text } of received) yield { text: `${room}: ${text}` };
      },
    }));
    same(await all(items.chat({ room: "a" }, [{ text: "1" }, { text: "2" }])), [{ text: "a: 1" }, { text: "a: 2" }]);
  },
  async "a base"() {
    server.use(...itemsHandlers({ get: () => ITEM }, "https://other.org/x/"));
    same((await new ItemsClient("https://other.org/x").get({ id: 1 })).id, 7);
    server.use(...itemsHandlers({ get: () => ({ ...ITEM, id: 8 }) }, "https://elsewhere.org"));
    same((await new ItemsClient("https://other.org/x").get({ id: 1 })).id, 7);
  },
  async "what is not mocked"() {
    const error = await items.ping({ retries: 0 }).then(() => undefined, (reason) => reason);
    same([error instanceof gowasm.NetworkError, isItemsError(error)], [true, false]);
  },
};

const told = {};
server.listen({ onUnhandledRequest: "error" });
console.error = () => {}; // MSW says there what it does not know
for (const [name, one] of Object.entries(cases)) {
  server.resetHandlers();
  told[name] = await one().then(() => "", (error) => String(error?.stack ?? error));
}
server.close();
console.log(JSON.stringify(told));
