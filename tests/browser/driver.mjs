// Drives one Chromium for the Python tests: JSON lines `{id, method, params}` in, `{id, result}` or `{id, error}` out.
// It ends when its input ends, so that no browser outlives the tests.

import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { chromium } from "playwright-core";
import { Server } from "./server.mjs";

// Without the background switches Chromium looks up hosts of its maker at every start.
const SWITCHES = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];
const ACTION_TIMEOUT = 20_000;
const EVALUATE_TIMEOUT = 60_000;
const POLL = 15;

const server = new Server();
let browser;
const pages = new Map();

async function open({ page: name, url, options = {} }) {
  const context = await browser.newContext({ viewport: { width: 800, height: 600 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(ACTION_TIMEOUT);
  const record = { page, context, console: [], errors: [], session: await context.newCDPSession(page) };
  pages.set(name, record);
  page.on("console", (message) => record.console.push({ type: message.type(), text: message.text() }));
  page.on("pageerror", (error) => record.errors.push(error.stack || String(error)));
  page.on("crash", () => record.errors.push("the page crashed"));
  await page.goto(url, { waitUntil: "load", timeout: 60_000 });
}

/** As the developer tools' console does it: works under every content security policy. Results pass as JSON. */
async function evaluate({ session }, expression, timeout = EVALUATE_TIMEOUT) {
  const question = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
  const timer = new AbortController();
  // A page in an endless loop never answers, and must not take the other tests with it.
  const late = sleep(timeout, null, { signal: timer.signal }).then(
    () => Promise.reject(new Error(`no answer within ${timeout} ms: ${expression}`)),
    () => {},
  );
  const answer = session.send("Runtime.evaluate", question).finally(() => timer.abort());
  answer.catch(() => {});
  const { result, exceptionDetails } = await Promise.race([answer, late]);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value ?? result.unserializableValue ?? null;
}

/**
 * Resolves when the test, an expression or a function, is truthy. What it throws counts as "not yet", and is told when the time is over, or
 * when the program has ended badly, after which nothing will come true.
 */
async function waitFor(record, test, timeout) {
  const end = performance.now() + timeout;
  for (let last = "", code = 0; ; ) {
    try {
      const value = typeof test === "string" ? await evaluate(record, test, timeout) : test();
      if (value) return value;
      last = `it is ${JSON.stringify(value)}`;
    } catch (error) {
      last = error.message;
    }
    if (code !== 0) throw new Error(`the program ended with exit code ${code}`);
    if (performance.now() > end) throw new Error(`not true within ${timeout} ms: ${test}\n${last}`);
    code = await evaluate(record, "globalThis.harness?.code ?? 0", 1_000).catch(() => 0);
    if (code === 0) await sleep(POLL);
  }
}

const ACTIONS = {
  click: (target) => target.click(),
  dblclick: (target) => target.dblclick(),
  hover: (target) => target.hover(),
  focus: (target) => target.focus(),
  check: (target) => target.check(),
  uncheck: (target) => target.uncheck(),
  fill: (target, value) => target.fill(value),
  type: (target, value) => target.pressSequentially(value),
  press: (target, value) => target.press(value),
  select: (target, value) => target.selectOption(value),
  upload: (target, value) => target.setInputFiles(value),
};

const METHODS = {
  async start({ executable }) {
    browser = await chromium.launch({ executablePath: executable, args: SWITCHES, timeout: 120_000 });
    return { base: await server.start(), version: browser.version() };
  },
  mount: ({ name, ...what }) => server.mount(name, what),
  unmount: ({ name }) => server.unmount(name),
  open,
  evaluate: ({ page, expression }) => evaluate(pages.get(page), expression),
  wait: ({ page, expression, timeout }) => waitFor(pages.get(page), expression, timeout),
  async line({ page, line, timeout }) {
    const record = pages.get(page);
    const printed = () => record.console.some(({ type, text }) => type === "log" && text === line);
    printed.toString = () => `it printed ${JSON.stringify(line)}`;
    await waitFor(record, printed, timeout);
  },
  async act({ page, action, selector, value }) {
    await ACTIONS[action](pages.get(page).page.locator(selector), value);
  },
  async keyboard({ page, key }) {
    await pages.get(page).page.keyboard.press(key);
  },
  async mouse({ page, action, args }) {
    await pages.get(page).page.mouse[action](...args);
  },
  async goto({ page, url }) {
    await pages.get(page).page.goto(url);
  },
  async reload({ page }) {
    await pages.get(page).page.reload();
  },
  async back({ page }) {
    await pages.get(page).page.goBack();
  },
  async screenshot({ page, path, selector }) {
    const target = selector ? pages.get(page).page.locator(selector) : pages.get(page).page;
    await target.screenshot({ path });
  },
  async log({ page }) {
    const record = pages.get(page);
    // A turn through the page, so that what it said before is here.
    await evaluate(record, "0", 1_000).catch(() => {});
    return { console: record.console, errors: record.errors, url: record.page.url() };
  },
  async close({ page }) {
    await pages.get(page).context.close();
    pages.delete(page);
  },
};

async function answer({ id, method, params }) {
  try {
    return { id, result: (await METHODS[method](params)) ?? null };
  } catch (error) {
    return { id, error: error.message };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await answer(JSON.parse(line)))}\n`);
}
await browser?.close();
process.exit(0);
