/** What users set: for a client, and for a call. */
import type { CallInfo } from "./errors.js";

/** How far a body has come. `total` is missing where nobody knows. */
export interface Progress {
  readonly loaded: number;
  readonly total?: number;
}

/** A token, or what gives one. `refresh` asks for another, since the server did not accept the last one. */
export type TokenSource = string | ((refresh: boolean) => string | Promise<string>);

/** How to say who one is. Of the ways that a method names, the first that is set is taken. */
export interface Auth {
  readonly bearer?: TokenSource;
  readonly basic?: { readonly user: string; readonly password: string };
  /** Keys by the header that they are sent in. */
  readonly apiKeys?: Readonly<Record<string, TokenSource>>;
}

/** A request as interceptors see it. They may change it, or pass on another. */
export interface HttpRequest {
  url: string;
  method: string;
  headers: Headers;
  body: BodyInit | null;
  init: RequestInit;
  readonly signal: AbortSignal;
  readonly call: CallInfo;
  /** Counts from 1. */
  readonly attempt: number;
}

/** Sees each request of a call, and its answer: `(request, next) => next(request)` does nothing. */
export type Interceptor = (
  request: HttpRequest,
  next: (request: HttpRequest) => Promise<Response>,
) => Promise<Response>;

/** What fetch takes beside what the call decides. */
export type Init = Omit<RequestInit, "method" | "headers" | "body" | "signal">;

/** What may be set for a client, and for a single call. Times are in milliseconds. */
export interface CommonOptions {
  /** How long a call may take in all, up to the head of the answer where that is a stream; 0 is without limit. */
  readonly timeout?: number;
  /** How long one attempt may take. */
  readonly attemptTimeout?: number;
  /** How often to try again, where that is safe: the network failed, or the status is 408, 425, 429, 502, 503 or 504. */
  readonly retries?: number;
  /** Before the n-th retry it waits a random time up to `min * 2 ** n`, never more than `max`; or what Retry-After says, unless that is more. */
  readonly retryDelay?: { readonly min?: number; readonly max?: number };
  /** How many bytes an answer that is read as a whole may have, or a value of a stream: 64 MB without this option. */
  readonly maxBody?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly auth?: Auth;
  readonly init?: Init;
}

export interface CallOptions extends CommonOptions {
  readonly signal?: AbortSignal | undefined;
  /** Of a call that has one: a key of your own, so that the server knows a repeated call also after a restart. */
  readonly idempotencyKey?: string;
  /** Where to resume a stream of server-sent events. */
  readonly lastEventId?: string;
  /** In a browser, this goes through XMLHttpRequest: fetch does not tell how much of a body is sent. */
  readonly onUpload?: (progress: Progress) => void;
  readonly onDownload?: (progress: Progress) => void;
}

export interface ClientOptions extends CommonOptions {
  /** What is used in place of the global fetch. */
  readonly fetch?: typeof fetch;
  /** What is used in place of the global WebSocket, which Node has since version 22. */
  readonly WebSocket?: WebSocketConstructor;
  /** The first one is the outermost. */
  readonly interceptors?: readonly Interceptor[];
}

/** The part of the platform's WebSocket that is used. */
export interface WebSocketLike {
  readonly readyState: number;
  readonly bufferedAmount: number;
  send(data: string): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: "open" | "error", listener: () => void): void;
  addEventListener(type: "message", listener: (event: { data: unknown }) => void): void;
  addEventListener(type: "close", listener: (event: { code: number; reason: string; wasClean: boolean }) => void): void;
}

export type WebSocketConstructor = new (url: string, protocols?: string[]) => WebSocketLike;
