/** How a request says who sends it. */
import type { Auth, TokenSource } from "./options.js";

/** Whether another token may help where the server did not accept the last one. */
export function canRefresh(auth: Auth | undefined, ways: readonly string[]): boolean {
  const way = chosen(auth ?? {}, ways);
  return way !== undefined && typeof source(auth ?? {}, way) === "function";
}

/** Sets the header of the first way that is set up. Schemes: https://www.rfc-editor.org/rfc/rfc9110#name-authorization */
export async function authorize(
  headers: Headers,
  auth: Auth | undefined,
  ways: readonly string[],
  refresh: boolean,
): Promise<void> {
  const way = chosen(auth ?? {}, ways);
  if (!auth || way === undefined) {
    return;
  }
  if (way === "basic" && auth.basic) {
    const bytes = new TextEncoder().encode(`${auth.basic.user}:${auth.basic.password}`);
    headers.set("authorization", `Basic ${btoa(String.fromCharCode(...bytes))}`);
    return;
  }
  const from = source(auth, way);
  const token = typeof from === "function" ? await from(refresh) : from;
  if (token !== undefined) {
    const key = way.startsWith("apikey:");
    headers.set(key ? way.slice(7) : "authorization", key ? token : `Bearer ${token}`);
  }
}

function chosen(auth: Auth, ways: readonly string[]): string | undefined {
  return ways.find((way) => (way === "basic" ? auth.basic : source(auth, way)) !== undefined);
}

function source(auth: Auth, way: string): TokenSource | undefined {
  return way === "bearer" ? auth.bearer : way.startsWith("apikey:") ? auth.apiKeys?.[way.slice(7)] : undefined;
}
