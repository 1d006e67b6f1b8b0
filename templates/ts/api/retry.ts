/** When to try again. */
import type { CommonOptions } from "./options.js";

const PASSING = new Set([408, 425, 429, 502, 503, 504]);

/** Whether a status says that it may be another one soon. */
export function isPassing(status: number): boolean {
  return PASSING.has(status);
}

/** How many milliseconds to wait before the n-th retry, counted from 0: full jitter, or what the server asks for. */
export function delay(n: number, options: CommonOptions["retryDelay"], response?: Response): number {
  const asked = response && retryAfter(response.headers.get("retry-after"));
  if (asked !== undefined) {
    return asked;
  }
  const { min = 200, max = 10_000 } = options ?? {};
  return Math.random() * Math.min(max, min * 2 ** n);
}

/** Seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after */
function retryAfter(value: string | null): number | undefined {
  if (value === null) {
    return undefined;
  }
  const time = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(time) ? undefined : Math.max(0, time);
}
