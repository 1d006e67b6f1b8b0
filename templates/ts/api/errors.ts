/** What goes wrong in a call, and how its outcomes are told apart. */

/** Which call it was. */
export interface CallInfo {
  readonly service: string;
  readonly method: string;
  readonly verb: string;
  readonly url: string;
}

/** What every call that fails is rejected with, unless its signal was aborted: then it is the signal's reason. */
export class ApiError extends Error {
  override readonly name: string = "ApiError";
  readonly call: CallInfo;

  constructor(message: string, call: CallInfo, cause?: unknown) {
    super(`${call.verb} ${call.url}: ${message}`, cause === undefined ? undefined : { cause });
    this.call = call;
  }
}

/** An answer that is no success. */
export class StatusError<Status extends number = number, Body = unknown> extends ApiError {
  override readonly name: string = "StatusError";
  readonly status: Status;
  /** What the answer holds, where the service declares an error for the status; otherwise its JSON, if it is any. */
  readonly body: Body;
  /** Whether the service declares an error for the status, and `body` is it. */
  readonly declared: boolean;
  /** The text of the answer as it came. */
  readonly raw: string;
  readonly headers: Headers;

  constructor(call: CallInfo, answer: { status: Status; headers: Headers; raw: string; body: Body; declared: boolean }) {
    super(`status ${answer.status}${said(answer.body)}`, call);
    this.status = answer.status;
    this.body = answer.body;
    this.declared = answer.declared;
    this.raw = answer.raw;
    this.headers = answer.headers;
  }
}

/** What a server of `gowasm-gen api` says of an error that its service does not declare. */
function said(body: unknown): string {
  const text = body !== null && typeof body === "object" && "error" in body ? body.error : undefined;
  return typeof text === "string" ? `: ${text}` : "";
}

/** There was no answer, or it broke off. `cause` is what fetch said. */
export class NetworkError extends ApiError {
  override readonly name = "NetworkError";
}

/** The answer did not come in time. */
export class TimeoutError extends ApiError {
  override readonly name = "TimeoutError";
}

/** The answer is not what the service promises: other JSON, another content type. */
export class DecodeError extends ApiError {
  override readonly name = "DecodeError";
}

/** The answer, or a value of a stream, is larger than `maxBody` allows. */
export class TooLargeError extends ApiError {
  override readonly name = "TooLargeError";
}

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type Numbers<Text> = Text extends `${infer N extends number}` ? N : never;

/** Every status that is no success. */
export type FailureStatus = Numbers<`${3 | 4 | 5}${Digit}${Digit}`>;

/**
 * The outcome of a call. `ok` and the literal `status` tell the variants apart.
 *
 * - Success: any status from 200 to 299; `status` is the declared one, and `response.status` the one that came.
 * - An error that the service declares for a status: `error` is its body.
 * - Any other status: `error` is a {@link StatusError}.
 * - Status 0: there was no answer that can be used, and `error` says why.
 *
 * `cause` is always the error with which the same call without `safe` is rejected.
 */
export type Result<Status extends number, Data, Errors extends object = {}> =
  | { readonly ok: true; readonly status: Status; readonly data: Data; readonly response: Response }
  | {
      [S in keyof Errors & number]: {
        readonly ok: false;
        readonly status: S;
        readonly error: Errors[S];
        readonly cause: StatusError<S, Errors[S]>;
      };
    }[keyof Errors & number]
  | Failure<Exclude<FailureStatus, keyof Errors>, StatusError>
  | Failure<0, NetworkError | TimeoutError | DecodeError | TooLargeError>;

interface Failure<Status extends number, E extends ApiError> {
  readonly ok: false;
  readonly status: Status;
  readonly error: E;
  readonly cause: E;
}

/** What calls are rejected with for the errors that a service declares, by status. */
export type Declared<Errors extends object> = {
  [S in keyof Errors & number]: StatusError<S, Errors[S]>;
}[keyof Errors & number];

/** The data of a result; its error is thrown. */
export async function unwrap<Data>(
  result: Promise<{ ok: true; data: Data } | { ok: false; cause: ApiError }>,
): Promise<Data> {
  const got = await result;
  if (got.ok) {
    return got.data;
  }
  throw got.cause;
}

/** Whether an error is one that a service declares; with `method`, one that this method of it does. */
export function isDeclared(error: unknown, service: string, method?: string): error is StatusError {
  return (
    error instanceof StatusError &&
    error.declared &&
    error.call.service === service &&
    (method === undefined || error.call.method === method)
  );
}
