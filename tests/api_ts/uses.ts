// What users write against the client of tests/golden/api-ts/wide: what must compile, and what must not.
import { type Busy, type Conflict, gowasm, isItemsError, type Item, ItemsClient, type NotFound, type Page } from "./api.js";

const items = new ItemsClient("https://example.org", {
  timeout: 5000,
  retries: 3,
  auth: { bearer: async (refresh) => (refresh ? "b" : "a") },
  interceptors: [(request, next) => next(request)],
});

export async function thrown(): Promise<Item | undefined> {
  try {
    return await items.get({ id: 7n }, { signal: AbortSignal.timeout(100) });
  } catch (error) {
    if (isItemsError(error, "replace")) {
      switch (error.status) {
        case 404: {
          const missing: NotFound = error.body;
          return { id: missing.id, name: "", level: 1, made: "" };
        }
        case 409:
          return (error.body satisfies Conflict).with;
        default:
          (error.status satisfies 503, error.body satisfies Busy);
      }
    }
    // @ts-expect-error the method is none of the service
    isItemsError(error, "nothing");
    return undefined;
  }
}

export async function told(): Promise<string> {
  const got = await items.safe.get({ id: 7 });
  switch (got.status) {
    case 200:
      return got.data.name;
    case 404:
      return `${(got.error satisfies NotFound).id}`;
    case 503:
      return `${(got.error satisfies Busy).seconds}`;
    case 0:
      return (got.error satisfies gowasm.NetworkError | gowasm.TimeoutError | gowasm.DecodeError | gowasm.TooLargeError).message;
    default:
      return (got.error satisfies gowasm.StatusError).raw;
  }
}

export async function narrowed(): Promise<Item> {
  const got = await items.safe.get({ id: 7 });
  if (!got.ok) {
    throw got.cause;
  }
  return got.data;
}

export async function streams(): Promise<void> {
  for await (const { text } of items.watch({ from: 0 }, { lastEventId: "7" })) {
    text satisfies string;
  }
  for await (const item of items.allList({ limit: 10 })) {
    item.level satisfies 0 | 1 | 2;
  }
  const bytes: Uint8Array = await items.echo(new Uint8Array());
  await items.echo(new Blob([await items.thumb({ name: "x" })]));
  bytes satisfies Uint8Array;
}

// The shapes that TanStack Query takes, without depending on it.
interface QueryOptions<Data> {
  queryKey: readonly unknown[];
  queryFn: (context: { signal: AbortSignal; client: unknown; meta: undefined }) => Promise<Data>;
}
interface InfiniteOptions<Data, Param> {
  queryKey: readonly unknown[];
  queryFn: (context: { signal: AbortSignal; pageParam: Param }) => Promise<Data>;
  initialPageParam: Param;
  getNextPageParam: (last: Data, all: Data[]) => Param | undefined | null;
}
interface MutationOptions<Data, Variables> {
  mutationFn: (variables: Variables) => Promise<Data>;
}
items.queries.get({ id: 7 }) satisfies QueryOptions<Item>;
items.queries.allList() satisfies InfiniteOptions<Page, string>;
items.mutations.create() satisfies MutationOptions<Item | null, Item>;
items.keys.get({ id: 7 })[1] satisfies "get" | undefined;

export function refused(): void {
  // @ts-expect-error a parameter is missing
  void items.get();
  // @ts-expect-error a parameter has another type
  void items.get({ id: "7" });
  // @ts-expect-error there is no such parameter
  void items.list({ offset: 3 });
  // @ts-expect-error a value of an enum is none
  void items.find({ text: "", levels: [3] });
  // @ts-expect-error a stream is no promise
  void items.watch({ from: 1 }).then;
  // @ts-expect-error a change is no query
  void items.queries.create;
}
