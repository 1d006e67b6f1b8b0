/** Bodies on their way, and how far they have come. */
import { type CallInfo, TooLargeError } from "./errors.js";
import type { HttpRequest, Progress } from "./options.js";

/** How many bytes are told at once. */
const PIECE = 1 << 16;

type Told = ((progress: Progress) => void) | undefined;

/** All bytes of an answer, unless they are more than `limit`. */
export async function readBytes(
  response: Response,
  limit: number,
  call: CallInfo,
  told?: Told,
): Promise<Uint8Array<ArrayBuffer>> {
  const { total } = length(response.headers);
  let refused: TooLargeError | undefined;
  const check = (bytes: number): void => {
    if (bytes > limit) {
      refused = new TooLargeError(`the answer has more than ${limit} bytes`, call);
      throw refused;
    }
  };
  if (total !== undefined && told === undefined && total <= limit) {
    return new Uint8Array(await response.arrayBuffer());
  }
  const watch = (progress: Progress): void => {
    check(progress.loaded);
    told?.(progress);
  };
  try {
    check(total ?? 0);
    return new Uint8Array(await new Response(counted(response, watch)).arrayBuffer());
  } catch (error) {
    await response.body?.cancel().catch(() => {});
    throw refused ?? error; // browsers make errors of their own of those of a stream
  }
}

/**
 * The body of an answer, which tells how far it has come, and when it is at its end or was cancelled. `broke` makes the
 * error of one that broke off.
 */
export function counted(
  response: Response,
  told: Told,
  end: () => void = () => {},
  broke: (error: unknown) => unknown = (error) => error,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = (response.body ?? new Blob([]).stream()).getReader();
  const total = length(response.headers);
  let loaded = 0;
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) {
          controller.close();
          end();
          return;
        }
        loaded += value.byteLength;
        controller.enqueue(value as Uint8Array<ArrayBuffer>);
        told?.({ loaded, ...total });
      } catch (error) {
        controller.error(broke(error));
        end();
      }
    },
    async cancel(reason) {
      end();
      await reader.cancel(reason).catch(() => {});
    },
  });
}

/** What is known of a length. That of a compressed answer is another one than of what is read. */
function length(headers: Headers): { total?: number } {
  const written = headers.get("content-length");
  return written === null || headers.has("content-encoding") ? {} : { total: Number(written) };
}

/** What sends a request: fetch, or with `told` what tells how far the body has come. */
export function sender(own: typeof fetch | undefined, told: Told): (request: HttpRequest) => Promise<Response> {
  return (request) => {
    if (told === undefined || request.body === null) {
      return perform(own ?? fetch, request, request.body);
    }
    return own === undefined && typeof XMLHttpRequest === "function"
      ? sendByXhr(request, told)
      : streamed(own ?? fetch, request, told);
  };
}

/** Browsers take a stream over HTTP/2 alone, and it is not known what the server speaks. */
const STREAMS = !("document" in globalThis || "WorkerGlobalScope" in globalThis);

async function perform(send: typeof fetch, request: HttpRequest, content: BodyInit | null): Promise<Response> {
  const { url, method, headers, signal, init } = request;
  const body = content instanceof ReadableStream && !STREAMS ? await collected(content, signal) : content;
  // A stream needs to be told that it is sent before the answer: https://fetch.spec.whatwg.org/#dom-requestinit-duplex
  const duplex = body instanceof ReadableStream ? { duplex: "half" } : {};
  return send(url, { ...init, ...duplex, method, headers, signal, ...(body === null ? {} : { body }) } as RequestInit);
}

function collected(stream: ReadableStream, signal: AbortSignal): Promise<Blob> {
  return new Response(stream.pipeThrough(new TransformStream(), { signal })).blob();
}

/** Node's fetch takes the body piece by piece. */
async function streamed(send: typeof fetch, request: HttpRequest, told: (progress: Progress) => void): Promise<Response> {
  const whole = new Response(request.body);
  const type = whole.headers.get("content-type");
  if (type !== null && !request.headers.has("content-type")) {
    request.headers.set("content-type", type); // with the boundary of a form
  }
  if (request.body instanceof ReadableStream) {
    return perform(send, request, counted(whole, told));
  }
  return perform(send, request, pieces(await whole.blob(), told));
}

function pieces(blob: Blob, told: (progress: Progress) => void): ReadableStream<Uint8Array<ArrayBuffer>> {
  let loaded = 0;
  return new ReadableStream({
    async pull(controller) {
      if (loaded === blob.size) {
        controller.close();
        return;
      }
      const piece = new Uint8Array(await blob.slice(loaded, loaded + PIECE).arrayBuffer());
      loaded += piece.byteLength;
      controller.enqueue(piece);
      told({ loaded, total: blob.size });
    },
  });
}

/** https://xhr.spec.whatwg.org/#dom-xmlhttprequest-upload */
function sendByXhr(request: HttpRequest, told: (progress: Progress) => void): Promise<Response> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    const stop = (): void => xhr.abort();
    xhr.open(request.method, request.url);
    xhr.responseType = "blob";
    xhr.withCredentials = request.init.credentials === "include";
    request.headers.forEach((value, name) => {
      xhr.setRequestHeader(name, value);
    });
    xhr.upload.onprogress = ({ loaded, lengthComputable, total }) => {
      told({ loaded, ...(lengthComputable ? { total } : {}) });
    };
    xhr.onloadend = () => request.signal.removeEventListener("abort", stop);
    xhr.onerror = () => reject(new TypeError("the request failed"));
    xhr.onabort = () => reject(request.signal.reason);
    xhr.onload = () => {
      const { status, statusText } = xhr;
      const empty = status === 204 || status === 205 || status === 304;
      resolve(new Response(empty ? null : (xhr.response as Blob), { status, statusText, headers: headersOf(xhr) }));
    };
    if (request.signal.aborted) {
      reject(request.signal.reason);
      return;
    }
    request.signal.addEventListener("abort", stop, { once: true });
    xhr.send(request.body as XMLHttpRequestBodyInit);
  });
}

function headersOf(xhr: XMLHttpRequest): Headers {
  const headers = new Headers();
  for (const line of xhr.getAllResponseHeaders().trim().split("\r\n")) {
    const at = line.indexOf(":");
    if (at > 0) {
      headers.append(line.slice(0, at), line.slice(at + 1).trim());
    }
  }
  return headers;
}
