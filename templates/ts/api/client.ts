/** Requests and their answers: what every generated method stands on. */
import { authorize, canRefresh } from "./auth.js";
import { ApiError, type CallInfo, DecodeError, NetworkError, type Result, StatusError, TimeoutError } from "./errors.js";
import { Life, sleep } from "./life.js";
import type { CallOptions, ClientOptions, CommonOptions, HttpRequest } from "./options.js";
import { counted, readBytes, sender } from "./progress.js";
import { delay, isPassing, newKey } from "./retry.js";
import { type Body, byteString, encode, fields, pairs, query, text, type Values } from "./values.js";
import { read, type Wide, type Wides } from "./wide.js";

const MAX_BODY = 64 << 20;

/** One call of a method: where its parameters go, and what is known of its route. */
export interface Call extends Pick<CommonOptions, "timeout" | "retries"> {
  readonly service: string;
  readonly method: string;
  readonly verb: string;
  readonly path: string;
  readonly query?: Values;
  readonly headers?: Values;
  /** A browser sends its own cookies, if `init.credentials` lets it; these are for Node. */
  readonly cookies?: Values;
  readonly body?: Body;
  readonly accept?: string;
  /** The status of success. */
  readonly status: number;
  /** The statuses for which the service declares errors. */
  readonly errors?: readonly number[];
  /** Whether it may be sent twice. */
  readonly idempotent?: boolean;
  /** The header for a key that makes it safe to send it twice. */
  readonly key?: string;
  readonly auth?: readonly string[];
  /** Where 64-bit integers are that are no numbers. */
  readonly wide?: Wides;
}

/** An answer as far as it was read. */
interface Answer<Read> {
  readonly response: Response;
  readonly read: Read;
  readonly info: CallInfo;
}

type Reader<Read> = (response: Response, info: CallInfo) => Promise<Read>;

/** Sends the calls of a service. */
export class Client {
  readonly options: ClientOptions;
  readonly #base: string;

  constructor(base: string, options: ClientOptions = {}) {
    this.#base = base.replace(/\/+$/, "");
    this.options = options;
  }

  /** An answer of JSON. */
  json<Status extends number, Data, Errors extends object = {}>(
    call: Call,
    options?: CallOptions,
  ): Promise<Result<Status, Data, Errors>> {
    return this.#send(call, options, async (response, info) => {
      const raw = new TextDecoder().decode(await this.#read(response, info, options));
      return parse<Data>(raw, response.headers, info, call.wide?.result);
    });
  }

  /** An answer of bytes. */
  bytes<Status extends number, Errors extends object = {}>(
    call: Call,
    options?: CallOptions,
  ): Promise<Result<Status, Uint8Array<ArrayBuffer>, Errors>> {
    return this.#send(call, options, (response, info) => this.#read(response, info, options));
  }

  /** An answer that says nothing but its status. */
  none<Status extends number, Errors extends object = {}>(
    call: Call,
    options?: CallOptions,
  ): Promise<Result<Status, undefined, Errors>> {
    return this.#send(call, options, async (response, info) => {
      await this.#read(response, info, options);
      return undefined;
    });
  }

  /** An answer of bytes as they come. The call lives until the stream is read to its end or cancelled. */
  async stream<Status extends number, Errors extends object = {}>(
    call: Call,
    options: CallOptions = {},
  ): Promise<Result<Status, ReadableStream<Uint8Array<ArrayBuffer>>, Errors>> {
    return outcome(call, async () => {
      const { response, life, info } = await this.open(call, options);
      const broke = (error: unknown): unknown => ended(life, options, info) ?? new NetworkError("the answer broke off", info, error);
      return { response, info, read: counted(response, options.onDownload, () => life.close(), broke) };
    });
  }

  /** An answer of success whose body is still to be read. Whoever reads it closes its life. */
  async open(call: Call, options: CallOptions = {}): Promise<{ response: Response; life: Life; info: CallInfo }> {
    const life = new Life(options.signal, this.timeout(call, options));
    try {
      const { response, info } = await this.#attempts(call, options, life, async () => undefined);
      life.untimed();
      return { response, life, info };
    } catch (error) {
      life.close();
      throw error;
    }
  }

  /** The address of a call. */
  url(call: Call): string {
    const url = this.#base + call.path + query(call.query);
    return new URL(url, globalThis.location?.href).href;
  }

  /** How often a call may be tried again. */
  retries(call: Call, options: CallOptions): number | undefined {
    const safe = call.idempotent === true || call.key !== undefined;
    const retries = options.retries ?? this.options.retries ?? call.retries;
    return safe && !(call.body?.value instanceof ReadableStream) ? retries : 0;
  }

  #read(response: Response, info: CallInfo, options: CallOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
    return readBytes(response, this.limit(options), info, options.onDownload);
  }

  /** How long a call may take, or a stream until it begins. */
  timeout(call: Call, options: CallOptions): number {
    return options.timeout ?? this.options.timeout ?? call.timeout ?? 0;
  }

  /** How many bytes an answer may have, or a value of a stream. */
  limit(options: CallOptions): number {
    return options.maxBody ?? this.options.maxBody ?? MAX_BODY;
  }

  #send<Status extends number, Data, Errors extends object>(
    call: Call,
    options: CallOptions = {},
    read: Reader<Data>,
  ): Promise<Result<Status, Data, Errors>> {
    return outcome(call, async () => {
      const life = new Life(options.signal, this.timeout(call, options));
      try {
        return await this.#attempts(call, options, life, read);
      } finally {
        life.close();
      }
    });
  }

  /** Sends a call until an answer is final, and reads that. */
  async #attempts<Read>(call: Call, options: CallOptions, life: Life, read: Reader<Read>): Promise<Answer<Read>> {
    const info: CallInfo = { service: call.service, method: call.method, verb: call.verb, url: this.url(call) };
    const send = this.#sender(options);
    const prepare = this.#prepared(call, options, info);
    const retries = this.retries(call, options) ?? 0;
    const auth = options.auth ?? this.options.auth;
    const retryDelay = options.retryDelay ?? this.options.retryDelay;
    let refresh = false;
    for (let n = 0; ; n++) {
      const attempt = new Life(life.signal, options.attemptTimeout ?? this.options.attemptTimeout ?? 0);
      let wait: number;
      try {
        const request = prepare(attempt.signal, n + 1);
        await authorize(request.headers, auth, call.auth ?? [], refresh);
        const response = await send(request);
        const passing = n < retries && isPassing(response.status);
        wait = passing ? delay(n, retryDelay, response) : 0;
        if (response.status === 401 && !refresh && canRefresh(auth, call.auth ?? []) && repeatable(call)) {
          refresh = true;
        } else if (!passing || wait > life.left) {
          if (!response.ok) {
            throw await failure(response, call, info, this.limit(options));
          }
          const got = await broken(info, () => read(response, info));
          attempt.untimed();
          return { response, info, read: got };
        }
        await response.body?.cancel();
      } catch (error) {
        const end = ended(life, options, info);
        wait = delay(n, retryDelay);
        if (end !== undefined || !(error instanceof NetworkError) || n >= retries || wait > life.left) {
          attempt.close();
          throw end ?? (attempt.timedOut ? new TimeoutError("the attempt took too long", info, error) : error);
        }
      }
      attempt.close();
      await sleep(wait, life.signal).catch((error: unknown) => {
        throw ended(life, options, info) ?? error;
      });
    }
  }

  /** What makes the request of an attempt. */
  #prepared(call: Call, options: CallOptions, info: CallInfo): (signal: AbortSignal, attempt: number) => HttpRequest {
    const headers = new Headers({ accept: call.accept ?? "application/json", ...this.options.headers, ...options.headers });
    for (const [name, value] of pairs(fields(call.headers))) {
      headers.append(name, byteString(text(value as string)));
    }
    const cookies = [...pairs(call.cookies ?? {})].map(
      ([name, value]) => `${name}=${encodeURIComponent(text(value as string))}`,
    );
    if (cookies.length > 0) {
      headers.set("cookie", cookies.join("; "));
    }
    if (call.key !== undefined) {
      headers.set(call.key, options.idempotencyKey ?? newKey());
    }
    const encoded = call.body === undefined ? undefined : encode(call.body, call.wide?.body);
    if (encoded?.type !== undefined && !headers.has("content-type")) {
      headers.set("content-type", encoded.type);
    }
    const init = { ...this.options.init, ...options.init };
    return (signal, attempt) => ({
      url: info.url,
      method: call.verb,
      headers: new Headers(headers),
      body: encoded?.body ?? null,
      init,
      signal,
      call: info,
      attempt,
    });
  }

  /** fetch, with the interceptors around it. */
  #sender(options: CallOptions): (request: HttpRequest) => Promise<Response> {
    const transport = sender(this.options.fetch, options.onUpload);
    const send = (request: HttpRequest): Promise<Response> => broken(request.call, () => transport(request));
    return (this.options.interceptors ?? []).reduceRight<typeof send>(
      (next, intercept) => (request: HttpRequest) => intercept(request, next),
      send,
    );
  }
}

/** The outcome of a call, whose data is what was read. */
async function outcome<Status extends number, Data, Errors extends object>(
  call: Call,
  run: () => Promise<Answer<Data>>,
): Promise<Result<Status, Data, Errors>> {
  try {
    const { response, read } = await run();
    return { ok: true, status: call.status as Status, data: read, response };
  } catch (error) {
    if (!(error instanceof ApiError)) {
      throw error;
    }
    const status = error instanceof StatusError ? error.status : 0;
    const known = error instanceof StatusError && error.declared;
    const failed = { ok: false, status, error: known ? error.body : error, cause: error };
    return failed as Result<Status, Data, Errors>; // the service says which status has which error
  }
}

/** What the caller is to hear where a call has ended by itself: the reason of its signal, or that the time was up. */
export function ended(life: Life, options: CallOptions, info: CallInfo): unknown {
  if (options.signal?.aborted) {
    return options.signal.reason;
  }
  return life.timedOut ? new TimeoutError("the time is up", info) : undefined;
}

/** What fails in between is an error of the network. */
async function broken<T>(info: CallInfo, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof ApiError ? error : new NetworkError("no answer", info, error);
  }
}

function repeatable(call: Call): boolean {
  return !(call.body?.value instanceof ReadableStream);
}

/** JSON as it was sent. */
export function parse<Data>(raw: string, headers: Headers, info: CallInfo, wide?: Wide): Data {
  const type = headers.get("content-type");
  if (type !== null && !isJson(type)) {
    throw new DecodeError(`the answer is ${type}, not JSON`, info);
  }
  try {
    return read(raw, wide) as Data;
  } catch (error) {
    throw new DecodeError("the answer is malformed JSON", info, error);
  }
}

/** Fails where the answer is of another type than the service says. */
export function expect(response: Response, info: CallInfo, ...types: string[]): void {
  const type = response.headers.get("content-type") ?? "";
  if (!types.includes(type.split(";", 1)[0]!.trim().toLowerCase())) {
    throw new DecodeError(`the answer is ${type || "of no type"}, not ${types[0]}`, info);
  }
}

function isJson(type: string | null): boolean {
  return /[/+]json\s*(;|$)/i.test(type ?? "");
}

async function failure(response: Response, call: Call, info: CallInfo, limit: number): Promise<StatusError> {
  const { status, headers } = response;
  const raw = new TextDecoder().decode(await broken(info, () => readBytes(response, limit, info)));
  let body: unknown;
  let declared = call.errors?.includes(status) ?? false;
  try {
    body = isJson(headers.get("content-type")) ? read(raw, call.wide?.errors?.[status]) : undefined;
  } catch {
    body = undefined; // it stays in `raw`
  }
  declared &&= body !== undefined;
  return new StatusError(info, { status, headers, raw, body, declared });
}
