/** Results that come in pages. */

/** All items of all pages: `for await (const item of pages)`. */
export class Pages<Page, Item> implements AsyncIterable<Item> {
  readonly #load: (cursor: string | undefined) => Promise<Page>;
  readonly #items: (page: Page) => readonly Item[] | null | undefined;
  readonly #next: (page: Page) => string | null | undefined;

  constructor(
    load: (cursor: string | undefined) => Promise<Page>,
    items: (page: Page) => readonly Item[] | null | undefined,
    next: (page: Page) => string | null | undefined,
  ) {
    this.#load = load;
    this.#items = items;
    this.#next = next;
  }

  /** The pages themselves. */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    let cursor: string | null | undefined;
    do {
      const page = await this.#load(cursor ?? undefined);
      yield page;
      cursor = this.#next(page);
    } while (cursor);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) {
      yield* this.#items(page) ?? [];
    }
  }
}
