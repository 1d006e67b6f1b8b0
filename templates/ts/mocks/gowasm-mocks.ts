/** What generated handlers of MSW stand on: https://mswjs.io. */
import { http, HttpResponse, type RequestHandler, ws, type WebSocketHandler } from "msw";

/** The answer of an error that the service declares. */
export class Failure<Status extends number = number, Body = unknown> {
  readonly status: Status;
  readonly body: Body;

  constructor(status: Status, body: Body) {
    this.status = status;
    this.body = body;
  }
}

/** An answer with an error: `get: ({ id }) => fail(404, { id })`. Streams may also throw it. */
export function fail<const Status extends number, Body>(status: Status, body: Body): Failure<Status, Body> {
  return new Failure(status, body);
}

/** The errors of a service, by status. */
export type Failures<Errors extends object> = {
  [S in keyof Errors & number]: Failure<S, Errors[S]>;
}[keyof Errors & number];

/** A method that answers at once or later. A Response of its own is sent as it is. */
export type Method<Params, Result, Errors extends object = {}> = (
  params: Params,
  request: Request,
) => Answer<Result, Errors> | Promise<Answer<Result, Errors>>;

type Answer<Result, Errors extends object> = Result | Failures<Errors> | Response;

/** A method that gives values one by one. */
export type Stream<Params, Item, Errors extends object = {}> = (
  params: Params,
  request: Request,
) => Iterable<Item> | AsyncIterable<Item> | Failures<Errors>;

/** A method that gives values one by one, and gets some. */
export type Socket<Params, In, Out> = (
  params: Params,
  received: AsyncIterable<In>,
) => Iterable<Out> | AsyncIterable<Out>;

/** What a body of bytes may be. */
export type Bytes = Blob | ArrayBuffer | string | ReadableStream<Uint8Array>;

export type Handler = RequestHandler | WebSocketHandler;

interface Value {
  readonly key: string;
  readonly place: "path" | "query" | "header" | "cookie" | "form";
  readonly name: string;
  readonly type: "text" | "number" | "bigint" | "boolean" | "file";
  readonly many?: true;
}

/** Where the parameters of a method are, and what its answer is. */
export interface Route {
  readonly verb: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS";
  /** A regular expression, with a group for each parameter of the path. */
  readonly path: string;
  readonly values?: readonly Value[];
  /** What the body is, and the parameter that it is: empty where it is all of them. */
  readonly body?: { readonly kind: "json" | "bytes"; readonly key: string };
  /** What reads and writes JSON, where it has integers that are no numbers. */
  readonly read?: (raw: string) => unknown;
  readonly write?: (value: unknown) => string;
  readonly answer: "json" | "bytes" | "none" | "events" | "lines";
  readonly status: number;
}

const VERBS = {
  GET: http.get,
  HEAD: http.head,
  POST: http.post,
  PUT: http.put,
  PATCH: http.patch,
  DELETE: http.delete,
  OPTIONS: http.options,
};

/** The handler of a method. `base` is the address of the server; `*` is any. */
// biome-ignore lint/suspicious/noExplicitAny: methods differ in their parameters
export function handle(base: string, route: Route, method: (params: any, request: Request) => unknown): Handler {
  const pattern = address(base, route.path);
  return VERBS[route.verb](pattern, async ({ request, cookies }) => {
    const params = await read(route, request, pattern, cookies);
    try {
      const got = await method(params, request);
      return got instanceof Response ? got : got instanceof Failure ? failed(got) : await answer(route, got);
    } catch (error) {
      if (error instanceof Failure) {
        return failed(error);
      }
      throw error;
    }
  });
}

/** The handler of a WebSocket. */
// biome-ignore lint/suspicious/noExplicitAny: methods differ in their parameters
export function connect(base: string, route: Omit<Route, "answer" | "status">, method: Socket<any, any, unknown>): Handler {
  const pattern = address(base, route.path);
  return ws.link(pattern).addEventListener("connection", ({ client }) => {
    const inbox = new Inbox();
    client.addEventListener("message", ({ data }) => inbox.push(data === "" ? undefined : (route.read ?? JSON.parse)(String(data))));
    client.addEventListener("close", () => inbox.push(undefined));
    const request = new Request(String(client.url).replace(/^ws/, "http"));
    const talk = async (): Promise<void> => {
      await settled(); // so that the client knows that it is connected
      for await (const value of method(await read(route, request, pattern, {}), inbox)) {
        client.send((route.write ?? json)(value));
      }
      await end("", 1000);
    };
    const end = async (last: string, code: number): Promise<void> => {
      client.send(last);
      await settled(); // a message that has not arrived when the connection closes is lost
      client.close(code);
    };
    talk().catch((error: unknown) => end(`${FAILED}${told(error)}`, 1011));
  });
}

/** After all events that are on their way. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function address(base: string, path: string): RegExp {
  const own = base.replace(/^https?:\/\//, "").replace(/\/+$/, "").replace(/[.*+?()[\]]/g, "\\$&");
  return new RegExp(`^\\w+://${base === "*" ? "[^/]+" : own}${path}$`);
}

// --- what comes in ----------------------------------------------------------------------------------------------------

async function read(
  route: Pick<Route, "values" | "body" | "read">,
  request: Request,
  pattern: RegExp,
  cookies: Record<string, string>,
): Promise<unknown> {
  const values = route.values ?? [];
  const body = route.body && (route.body.kind === "json" ? (route.read ?? JSON.parse)(await request.text()) : await request.arrayBuffer());
  if (route.body?.key === "") {
    return body;
  }
  const url = new URL(request.url);
  const path = pattern.exec(url.origin + url.pathname)?.slice(1) ?? [];
  const form = values.some((value) => value.place === "form") ? await request.formData() : new FormData();
  const params: Record<string, unknown> = route.body ? { [route.body.key]: body } : {};
  for (const value of values) {
    const found = {
      path: () => [decodeURIComponent(path.shift() ?? "")],
      query: () => url.searchParams.getAll(value.name),
      header: () => headers(request.headers.get(value.name), value.many),
      cookie: () => (value.name in cookies ? [cookies[value.name] ?? ""] : []),
      form: () => form.getAll(value.name),
    }[value.place]();
    const typed = found.map((one) => (typeof one === "string" ? parsed(one, value.type) : one));
    if (typed.length > 0) {
      params[value.key] = value.many ? typed : typed[0];
    }
  }
  return params;
}

function headers(found: string | null, many: true | undefined): string[] {
  return found === null ? [] : many ? found.split(", ") : [found];
}

function parsed(text: string, type: Value["type"]): unknown {
  if (type === "number") {
    const number = Number(text);
    return Number.isSafeInteger(number) || !/^-?\d+$/.test(text) ? number : BigInt(text);
  }
  if (type === "bigint") {
    return BigInt(text);
  }
  return type === "boolean" ? text === "true" : text;
}

// --- what goes out ----------------------------------------------------------------------------------------------------

/** JSON, in which a bigint is a number. */
function json(value: unknown): string {
  const text = JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? `\0int64:${one}` : one));
  return text.replace(/"\\u0000int64:(-?\d+)"/g, "$1");
}

/** Before the JSON of an error, in streams that have no names for their parts. */
const FAILED = "\x1e";

function failed(failure: Failure): Response {
  return new HttpResponse(json(failure.body), { status: failure.status, headers: { "content-type": "application/json" } });
}

/** An error in the middle of a stream. */
function told(error: unknown): string {
  return json(error instanceof Failure ? { status: error.status, value: error.body } : { status: 500, error: String(error) });
}

async function answer(route: Route, value: unknown): Promise<Response> {
  const { status, write = json } = route;
  switch (route.answer) {
    case "json":
      return new HttpResponse(write(value), { status, headers: { "content-type": "application/json" } });
    case "bytes":
      return new HttpResponse(value as BodyInit, { status, headers: { "content-type": "application/octet-stream" } });
    case "none":
      return new HttpResponse(null, { status });
    case "events":
      return stream(value as Iterable<unknown>, "text/event-stream", {
        line: (one) => `data: ${write(one)}\n\n`,
        error: (text) => `event: error\ndata: ${text}\n\n`,
      });
    case "lines":
      return stream(value as Iterable<unknown>, "application/x-ndjson", {
        line: (one) => `${write(one)}\n`,
        error: (text) => `${FAILED}${text}\n`,
      });
  }
}

interface Form {
  readonly line: (value: unknown) => string;
  readonly error: (text: string) => string;
}

/** What fails before the first value is an answer of its own, as that of a server is. */
async function stream(values: Iterable<unknown> | AsyncIterable<unknown>, type: string, form: Form): Promise<Response> {
  const items = (async function* () {
    yield* values;
  })();
  const encoder = new TextEncoder();
  let next: Promise<IteratorResult<unknown>> | undefined = Promise.resolve(await items.next());
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await (next ?? items.next());
        next = undefined;
        if (done) {
          controller.close();
        } else {
          controller.enqueue(encoder.encode(form.line(value)));
        }
      } catch (error) {
        controller.enqueue(encoder.encode(form.error(told(error))));
        controller.close();
      }
    },
    async cancel() {
      await items.return(undefined);
    },
  });
  return new HttpResponse(body, { headers: { "content-type": type } });
}

/** Messages that are waited for; undefined is their end. */
class Inbox implements AsyncIterable<unknown> {
  readonly #queue: unknown[] = [];
  #wake: () => void = () => {};

  push(message: unknown): void {
    this.#queue.push(message);
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<unknown, void, undefined> {
    for (;;) {
      while (this.#queue.length > 0) {
        const message = this.#queue.shift();
        if (message === undefined) {
          return;
        }
        yield message;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
