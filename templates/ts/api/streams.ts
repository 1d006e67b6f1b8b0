/** Streams of values: server-sent events and lines of JSON. */
import { type Call, type Client, ended, expect, parse } from "./client.js";
import { ApiError, type CallInfo, NetworkError, StatusError, TooLargeError } from "./errors.js";
import { Life, sleep } from "./life.js";
import type { CallOptions } from "./options.js";
import { delay } from "./retry.js";
import { object, oneOf } from "./wide.js";

const JSON_HEADERS = new Headers();
/** Before the JSON of an error, in streams that have no names for their parts. */
const FAILED = "\x1e";
/** How often a stream that broke off is resumed, one time after another without an event, unless `retries` says it. */
const RESUMES = 3;

/**
 * The values of server-sent events, until the stream ends. One that breaks off is resumed behind the last event that
 * had an id: https://html.spec.whatwg.org/multipage/server-sent-events.html#the-last-event-id-header
 */
export async function* events<Value>(
  client: Client,
  call: Call,
  options: CallOptions = {},
): AsyncGenerator<Value, void, undefined> {
  let last = options.lastEventId ?? "";
  let wait: number | undefined;
  for (let failures = 0; ; ) {
    const headers = { ...call.headers, ...(last === "" ? {} : { "Last-Event-ID": last }) };
    const request = { ...call, headers, accept: "text/event-stream" };
    try {
      const { response, life, info } = await client.open(request, options);
      const parser = new EventParser(last);
      for await (const chunk of chunks(response, life, options, info, ["text/event-stream"])) {
        for (const event of bounded(parser.push(chunk), parser.size, client.limit(options), info)) {
          failures = 0;
          wait = parser.retry;
          last = event.id;
          if (event.name === "error") {
            throw failed(event.data, call, info);
          }
          yield parse<Value>(event.data, JSON_HEADERS, info, call.wide?.result);
        }
      }
      return;
    } catch (error) {
      if (!(error instanceof NetworkError) || failures >= (client.retries(call, options) ?? RESUMES)) {
        throw error;
      }
    }
    const usual = delay(failures++, options.retryDelay ?? client.options.retryDelay);
    await pause(wait ?? usual, options);
  }
}

/** The values of lines of JSON, until the stream ends. */
export async function* lines<Value>(
  client: Client,
  call: Call,
  options: CallOptions = {},
): AsyncGenerator<Value, void, undefined> {
  const { response, life, info } = await client.open({ ...call, accept: "application/x-ndjson" }, options);
  const splitter = new Lines(/\n/);
  const types = ["application/x-ndjson", "application/jsonl", "application/json"];
  for await (const chunk of chunks(response, life, options, info, types, "\n")) {
    for (const line of bounded(splitter.push(chunk), splitter.size, client.limit(options), info)) {
      if (line.startsWith(FAILED)) {
        throw failed(line.slice(1), call, info);
      }
      if (line.trim() !== "") {
        yield parse<Value>(line, JSON_HEADERS, info, call.wide?.result);
      }
    }
  }
}

/** The error that a stream ended with. */
export function failed(raw: string, call: Call, info: CallInfo): StatusError {
  const errors = Object.entries(call.wide?.errors ?? {}).map(([name, one]) => [name, object({ value: one })]);
  const wide = errors.length > 0 ? oneOf("status", Object.fromEntries(errors)) : undefined;
  type Failed = { status?: number; value?: unknown; error?: string };
  const { status = 500, value, error } = parse<Failed>(raw, JSON_HEADERS, info, wide);
  const declared = value !== undefined && (call.errors?.includes(status) ?? false);
  return new StatusError(info, { status, headers: JSON_HEADERS, raw, body: declared ? value : { error }, declared });
}

async function pause(milliseconds: number, options: CallOptions): Promise<void> {
  const life = new Life(options.signal, 0);
  try {
    await sleep(milliseconds, life.signal);
  } finally {
    life.close();
  }
}

/** The text of an answer as it comes, and `last` behind it. Whoever stops reading ends the request. */
async function* chunks(
  response: Response,
  life: Life,
  options: CallOptions,
  info: CallInfo,
  types: string[],
  last = "",
): AsyncGenerator<string, void, undefined> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  try {
    expect(response, info, ...types);
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      const text = decoder.decode(value, { stream: !done });
      if (text !== "") {
        yield text;
      }
      if (done) {
        break;
      }
    }
    if (last !== "") {
      yield last;
    }
  } catch (error) {
    throw ended(life, options, info) ?? (error instanceof ApiError ? error : new NetworkError("the stream broke off", info, error));
  } finally {
    life.close();
    await reader?.cancel().catch(() => {});
  }
}

/** What was found, unless what is kept for later is more than `limit`. */
function bounded<T>(found: T[], kept: number, limit: number, info: CallInfo): T[] {
  if (kept > limit) {
    throw new TooLargeError(`a value has more than ${limit} bytes`, info);
  }
  return found;
}

/** Cuts text into lines; what has no end yet is kept. */
class Lines {
  readonly #end: RegExp;
  #rest = "";
  #return = false;

  constructor(end: RegExp) {
    this.#end = end;
  }

  /** How much is kept. */
  get size(): number {
    return this.#rest.length;
  }

  push(chunk: string): string[] {
    const text = this.#return && chunk.startsWith("\n") ? chunk.slice(1) : chunk;
    this.#return = chunk.endsWith("\r") && this.#end.test("\r");
    const found = (this.#rest + text).split(this.#end);
    this.#rest = found.pop() ?? "";
    return found;
  }
}

interface ServerEvent {
  readonly name: string;
  readonly data: string;
  readonly id: string;
}

/** https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation */
export class EventParser {
  /** How long to wait before the stream is asked for again, where the server said so. */
  retry: number | undefined;
  readonly #lines = new Lines(/\r\n|\r|\n/);
  #name = "";
  #data: string[] = [];
  #id: string;

  constructor(id = "") {
    this.#id = id;
  }

  /** How much is kept. */
  get size(): number {
    return this.#data.reduce((sum, line) => sum + line.length, this.#lines.size);
  }

  push(chunk: string): ServerEvent[] {
    const found: ServerEvent[] = [];
    for (const line of this.#lines.push(chunk)) {
      if (line !== "") {
        this.#field(line);
        continue;
      }
      if (this.#data.length > 0) {
        found.push({ name: this.#name, data: this.#data.join("\n"), id: this.#id });
      }
      this.#name = "";
      this.#data = [];
    }
    return found;
  }

  #field(line: string): void {
    const colon = line.indexOf(":");
    const name = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? "" : line.slice(colon + (line[colon + 1] === " " ? 2 : 1));
    if (name === "data") {
      this.#data.push(value);
    } else if (name === "event") {
      this.#name = value;
    } else if (name === "id" && !value.includes("\0")) {
      this.#id = value;
    } else if (name === "retry" && /^\d+$/.test(value)) {
      this.retry = Number(value);
    }
  }
}
