/** When to try again. */
import type { CommonOptions } from "./options.js";

const PASSING = new Set([408, 425, 429, 502, 503, 504]);

/** Whether a status says that it may be another one soon. */
export function isPassing(status: number): boolean {
  return PASSING.has(status);
}

/**
 * How many milliseconds to wait before the n-th retry, counted from 0: full jitter, or what the server asks for;
 * infinitely where it asks for more than is allowed.
 */
export function delay(n: number, options: CommonOptions["retryDelay"], response?: Response): number {
  const { min = 200, max = 10_000 } = options ?? {};
  const asked = response && retryAfter(response.headers.get("retry-after"));
  if (asked !== undefined) {
    return asked <= max ? asked : Infinity;
  }
  return Math.random() * Math.min(max, min * 2 ** n);
}

/** A key that no other call has. crypto.randomUUID is there in secure contexts only. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after */
function retryAfter(value: string | null): number | undefined {
  if (value === null) {
    return undefined;
  }
  const time = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(time) ? undefined : Math.max(0, time);
}
