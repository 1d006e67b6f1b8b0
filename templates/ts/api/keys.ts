/** Keys of queries: https://tanstack.com/query/latest/docs/framework/react/guides/query-keys */

/** Parameters as a part of a key, which has to be JSON: big integers and dates are text. */
export type KeyOf<Params> = {
  readonly [Name in keyof Params]: Params[Name] extends infer Value
    ? Value extends bigint | Date
      ? string
      : Value
    : never;
};

/** The key of a query; without parameters, of all queries of a method. */
export function queryKey<Service extends string, Method extends string, Params extends object>(
  service: Service,
  method: Method,
  params?: Params,
): readonly [service: Service, method: Method, params?: KeyOf<Params>] {
  return params === undefined ? [service, method] : [service, method, keyOf(params)];
}

export function keyOf<Params extends object>(params: Params): KeyOf<Params> {
  const entries = Object.entries(params).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === "bigint" ? value.toString() : value instanceof Date ? value.toISOString() : value,
  ]);
  return Object.fromEntries(entries) as KeyOf<Params>;
}
