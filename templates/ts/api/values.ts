/** Values on their way to the server: text in paths, queries and headers, and bodies. */
import { type Wide, write } from "./wide.js";

/** What is sent as text. A Date is sent as RFC 3339. */
export type Text = string | number | bigint | boolean | Date;

/** Values by their names on the wire. What is undefined or null is not sent; of an array, each element is. */
export type Values = Readonly<Record<string, Text | readonly Text[] | null | undefined>>;

/** Bytes to send. A stream is sent as it comes, and so cannot be sent again when a call fails. */
export type Bytes = Blob | ArrayBuffer | ArrayBufferView | string | ReadableStream<Uint8Array>;

/** Parts of a form. */
export type Form = Readonly<Record<string, Text | Blob | readonly (Text | Blob)[] | null | undefined>>;

/** The body of a request. */
export type Body =
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "bytes"; readonly value: Bytes }
  | { readonly kind: "form"; readonly value: Values }
  | { readonly kind: "multipart"; readonly value: Form };

export function text(value: Text): string {
  return value instanceof Date ? value.toISOString() : String(value);
}

/** A value as one segment of a path. */
export function segment(value: Text): string {
  const written = text(value);
  // What stands there would change the path: https://url.spec.whatwg.org/#double-dot-path-segment
  if (written === "" || written === "." || written === "..") {
    throw new RangeError(`"${written}" cannot be a segment of a path`);
  }
  return encodeURIComponent(written);
}

/** A value as the rest of a path, slashes included. */
export function rest(value: Text): string {
  const parts = text(value).split("/");
  return parts.map((part, i) => (part === "" && i === parts.length - 1 ? "" : segment(part))).join("/");
}

/** Each value with its name, an array's elements one by one. */
export function* pairs(values: Values | Form): Generator<[string, Text | Blob]> {
  for (const [name, value] of Object.entries(values)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) {
        yield [name, one];
      }
    }
  }
}

/** Values as they stand in headers: each one of several in quotes where it would not be one by itself. */
export function fields(values: Values = {}): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value.map(item) : value]),
  );
}

/** An item of a list: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.4 */
function item(value: Text): string {
  const written = text(value);
  const plain = written !== "" && !written.startsWith('"') && !written.includes(",") && written.trim() === written;
  return plain ? written : `"${written.replace(/["\\]/g, "\\$&")}"`;
}

/** A text as fetch takes it in headers, a character for each byte: https://webidl.spec.whatwg.org/#idl-ByteString */
export function byteString(value: string): string {
  return Array.from(new TextEncoder().encode(value), (byte) => String.fromCharCode(byte)).join("");
}

/** What follows the path, with its question mark. */
export function query(values: Values = {}): string {
  const search = parameters(values).toString();
  return search === "" ? "" : `?${search}`;
}

function parameters(values: Values): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of pairs(values)) {
    search.append(name, text(value as Text));
  }
  return search;
}

/** A body as fetch takes it, and its content type where fetch does not know that. */
export function encode(body: Body, wide?: Wide): { body: BodyInit; type?: string } {
  switch (body.kind) {
    case "json":
      return { body: write(body.value, wide), type: "application/json" };
    case "bytes": {
      const typed = body.value instanceof Blob && body.value.type !== "";
      return { body: body.value as BodyInit, ...(typed ? {} : { type: "application/octet-stream" }) };
    }
    case "form":
      return { body: parameters(body.value) };
    case "multipart": {
      const form = new FormData();
      for (const [name, value] of pairs(body.value)) {
        form.append(name, value instanceof Blob ? value : text(value));
      }
      return { body: form };
    }
  }
}
