// The options for TanStack Query, with its core. Prints what became of each case as JSON.
import { InfiniteQueryObserver, MutationObserver, QueryClient } from "@tanstack/query-core";
import { ItemsClient } from "./out/api.js";

const ITEM = { id: 7, name: "x", level: 1, made: "2024-01-02T03:04:05Z" };
let asked = 0;
const answer = async (input) => {
  asked++;
  const url = new URL(input);
  if (url.pathname.endsWith("/pages")) {
    const last = url.searchParams.get("cursor") === "2";
    return Response.json({ items: [ITEM], ...(last ? {} : { next: "2" }) });
  }
  return Response.json(ITEM);
};
const items = new ItemsClient("https://example.org", { fetch: answer });

function same(got, want) {
  if (JSON.stringify(got) !== JSON.stringify(want)) throw new Error(`got ${JSON.stringify(got)}, want ${JSON.stringify(want)}`);
}

const cases = {
  async "a query"(client) {
    same(await client.fetchQuery({ ...items.queries.get({ id: 7n }), staleTime: 1000 }), ITEM);
    same(await client.fetchQuery({ ...items.queries.get({ id: 7n }), staleTime: 1000 }), ITEM);
    same([asked, client.getQueryData(items.keys.get({ id: 7n }))], [1, ITEM]);
  },
  async "what is out of date"(client) {
    await client.prefetchQuery(items.queries.get({ id: 1 }));
    await client.prefetchQuery(items.queries.find({ text: "" }));
    const stale = (key) => client.getQueryCache().findAll({ queryKey: key }).length;
    same([stale(items.keys.all), stale(items.keys.get()), stale(items.keys.get({ id: 1 })), stale(items.keys.get({ id: 2 }))], [2, 1, 1, 0]);
  },
  async "pages"(client) {
    const observer = new InfiniteQueryObserver(client, items.queries.allList({ limit: 1 }));
    same((await observer.fetchNextPage()).data.pages.length, 1);
    const { data, hasNextPage } = await observer.fetchNextPage();
    same([data.pageParams, hasNextPage], [["", "2"], false]);
  },
  async "a mutation"(client) {
    const observer = new MutationObserver(client, items.mutations.replace());
    same(await observer.mutate({ id: 1, item: ITEM }), ITEM);
  },
};

const told = {};
for (const [name, one] of Object.entries(cases)) {
  asked = 0;
  const client = new QueryClient();
  told[name] = await one(client).then(() => "", (error) => String(error?.stack ?? error));
  client.clear();
}
console.log(JSON.stringify(told));
