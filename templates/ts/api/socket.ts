/** Messages of JSON in both directions, over a WebSocket. */
import { authorize } from "./auth.js";
import { type Call, type Client, ended, parse } from "./client.js";
import { type CallInfo, NetworkError } from "./errors.js";
import { Life } from "./life.js";
import type { CallOptions, WebSocketConstructor, WebSocketLike } from "./options.js";
import { failed } from "./streams.js";
import { fields } from "./values.js";
import { type Wide, write } from "./wide.js";

const FAILED = "\x1e";
const FULL = 1 << 20;
const NO_HEADERS = new Headers();

/**
 * Sends messages, and gives those of the server until it has no more. Whoever stops reading closes the connection. A
 * sequence that has come to its end is told to the other side by an empty message.
 */
export async function* socket<In, Out>(
  client: Client,
  call: Call,
  send: AsyncIterable<In> | Iterable<In>,
  options: CallOptions = {},
): AsyncGenerator<Out, void, undefined> {
  // A browser's WebSocket has no headers: the server takes them from the query, too.
  const url = client.url({ ...call, query: { ...call.query, ...fields(call.headers) } }).replace(/^http/, "ws");
  const info: CallInfo = { service: call.service, method: call.method, verb: call.verb, url };
  options.signal?.throwIfAborted();
  const Socket = client.options.WebSocket ?? (globalThis.WebSocket as WebSocketConstructor | undefined);
  if (Socket === undefined) {
    throw new NetworkError("this platform has no WebSocket: give one with the option WebSocket", info);
  }
  const protocols = await credentials(client, call, options);
  const connection = new Connection(new Socket(url, protocols), info);
  const life = new Life(options.signal, client.timeout(call, options));
  const abort = (): void => connection.fail(ended(life, options, info) ?? life.signal.reason);
  life.signal.addEventListener("abort", abort);
  if (life.signal.aborted) {
    abort(); // while the credentials were asked for
  }
  const outgoing = Symbol.asyncIterator in send ? send[Symbol.asyncIterator]() : send[Symbol.iterator]();
  try {
    await connection.opened;
    life.untimed();
    pump(connection, outgoing, call.wide?.send).catch((error: unknown) => connection.fail(error));
    for (;;) {
      const message = await connection.next();
      if (message === undefined) {
        return;
      }
      if (message.startsWith(FAILED)) {
        throw failed(message.slice(1), call, info);
      }
      if (message !== "") {
        yield parse<Out>(message, NO_HEADERS, info, call.wide?.result);
      }
    }
  } finally {
    life.signal.removeEventListener("abort", abort);
    life.close();
    connection.close();
    void Promise.resolve(outgoing.return?.()).catch(() => {});
  }
}

/** Credentials as names of protocols, of which the server takes the first. */
async function credentials(client: Client, call: Call, options: CallOptions): Promise<string[] | undefined> {
  const headers = new Headers();
  await authorize(headers, options.auth ?? client.options.auth, call.auth ?? [], false);
  for (const [name, value] of headers) {
    const text = name === "authorization" ? value : `${name}: ${value}`;
    const bytes = String.fromCharCode(...new TextEncoder().encode(text));
    const written = btoa(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
    return ["gowasm", `gowasm.auth.${written}`];
  }
  return undefined;
}

async function pump<In>(
  connection: Connection,
  outgoing: AsyncIterator<In> | Iterator<In>,
  wide: Wide | undefined,
): Promise<void> {
  for (;;) {
    const { done, value } = await outgoing.next();
    if (connection.closed) {
      return;
    }
    if (done) {
      connection.send("");
      return;
    }
    connection.send(write(value, wide));
    await connection.drained();
  }
}

/** A WebSocket whose messages are waited for. */
class Connection {
  closed = false;
  readonly opened: Promise<void>;
  readonly #socket: WebSocketLike;
  readonly #queue: string[] = [];
  #error: { reason: unknown } | undefined;
  #wake: () => void = () => {};

  constructor(socket: WebSocketLike, info: CallInfo) {
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => {
      this.#queue.push(String(data));
      this.#wake();
    });
    this.opened = new Promise((resolve, reject) => {
      socket.addEventListener("open", resolve);
      socket.addEventListener("close", ({ code, reason }) => {
        if (code !== 1000) {
          this.#error ??= { reason: new NetworkError(`the connection closed with ${code} ${reason}`.trim(), info) };
        }
        this.closed = true;
        this.#wake();
        reject(this.#error?.reason);
      });
    });
    this.opened.catch(() => {}); // `next` tells it, too
    socket.addEventListener("error", () => {}); // a close follows
  }

  /** The next message; undefined where there are no more. */
  async next(): Promise<string | undefined> {
    while (this.#queue.length === 0) {
      if (this.#error) {
        throw this.#error.reason;
      }
      if (this.closed) {
        return undefined;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.#queue.shift();
  }

  send(message: string): void {
    if (!this.closed) {
      this.#socket.send(message);
    }
  }

  /** Waits while much is still to be sent: a WebSocket does not say when that is less. */
  async drained(): Promise<void> {
    while (!this.closed && this.#socket.bufferedAmount > FULL) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  fail(reason: unknown): void {
    this.#error = { reason };
    this.#queue.length = 0;
    this.close();
    this.#wake();
  }

  close(): void {
    this.closed = true;
    this.#socket.close(1000);
  }
}
