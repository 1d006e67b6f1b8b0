/** 64-bit integers in JSON, which JSON.parse would round to what a number can hold. */

/** Turns the integers of a value that was read, or that is to be sent: it knows where they are. */
export type Wide = (value: unknown, way: "in" | "out") => unknown;

/** Where 64-bit integers are in what a call sends and gets; errors are by status. */
export interface Wides {
  readonly result?: Wide;
  readonly body?: Wide;
  readonly send?: Wide;
  readonly errors?: Readonly<Record<number, Wide>>;
}

/** Before the digits of an integer while it is a string. */
const MARK = "\0int64:";
const MARKED = /^\0int64:-?\d+$/;
/** A string or a number of JSON. */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
/** An integer that a number may not hold: https://tc39.es/ecma262/#sec-number.max_safe_integer */
const LONG = /^-?\d{16,}$/;

/** An integer as a bigint. */
export const bigint: Wide = (value, way) => {
  if (way === "out") {
    return typeof value === "bigint" ? `${MARK}${value}` : value;
  }
  return typeof value === "number" ? BigInt(value) : isMarked(value) ? BigInt(value.slice(MARK.length)) : value;
};

/** An integer as a string of its digits. */
export const digits: Wide = (value, way) => {
  if (way === "out") {
    return typeof value === "string" && /^-?\d+$/.test(value) ? `${MARK}${value}` : value;
  }
  return typeof value === "number" ? String(value) : isMarked(value) ? value.slice(MARK.length) : value;
};

/** Nothing. */
export const same: Wide = (value) => value;

export function list(item: Wide): Wide {
  return (value, way) => (Array.isArray(value) ? value.map((one) => item(one, way)) : value);
}

/** All values of an object. */
export function record(item: Wide): Wide {
  return (value, way) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, item(one, way)])) : value;
}

/** Some values of an object. */
export function object(members: Readonly<Record<string, Wide>>): Wide {
  const known = new Map(Object.entries(members));
  return (value, way) =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, (known.get(key) ?? same)(one, way)]))
      : value;
}

/** What is known later: types may contain themselves. */
export function late(wide: () => Wide): Wide {
  return (value, way) => wide()(value, way);
}

/** The one of several objects whose property has this value. */
export function oneOf(property: string, wides: Readonly<Record<string, Wide>>): Wide {
  return (value, way) => {
    const wide = isObject(value) ? wides[String(value[property])] : undefined;
    return wide === undefined ? value : wide(value, way);
  };
}

/** JSON as it was sent. */
export function read(raw: string, wide: Wide | undefined): unknown {
  if (wide === undefined) {
    return JSON.parse(raw);
  }
  const marked = raw.replace(TOKEN, (token) => (LONG.test(token) ? `"\\u0000int64:${token}"` : token));
  const value = wide(JSON.parse(marked), "in");
  return marked === raw ? value : unmarked(value);
}

/** JSON to be sent. */
export function write(value: unknown, wide: Wide | undefined): string {
  if (wide === undefined) {
    return JSON.stringify(value);
  }
  return JSON.stringify(wide(value, "out")).replace(/"\\u0000int64:(-?\d+)"/g, "$1");
}

/** Integers that stand elsewhere are numbers after all. */
function unmarked(value: unknown): unknown {
  if (isMarked(value)) {
    return Number(value.slice(MARK.length));
  }
  if (Array.isArray(value)) {
    return value.map(unmarked);
  }
  return isObject(value) ? record(unmarked)(value, "in") : value;
}

function isMarked(value: unknown): value is string {
  return typeof value === "string" && MARKED.test(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
