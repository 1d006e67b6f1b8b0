// What the cases of the proof say, in TypeScript: `run` gives what came of each. proofclient is the same in Go.
import { BinClient, ControlClient, TasksClient, gowasm, isBinError, isTasksError, type Event, type NewTask, type Said, type Task } from "./api.js";

const DAY = new Date(Date.UTC(2027, 2, 1, 12));
/** Enough for a request to arrive, also where much else is done. */
const MOMENT = 300;
const BYTES = 1 << 20;

/** What a case works with. Faults are below a path of their own. */
interface Client {
  readonly base: string;
  readonly tasks: TasksClient;
  readonly control: ControlClient;
  at(fault: string, options?: gowasm.ClientOptions): TasksClient;
  client(base: string, options?: gowasm.ClientOptions): TasksClient;
  readonly bin: BinClient;
}

type Case = (c: Client) => Promise<string>;

export async function run(base: string, WebSocket?: gowasm.WebSocketConstructor, only: string[] = []): Promise<string[]> {
  const common: gowasm.ClientOptions = {
    auth: { bearer: "secret" },
    ...(WebSocket === undefined ? {} : { WebSocket }),
  };
  const client = (at: string, options: gowasm.ClientOptions = {}): TasksClient =>
    new TasksClient(at, { ...common, ...options });
  const control = new ControlClient(base);
  const c: Client = {
    base,
    control,
    client,
    bin: new BinClient(base, { ...common, auth: {}, retryDelay: { min: 1, max: 10 } }),
    tasks: client(base),
    at: (fault, options = {}) => client(`${base}/fault/${fault}`, { retryDelay: { min: 10, max: 100 }, ...options }),
  };
  const lines = [];
  for (const [name, act] of Object.entries(CASES)) {
    if (only.length > 0 && !only.includes(name)) {
      continue;
    }
    await control.reset();
    let said = await Promise.race([act(c).catch(told), rest(30_000).then(() => "hangs")]);
    const left = await control.running();
    if (left !== 0) {
      said += `; left running: ${left}`;
    }
    lines.push(`case ${name}: ${said}`);
    console.log(lines.at(-1));
  }
  return lines;
}

/** What came of a call that failed. */
function told(error: unknown): string {
  if (isTasksError(error)) {
    const status = ` status ${error.status}`;
    switch (error.status) {
      case 403:
        return `Refused ${error.body.reason}${status}`;
      case 404:
        return `NotFound ${error.body.what} ${error.body.id}${status}`;
      case 412:
        return `Changed ${error.body.now.version}${status}`;
      case 422:
        return `Invalid ${Object.keys(error.body.fields ?? {}).sort()}${status}`;
    }
  }
  if (error instanceof gowasm.StatusError) {
    return `status ${error.status} ${error.raw.trim()}`;
  }
  if (error instanceof gowasm.TimeoutError || (error instanceof DOMException && error.name === "TimeoutError")) {
    return "deadline";
  }
  if (error instanceof gowasm.DecodeError) {
    const type = /the answer is (.*), not/.exec(error.message);
    return type ? `wrong type ${type[1]}` : "malformed";
  }
  if (error instanceof gowasm.TooLargeError) {
    return "too large";
  }
  if (error instanceof gowasm.NetworkError) {
    return "network";
  }
  return error instanceof DOMException && error.name === "AbortError" ? "canceled" : `unknown: ${error}`;
}

const tell = (promise: Promise<unknown>): Promise<string> => promise.then(String, told);
const show = (task: Task): string =>
  `${task.id} v${task.version} ${task.title} ${task.state} [${(task.tags ?? []).join(" ")}]`;
const shown = (promise: Promise<Task>): Promise<string> => promise.then(show, told);

/** All values of a stream, up to a number of them, and what ended it. */
async function all<T>(values: AsyncIterable<T>, show: (value: T) => unknown, most = Infinity): Promise<string> {
  const said: unknown[] = [];
  try {
    for await (const value of values) {
      said.push(show(value));
      if (said.length === most) {
        break;
      }
    }
    said.push("end");
  } catch (error) {
    said.push(told(error));
  }
  return said.join(" ");
}

const title = (task: Task): string => task.title;
const number = (event: Event): number => event.number;
const words = (said: Said): string => `${said.who}:${said.text}`;
const rest = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function filled(c: Client, n: number): Promise<void> {
  const text = Array.from({ length: n }, (_, i) => `task-${i + 1}\n`).join("");
  const made = await c.tasks.import({ text });
  if (made !== n) {
    throw new Error(`${made} of ${n} tasks`);
  }
}

/** A signal that is aborted in a moment. */
function soon(): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), MOMENT);
  return controller.signal;
}

const aborted = (c: Client, fault: string): Promise<number> => c.control.aborted({ fault });
const attempts = (c: Client, fault: string): Promise<number> => c.control.attempts({ fault });
const bytes = (n: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length: n }, (_, i) => i % 251);
const same = (one: Uint8Array, other: Uint8Array): boolean => one.length === other.length && one.every((b, i) => b === other[i]);

async function hash(data: Uint8Array<ArrayBuffer>): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", data));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function until<T>(values: AsyncIterable<T>, n: number, value: (v: T) => number): Promise<string> {
  let count = 0;
  let sum = 0;
  for await (const one of values) {
    count++;
    sum += value(one);
    if (count === n) {
      break;
    }
  }
  return `${count} ${sum}`;
}

/** Texts that may come out otherwise than they went in. */
const HARD = [
  "a b", "a/b", "%2F", "100%", "a+b", "a&b=c", "a;b", "a,b", '"', '"a", b', "\\", 'a\\"b', "ä", "😀", "?#", "a:b@c", "<'>", "~!*()", "...",
];

const CASES: Record<string, Case> = {
  create: async (c) => {
    const extra = { z: "1", a: "2" };
    const body: NewTask = { title: 'Kä€se <&> "😀"', due: DAY.toISOString(), tags: ["a", "b"], extra };
    const task = await c.tasks.create(body);
    return `${show(task)} ${task.due} ${task.extra?.["z"]}${task.extra?.["a"]}`;
  },
  get: async (c) => {
    await filled(c, 2);
    return shown(c.tasks.get({ id: 2 }));
  },
  update: async (c) => {
    await filled(c, 1);
    return shown(c.tasks.update({ id: 1, version: "1", in: { title: "new", state: "done" } }));
  },
  delete: async (c) => {
    await filled(c, 1);
    await c.tasks.delete({ id: 1n });
    return `gone ${await shown(c.tasks.get({ id: 1 }))}`;
  },
  filter: async (c) => {
    for (const tags of [["x y", "ü&"], ["x y"], []]) {
      await c.tasks.create({ title: "t", tags });
    }
    const page = await c.tasks.list({ state: "open", tags: ["x y", "ü&"] });
    return `${page.items?.length}`;
  },
  pages: async (c) => {
    await filled(c, 7);
    return all(c.tasks.allList({ limit: 3 }), title);
  },
  "pages-some": async (c) => {
    await filled(c, 7);
    return all(c.tasks.allList({ limit: 3 }), title, 4);
  },
  deprecated: async (c) => {
    await filled(c, 3);
    return `${(await c.tasks.all())?.length}`;
  },
  "form-and-header": async (c) => {
    const session = await c.tasks.login({ user: "Zoë & co", password: "open sesame" });
    return `${session.user} = ${await c.tasks.me({ token: session.token })}`;
  },
  values: async (c) => {
    for (const text of HARD) {
      const at = new Date(Date.UTC(2026, 10, 25, 1, 2, 3, 4));
      const big = -(2n ** 63n);
      const rest = `a/${text}/`;
      const sent = { id: text, rest, text, many: HARD, maybe: text, big, at, head: text, heads: HARD };
      const got = await c.control.echo(sent);
      const form = await c.control.echoForm({ text, many: HARD });
      const want = { ...sent, at: "2026-11-25T01:02:03.004Z", big: `${big}` };
      for (const [key, value] of Object.entries(want)) {
        if (String(value) !== String(got[key as keyof typeof got])) {
          return `${key} of ${JSON.stringify(got)}`;
        }
      }
      if (form.text !== text || String(form.many) !== String(HARD)) {
        return JSON.stringify(form);
      }
    }
    return "as they were";
  },
  nobody: async (c) => `'${await c.tasks.me()}'`,

  "error-400": (c) => tell(c.tasks.list({ cursor: "?" })),
  "error-401": (c) => shown(c.tasks.create({ title: "t" }, { auth: { bearer: "wrong" } })),
  "error-403": (c) => tell(c.tasks.login({ user: "me", password: "?" })),
  "error-404": (c) => shown(c.tasks.get({ id: 99 })),
  "error-412": async (c) => {
    await filled(c, 1);
    return shown(c.tasks.update({ id: 1, version: "7", in: { title: "t" } }));
  },
  "error-422": (c) => shown(c.tasks.create({ title: "", state: "odd" as "open" })),
  "error-undeclared": (c) => shown(c.at("teapot").get({ id: 1 })),
  "error-unknown": (c) => shown(c.at("fails").get({ id: 1 })),
  malformed: (c) => shown(c.at("malformed").get({ id: 1 })),
  "wrong-type": (c) => shown(c.at("html").get({ id: 1 })),
  "wrong-type-stream": (c) => all(c.at("html").export({ count: 1 }), title),
  dropped: (c) => shown(c.at("drop", { retries: 0 }).get({ id: 1 })),
  "dropped-body": (c) => shown(c.at("drop-body", { retries: 0 }).get({ id: 1 })),
  "dropped-stream": async (c) => {
    await filled(c, 1);
    return all(c.at("drop-stream", { retries: 0 }).export({ count: 5 }), title);
  },
  "too-large": async (c) => {
    await filled(c, 100);
    return tell(c.tasks.all({ maxBody: 1000 }));
  },
  "no-server": (c) => shown(c.client("http://127.0.0.1:1", { retries: 0 }).get({ id: 1 })),

  "cancel-first": async (c) => {
    const said = await shown(c.at("hang").get({ id: 1 }, { signal: AbortSignal.abort() }));
    return `${said} ${await attempts(c, "hang")}`;
  },
  "cancel-before-headers": async (c) => {
    const said = await shown(c.at("hang").get({ id: 1 }, { signal: soon() }));
    return `${said} ${await aborted(c, "hang")}`;
  },
  "cancel-in-body": async (c) => {
    const said = await shown(c.at("hang-body").get({ id: 1 }, { signal: soon() }));
    return `${said} ${await aborted(c, "hang-body")}`;
  },
  "cancel-in-stream": async (c) => {
    await filled(c, 2);
    const controller = new AbortController();
    return all(c.tasks.watch({ since: 0 }, { signal: controller.signal }), (event) => {
      if (event.number === 2) {
        setTimeout(() => controller.abort(), MOMENT);
      }
      return event.number;
    });
  },
  "cancel-in-socket": async (c) => {
    await filled(c, 1);
    return all(c.tasks.talk({ id: 1, name: "me" }, silence(), { signal: soon() }), words);
  },
  "cancel-in-wait": (c) =>
    shown(c.at("busy", { retries: 5, retryDelay: { min: 20_000, max: 20_000 } }).get({ id: 1 }, { signal: soon() })),
  deadline: async (c) => {
    const said = await shown(c.at("hang").get({ id: 1 }, { signal: AbortSignal.timeout(MOMENT) }));
    return `${said} ${await aborted(c, "hang")}`;
  },
  "deadline-in-body": async (c) => {
    const said = await shown(c.at("hang-body").get({ id: 1 }, { signal: AbortSignal.timeout(MOMENT) }));
    return `${said} ${await aborted(c, "hang-body")}`;
  },
  timeout: async (c) => {
    const said = await shown(c.at("hang", { timeout: MOMENT }).get({ id: 1 }));
    return `${said} ${await aborted(c, "hang")}`;
  },
  "break-in-stream": async (c) => {
    await filled(c, 3);
    return all(c.tasks.watch({ since: 0 }), number, 2);
  },

  retry: async (c) => {
    await filled(c, 1);
    return `${await shown(c.at("busy-twice").get({ id: 1 }))} ${await attempts(c, "busy-twice")}`;
  },
  "retry-dropped": async (c) => {
    await filled(c, 1);
    return `${await shown(c.at("drop-once").get({ id: 1 }))} ${await attempts(c, "drop-once")}`;
  },
  "retry-in-vain": async (c) =>
    `${await shown(c.at("busy", { retries: 3 }).get({ id: 1 }))} ${await attempts(c, "busy")}`,
  "retry-unsafe": async (c) =>
    `${await tell(c.at("busy-twice").import({ text: "a" }))} ${await attempts(c, "busy-twice")}`,
  "retry-with-key": async (c) =>
    `${await shown(c.at("busy-twice").create({ title: "once" }))} ${await attempts(c, "busy-twice")}`,
  "retry-lost-answer": async (c) => {
    const first = await shown(c.at("lose-answer").create({ title: "once" }));
    return `${first} ${await attempts(c, "lose-answer")}, ${(await c.tasks.all())?.length}`;
  },
  "retry-hung": async (c) => {
    await filled(c, 1);
    return `${await shown(c.at("hang-once", { attemptTimeout: 1000 }).get({ id: 1 }))} ${await attempts(c, "hang-once")}`;
  },
  "token-refreshed": async (c) => {
    let asked = 0;
    let token = "old";
    const bearer = (refresh: boolean): string => {
      if (refresh || asked === 0) {
        asked++;
      }
      token = refresh ? "secret" : token;
      return token;
    };
    const renewed = c.client(c.base, { auth: { bearer } });
    const [first, second] = [await shown(renewed.create({ title: "a" })), await shown(renewed.create({ title: "b" }))];
    return `${first}, ${second}, asked ${asked}`;
  },
  intercepted: async (c) => {
    await filled(c, 1);
    const said: string[] = [];
    const interceptors: gowasm.Interceptor[] = [
      async (request, next) => {
        request.headers.set("X-Seen", "yes");
        const answer = await next(request);
        said.push(`${request.method}${answer.status}`);
        return answer;
      },
    ];
    return `${await shown(c.at("busy-twice", { interceptors }).get({ id: 1 }))} ${said.join(" ")}`;
  },
  "same-key": async (c) => {
    const create = (): Promise<string> => shown(c.tasks.create({ title: "once" }, { idempotencyKey: "k" }));
    const [first, again] = [await create(), await create()];
    return `${first} = ${again}, ${(await c.tasks.all())?.length}`;
  },
  redirect: async (c) => {
    await filled(c, 1);
    return shown(c.at("redirect").get({ id: 1 }));
  },
  restart: async (c) => {
    await filled(c, 1);
    await c.control.restart(300);
    await rest(100);
    return shown(c.tasks.get({ id: 1 }, { retries: 20, retryDelay: { min: 50, max: 100 } }));
  },

  "stream-ndjson": async (c) => {
    await filled(c, 2);
    return all(c.tasks.export({ count: 5 }), title);
  },
  "stream-error-first": (c) => all(c.tasks.export({ count: 5 }), title),
  "stream-100000": async (c) => {
    await filled(c, 10);
    return until(c.tasks.export({ count: 100_000 }), Infinity, (task) => task.id);
  },
  "events-100000": async (c) => {
    await filled(c, 100_000);
    return until(c.tasks.watch({ since: 0 }), 100_000, number);
  },
  "events-live": async (c) => {
    await filled(c, 1);
    setTimeout(() => void c.tasks.delete({ id: 1 }), 300);
    return all(c.tasks.watch({ since: 0 }), (event) => event.kind, 2);
  },
  "events-resumed": async (c) => {
    await filled(c, 10);
    const said = await all(c.at("drop-stream").watch({ since: 0 }), number, 10);
    return `${said} ${await attempts(c, "drop-stream")}`;
  },
  "events-restart": async (c) => {
    await filled(c, 3);
    const patience = { retries: 50, retryDelay: { min: 50, max: 100 } };
    const said: number[] = [];
    for await (const event of c.tasks.watch({ since: 0 }, patience)) {
      said.push(event.number);
      if (said.length === 3) {
        await c.control.restart(200);
        setTimeout(() => void c.tasks.delete({ id: 1 }, patience), 100);
      } else if (said.length === 4) {
        return said.join(" ");
      }
    }
    return "ended";
  },
  talk: async (c) => {
    await filled(c, 1);
    const send = ["hello", "ünï", "x".repeat(10)].map((text) => ({ who: "", text }));
    return all(c.tasks.talk({ id: 1, name: "me" }, send), words);
  },
  "talk-error": (c) => all(c.tasks.talk({ id: 5, name: "me" }, []), words),
  "talk-break": async (c) => {
    await filled(c, 1);
    return all(c.tasks.talk({ id: 1, name: "me" }, again()), words, 3);
  },

  "upload-1mb": async (c) => {
    await filled(c, 1);
    const data = bytes(BYTES);
    const loaded: number[] = [];
    const files = [new File([data], "ä b.bin", { type: "application/x-test" }), new File([], "empty")];
    const infos = await c.tasks.attach({ id: 1, title: "t", files }, { onUpload: (progress) => loaded.push(progress.loaded) });
    const [big, empty] = infos ?? [];
    const sorted = loaded.every((n, i) => i === 0 || n >= loaded[i - 1]!);
    return (
      `${big?.name} ${big?.type} ${big?.size} ${big?.sum === (await hash(data))} ${empty?.name} ${empty?.size} ` +
      `progress ${sorted && (loaded.at(-1) ?? 0) >= BYTES}`
    );
  },
  download: async (c) => {
    await filled(c, 1);
    const data = bytes(BYTES);
    await c.tasks.attach({ id: 1, title: "", files: [new File([data], "e f&%.txt")] });
    let last: gowasm.Progress = { loaded: 0 };
    const body = await c.tasks.file({ name: "e f&%.txt" }, { onDownload: (progress) => (last = progress) });
    const got = new Uint8Array(await new Response(body).arrayBuffer());
    return `${same(got, data)} ${last.loaded} ${last.total ?? -1}`;
  },
  "download-missing": (c) => tell(c.tasks.file({ name: "no/such" })),
  "download-some": async (c) => {
    await filled(c, 1);
    await c.tasks.attach({ id: 1, title: "", files: [new File([new Uint8Array(8 << 20)], "big")] });
    const reader = (await c.tasks.file({ name: "big" })).getReader();
    let n = 0;
    while (n < 1000) {
      n += (await reader.read()).value?.length ?? 0;
    }
    await reader.cancel();
    return `${Math.min(n, 1000)}`;
  },
  bytes: async (c) => {
    await filled(c, 1);
    const note = bytes(256);
    await c.tasks.setNote({ id: 1, note });
    return `${same(await c.tasks.note({ id: 1 }), note)}`;
  },
  "body-streamed": async (c) => {
    const line = new TextEncoder().encode("line\n");
    let left = 20_000;
    const text = new ReadableStream<Uint8Array>({
      pull: (controller) => (left-- > 0 ? controller.enqueue(line) : controller.close()),
    });
    return tell(c.tasks.import({ text, tags: ["t"] }));
  },
};

/** What came of a call of a server that is not ours and that failed. */
function binTold(error: unknown): string {
  if (isBinError(error)) {
    return `Failure ${error.body.status_code}`;
  }
  return error instanceof gowasm.StatusError ? `status ${error.status}` : told(error);
}

const binTell = (promise: Promise<unknown>): Promise<string> => promise.then(String, binTold);

async function ids(values: AsyncIterable<{ id: number }>): Promise<string> {
  let sum = 0;
  for await (const { id } of values) {
    sum += id;
  }
  return `${sum}`;
}

const list = (values: readonly string[] | undefined): string => `[${(values ?? []).join(" ")}]`;

Object.assign(CASES, {
  "bin-get": async ({ bin }) => {
    const echo = await bin.get({ a: "ä &=", b: [1, -2], trace: "t" });
    return `${list(echo.args?.["a"] ?? [])} ${list(echo.args?.["b"] ?? [])} ${list(echo.headers?.["X-Trace"] ?? [])}${echo.method}`;
  },
  "bin-post": async ({ bin }) => {
    const echo = await bin.post({ n: 1.5, s: "ü", l: [true, null] });
    const body = echo.json as { n: number; s: string; l: boolean[] };
    return `${body.n}${body.s}${body.l[0]} ${list(echo.headers?.["Content-Type"] ?? [])}`;
  },
  "bin-put": async ({ bin }) => (await bin.put("hello")).data,
  "bin-form": async ({ bin }) => {
    const echo = await bin.form({ name: "n & m", file: new File(["abc"], "a.txt") });
    return `${list(echo.form?.["name"] ?? [])} ${list(echo.files?.["file"] ?? [])}`;
  },
  "bin-upload": async ({ bin }) => `${(await bin.upload(new Uint8Array(BYTES))).bytes_received}`,
  "bin-delete": async ({ bin }) => (await bin.delete()).method,
  "bin-head": async ({ bin }) => bin.head().then(() => "there"),
  "bin-delay": async ({ bin }) => (await bin.delay({ duration: "100ms" })).method,
  "bin-delay-deadline": ({ bin }) => binTell(bin.delay({ duration: "5s" }, { signal: AbortSignal.timeout(MOMENT) })),
  "bin-delay-failure": ({ bin }) => binTell(bin.delay({ duration: "later" })),
  "bin-drip": async ({ bin }) => new TextDecoder().decode(await bin.drip({ duration: "200ms", n: 10, code: 200 })),
  "bin-drip-deadline": ({ bin }) =>
    binTell(bin.drip({ duration: "5s", n: 10, code: 200 }, { signal: AbortSignal.timeout(MOMENT) })),
  "bin-drip-status": ({ bin }) => binTell(bin.drip({ duration: "10ms", n: 10, code: 503 })),
  "bin-status": async ({ bin }) => {
    const said = [];
    for (const code of [200, 204, 404, 418, 500, 503]) {
      said.push(await binTell(bin.status({ code }).then(() => "ok")));
    }
    return said.join(", ");
  },
  "bin-redirect": async ({ bin }) => `${(await bin.redirect({ n: 3 })).url.endsWith("/get")}`,
  "bin-events": ({ bin }) => ids(bin.events({ count: 100, duration: "200ms" })),
  "bin-events-break": async ({ bin }) => {
    for await (const { id } of bin.events({ count: 10, duration: "5s" })) {
      return `${id}`;
    }
    return "nothing";
  },
  "bin-lines": ({ bin }) => ids(bin.lines({ count: 100, duration: "200ms" })),
  "bin-bytes": async ({ bin }) => {
    const read = async (): Promise<Uint8Array> =>
      new Uint8Array(await new Response(await bin.bytes({ n: 100_000, seed: 7 })).arrayBuffer());
    const [first, second] = [await read(), await read()];
    return `${first.length} ${same(first, second)}`;
  },
  "bin-gzip": async ({ bin }) => `${(await bin.gzip()).gzipped}`,
  "bin-bearer": async ({ bin }) => {
    const known = await bin.bearer({ auth: { bearer: "t" } });
    return `${known.token} ${await binTell(bin.bearer())}`;
  },
  "bin-basic": async ({ bin }) => {
    const who = { user: "me", password: "pass:word" };
    const known = await bin.basic(who, { auth: { basic: who } });
    return `${known.user} ${await binTell(bin.basic(who, { auth: { basic: { user: "me", password: "else" } } }))}`;
  },
  "bin-html": ({ bin }) => binTell(bin.html()),
  "bin-socket": async ({ bin }) => {
    let [sum, n] = [0, 0];
    for await (const { id } of bin.echo([0, 1, 2].map((id) => ({ id, timestamp: 0 })))) {
      sum += id;
      if (++n === 3) {
        break;
      }
    }
    return `${sum} ${n}`;
  },
} satisfies Record<string, Case>);

/** Nothing, for as long as somebody listens. */
async function* silence(): AsyncGenerator<Said> {
  await rest(1000);
}

/** The same, again and again. */
async function* again(): AsyncGenerator<Said> {
  for (;;) {
    yield { who: "", text: "again" };
    await rest(1);
  }
}
