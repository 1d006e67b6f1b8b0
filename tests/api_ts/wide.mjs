// Clients with 64-bit integers that are bigints, or strings of digits. Prints what became of each case as JSON.
import { setupServer } from "msw/node";
import { AccountsClient, isAccountsError } from "./out/api.js";
import { accountsHandlers } from "./out/mocks.js";

const [policy] = process.argv.slice(2);
const exact = (digits) => (policy === "bigint" ? BigInt(digits) : digits);
const MAX = "9223372036854775807";
const JSON_TEXT = `{"id":${MAX},"kind":2,"cents":-9007199254740993,"small":7,"quoted":"${MAX}","ratio":1234567890123456789.5,
  "name":"12345678901234567890 \\"9007199254740993","limits":{"a":1,"b":${MAX}},"history":[18446744073709551615],"pair":[0,1],
  "maybe":null,"took":1,"parent":{"id":1,"parent":null},"shape":{"kind":"Square","a":9007199254740993,"r":"5"},
  "any":[9007199254740993,{"x":12345678901234567890}]}`;
const ACCOUNT = {
  id: exact(MAX), kind: exact("2"), cents: exact("-9007199254740993"), small: 7, quoted: MAX, ratio: 1234567890123456789.5,
  name: '12345678901234567890 "9007199254740993', limits: { a: exact("1"), b: exact(MAX) }, history: [exact("18446744073709551615")],
  pair: [exact("0"), exact("1")], maybe: null, took: exact("1"), parent: { id: exact("1"), parent: null },
  shape: { kind: "Square", a: exact("9007199254740993"), r: "5" }, any: [9007199254740992, { x: 12345678901234567000 }],
};

let sent;
let answer = JSON_TEXT;
let status = 200;
let type = "application/json";
const accounts = new AccountsClient("https://example.org", {
  fetch: async (url, init) => {
    sent = [String(url), init.body];
    return new Response(answer, { status, headers: { "content-type": type } });
  },
});

const written = (value) => JSON.stringify(value, (_, one) => (typeof one === "bigint" ? `${one}n` : one));

function same(got, want) {
  if (written(got) !== written(want)) throw new Error(`got ${written(got)}\nwant ${written(want)}`);
}

function answers(text, as = "application/json", code = 200) {
  [answer, type, status] = [text, as, code];
}

async function all(values) {
  const found = [];
  for await (const value of values) found.push(value);
  return found;
}

const cases = {
  async "a result"() {
    answers(JSON_TEXT);
    same(await accounts.get({ id: exact(MAX), at: exact(MAX) }), ACCOUNT);
    same(sent[0], `https://example.org/accounts/${MAX}?at=${MAX}`);
  },
  async "a body"() {
    answers(`[${JSON_TEXT}, null]`);
    same(await accounts.put({ id: exact("1"), account: ACCOUNT }), [ACCOUNT, null]);
    const back = sent[1];
    for (const part of [`"id":${MAX}`, '"cents":-9007199254740993', `"quoted":"${MAX}"`, "[18446744073709551615]", '"r":"5"', '"a":9007199254740993']) {
      if (!back.includes(part)) throw new Error(`${part} is not in ${back}`);
    }
  },
  async "generic types"() {
    answers(`{"items":[{"id":${MAX}}],"total":${MAX}}`);
    same(await accounts.page(), { items: [{ id: exact(MAX) }], total: exact(MAX) });
    answers(`{"items":[{"text":"1"}],"total":2}`);
    same(await accounts.texts(), { items: [{ text: "1" }], total: exact("2") });
  },
  async "scalars"() {
    answers(MAX);
    same(await accounts.sum([exact("1"), exact(MAX)]), exact(MAX));
    same(sent[1], `[1,${MAX}]`);
  },
  async "errors"() {
    answers(`{"least":${MAX}}`, "application/json", 409);
    const error = await accounts.get({ id: exact("1") }).then(() => undefined, (reason) => reason);
    same([isAccountsError(error, "get"), error.body], [true, { least: exact(MAX) }]);
  },
  async "streams"() {
    answers(`data: ${MAX}\n\ndata: 1\n\n`, "text/event-stream");
    same(await all(accounts.watch()), [exact(MAX), exact("1")]);
    answers(`${JSON_TEXT.replaceAll("\n", "")}\n`, "application/x-ndjson");
    same(await all(accounts.lines()), [ACCOUNT]);
    answers(`\x1e{"status":409,"value":{"least":${MAX}}}\n`, "application/x-ndjson");
    const error = await all(accounts.lines()).then(() => undefined, (reason) => reason);
    same(error.body, { least: exact(MAX) });
  },
  async "mocks"() {
    const seen = [];
    const server = setupServer(...accountsHandlers({ put: (params) => (seen.push(params), [params.account, null]) }));
    server.listen();
    same(await new AccountsClient("https://example.org").put({ id: exact("5"), account: ACCOUNT }), [ACCOUNT, null]);
    same(seen, [{ account: ACCOUNT, id: exact("5") }]);
    server.close();
  },
  async "what has none"() {
    answers('{"text":"1"}');
    same(await accounts.text(), { text: "1" });
  },
};

const told = {};
for (const [name, one] of Object.entries(cases)) {
  told[name] = await one().then(() => "", (error) => String(error?.stack ?? error));
}
console.log(JSON.stringify(told));
