// The interfaces of made.webidl. They are as strict or as careless as a test needs them; `show` tells what arrived.
(() => {
  const TypedArray = Object.getPrototypeOf(Uint8Array);

  function show(x) {
    if (x === undefined) return "undefined";
    if (x === null) return "null";
    switch (typeof x) {
      case "bigint": return `${x}n`;
      case "string": return JSON.stringify(x);
      case "symbol": return x.toString();
      case "function": return "function";
      case "number": return Object.is(x, -0) ? "-0" : String(x);
      case "boolean": return String(x);
    }
    if (x instanceof Base) return `${x.constructor.name}(${x.label})`;
    if (x instanceof TypedArray) return `${x.constructor.name}[${[...x].map(show).join()}]`;
    if (x instanceof ArrayBuffer) return `ArrayBuffer[${new Uint8Array(x).join()}]`;
    if (x instanceof DataView) return `DataView[${new Uint8Array(x.buffer, x.byteOffset, x.byteLength).join()}]`;
    if (x instanceof Promise) return "promise";
    if (Array.isArray(x)) return `[${x.map(show).join()}]`;
    if (Object.getPrototypeOf(x) === Object.prototype || Object.getPrototypeOf(x) === null) {
      return `{${Object.keys(x).map((key) => `${key}:${show(x[key])}`).join()}}`;
    }
    return x.constructor.name;
  }
  const arrived = (args) => `${args.length}|${[...args].map(show).join("|")}`;

  class Base {
    constructor(label = "base") {
      this._label = label;
      this._name = "";
    }
    get label() { return this._label; }
    get name() { return this._name; }
    set name(x) { this._name = String(x); }
    kind() { return this.constructor.name; }
    greet(greeting = "hello") { return `${greeting}, ${this._name || this._label}`; }
  }
  class Part extends Base {
    #size;
    constructor(label, size = 1) {
      if (arguments.length === 0) throw new TypeError("1 argument required");
      super(label);
      this.#size = size;
      this.other = new Other();
    }
    get size() { return this.#size; } // a private field: no other object will do
    set size(x) { this.#size = x; }
    toString() { return `<${this.label}>`; }
  }
  class Other {
    note = "";
    get isOther() { return true; }
  }
  Object.defineProperty(Part.prototype, "other", {
    get() { return this._other; },
    set(x) { if (x instanceof Other) this._other = x; else this._other.note = x; }, // [PutForwards]
  });

  class Args {
    static {
      for (const name of [
        "two", "tail", "middle", "nullables", "rest", "restOfUnions", "dictionary", "nullableDictionary", "needy", "heir",
        "rich", "overloaded", "base", "bytes", "anything", "list", "nested", "record", "buffers", "nullableBuffers",
      ]) {
        Args.prototype[name] = { [name](...args) { return arrived(args); } }[name];
      }
    }
    async later(promise, other) { throw new Error("replaced below"); }
  }
  // What settles goes into globalThis.settled, since the operation itself returns a string at once.
  globalThis.settled = [];
  Args.prototype.later = function (...args) {
    for (const promise of args) {
      promise.then((x) => settled.push(`ok ${show(x)}`), (e) => settled.push(`error ${e.name}: ${e.message}`));
    }
    return arrived(args);
  };

  class Wide {
    #values = { i8: 0, u8: 0, i16: 0, u16: 0, i32: 0, u32: 0, i64: 0, u64: 0, f32: 0, f64: 0, big: 0n, maybe: null, maybeBig: null };
    static {
      for (const name of ["i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "f32", "f64", "big", "maybe", "maybeBig"]) {
        Object.defineProperty(Wide.prototype, name, {
          get() { return this.#values[name]; },
          set(x) {
            const big = name === "big" || name === "maybeBig";
            if (x !== null && typeof x !== (big ? "bigint" : "number")) throw new TypeError(`${name} is a ${typeof x}`);
            this.#values[name] = x;
          },
        });
      }
    }
    get bigAsLongLong() { return 9007199254740993n; }
    get hugeUnsigned() { return 2 ** 63; }
    get fraction() { return 0.5; }
    echo(n) { return n; }
    sum(...numbers) { return numbers.reduce((a, b) => a + b, 0); }
    negate(n) { return -n; }
    later(n) { return Promise.resolve(n); }
    list(numbers) { return numbers.map((n) => n * 2); }
    signed(numbers) { return numbers.map((n) => -n); }
    unsigned(numbers) { return numbers.map((n) => n + 1n); }
    bigs(bigs) { return Object.fromEntries(Object.entries(bigs).map(([key, n]) => [key, n * n])); }
  }

  class Thrower {
    constructor(value) { if (arguments.length) throw value; }
    get number() { throw new RangeError("no number"); }
    set number(x) { throw new RangeError(`not ${x}`); }
    get text() { throw "a string"; }
    set text(x) { throw null; }
    get anything() { throw undefined; }
    get promise() { throw new Error("at once"); }
    static counter = 5;
    static get version() { return "1.2"; }
    static join(...parts) { return parts.join("+"); }
    static fail(value) { throw value; }
    explode(value) { throw value; }
    number2(value) { throw value; }
    reject(value) { return Promise.reject(value); }
    rejectNumber(value) { return Promise.reject(value); }
    throwAtOnce() { throw new TypeError("no promise at all"); }
    broken() {
      return { *[Symbol.iterator]() { yield 1; throw new Error("after one"); } };
    }
  }

  class Unions {
    static {
      for (const name of [
        "stringOrNumber", "stringOrBoolean", "object", "baseOrString", "bufferOrString", "arrayOrDouble", "bigOrDouble",
        "moodOrPart", "mapperOrString", "nested",
      ]) {
        Object.defineProperty(Unions.prototype, name, { get() { return this[`_${name}`]; }, set(x) { this.raw = this[`_${name}`] = x; } });
      }
    }
    plainOrList(x) { this.raw = show(x); return x; }
    recordOrBoolean(x) { this.raw = show(x); return x; }
    listOfUnions(x) { this.raw = show(x); return x; }
    oneOrMany(n) { return n === 1 ? "one" : Array.from({ length: n }, (_, i) => String(i)); }
    maybe(give) { return give ? 7 : undefined; }
    async later(n) { return [null, "text", new Part("later")][n]; }
    mixed() { return [1, "two", 3]; }
    recordOfUnions() { return { n: 1, b: true }; }
    kindOf(...args) { return arrived(args); }
  }

  const plain = () => ({ flag: true, tiny: -1, count: 2, wide: 2 ** 53 - 1, ratio: 0.5, text: "t", mood: "good", anything: [1], thing: { a: 1 } });
  class Returns {
    nullableMapper = null;
    plain() { return plain(); }
    nullables(absent) {
      return absent ? {} : { flag: null, count: null, ratio: 1.5, text: null, mood: "bad", wide: 2 ** 53 - 1, part: null, list: [1, 2] };
    }
    rich() {
      return {
        plain: plain(), names: ["a", "b"], byName: { x: plain(), y: {} }, lists: { l: [1, 2], none: [] }, either: 5, choice: new Part("chosen"),
        bytes: new Uint8Array([1, 2]), floats: new Float32Array([0.5]), big: 2n ** 70n, mapper: (n) => n * 3, part: new Part("p"),
        moods: ["", "bad"], grid: [["1"], []], later: Promise.resolve(9),
      };
    }
    part(give) { return give ? new Part("given", 3) : null; }
    mood() { return "not-so-good"; }
    nullableMood(give) { return give ? "" : null; }
    text(give) { return give ? "" : null; }
    number(give) { return give ? 0 : null; }
    flag(give) { return give ? false : null; }
    parts(give) { return give ? [new Part("one"), null] : null; }
    get frozen() { return Object.freeze([1, 2, 3]); }
    plains() { return { a: plain(), b: {} }; }
    lists(give) { return give ? { x: ["1", "2"], y: [] } : null; }
    anything(n) { return [undefined, null, true, 1.5, "s", 5n, Symbol.for("y"), { a: 1 }, () => 1][n]; }
    thing() { return { kept: true }; }
    symbolOf(name) { return Symbol.for(name); }
    bytes(give) { return give ? new Uint8Array([9, 1, 2, 9]).subarray(1, 3) : null; }
    mapper() { return (n) => n + 1; }
    later(give) { return give ? async (n) => { if (n < 0) throw new RangeError("negative"); return `later ${n}`; } : null; }
    nothing() {}
    get promised() { return Promise.resolve("kept"); }
    observable = ["first"];
    get frozenParts() { return Object.freeze([new Part("f1"), new Part("f2")]); }
    nullablePart = null;
    nullableEnum = null;
    nullableNumber = null;
    nullableText = null;
    nullableObject = null;
    same = new Other();
  }

  class Callbacks extends EventTarget {
    map(list, mapper) { return list.map((n) => mapper(n)); }
    notify(notice) {
      notice("nothing else");
      notice("a dictionary", { text: "t" });
      notice("null", undefined, null);
      notice("all", { count: 1 }, 5);
    }
    gather(gather) { return `${gather()};${gather(1, "two", null)}`; }
    async wait(later) { return `waited for ${await later(5)}`; }
    choose(choose) { return ["good", "bad", ""].map((mood) => show(choose(mood))).join(); }
    judge(judge, part) {
      const call = typeof judge === "function" ? judge : judge.judge.bind(judge);
      return call(part) * 10 + call(part, "because");
    }
    keep(fn) { this.kept = fn; }
    callKept() { this.kept(); }
    hasKept() { return this.kept !== null && this.kept !== undefined; }
    sort(parts, sorter) { return [...parts].sort(sorter); }
    withOptions(options) { return `${arrived(arguments)};${options?.mapper?.(20)}`; }
    emit(type, value) { this.dispatchEvent(new MadeEvent(type, { value })); }
    onmap = null;
  }
  class MadeEvent extends Event {
    #value;
    constructor(type, init = {}) { super(type, init); this.#value = init.value ?? 0; }
    get value() { return this.#value; }
  }

  class IndexedThings {
    constructor(length) {
      const list = Array.from({ length }, (_, i) => `item ${i}`);
      return new Proxy(this, {
        get(target, key, receiver) {
          if (key === "length") return list.length;
          if (key === Symbol.iterator) return list[key].bind(list);
          if (typeof key === "string" && /^\d+$/.test(key)) return list[key];
          return Reflect.get(target, key, receiver);
        },
        set(target, key, value) {
          if (value === "refuse") throw new TypeError("refused");
          list[key] = value;
          return true;
        },
      });
    }
  }
  class NamedThings {
    constructor() {
      return new Proxy(this, {
        set(target, key, value) { if (typeof value !== "number") throw new TypeError("a number, please"); target[key] = value; return true; },
        deleteProperty(target, key) { if (key === "kept") return false; return delete target[key]; },
      });
    }
  }
  class NamedOperations {
    #parts = new Map();
    find(name) { return this.#parts.get(name) ?? null; }
    put(name, part) { this.#parts.set(name, part); }
    drop(name) { this.#parts.delete(name); }
  }
  class Pairs {
    #list = [["one", new Part("1")], ["two", new Part("2")], ["one", new Part("3")]];
    entries() { return this.#list[Symbol.iterator](); }
    [Symbol.iterator]() { return this.entries(); }
    *keys() { for (const [key] of this.#list) yield key; }
    leftEarly = 0;
    *values() {
      let finished = false;
      try {
        for (const [, value] of this.#list) yield value;
        finished = true;
      } finally {
        if (!finished) this.leftEarly++;
      }
    }
  }
  class NumberMap extends Map {}
  class ReadOnlyMap extends Map {
    constructor() { super([[1, new Part("one")], [2, new Part("two")]]); }
  }
  class StringSet extends Set {}
  class ReadOnlySet extends Set {
    constructor() { super(["", "bad"]); }
  }
  class AsyncNumbers {
    state = "fresh";
    #n;
    constructor(n) { this.#n = n; }
    async *values({ step = 1, fail = false } = {}) {
      this.state = "running";
      try {
        for (let i = 0; i < this.#n; i += step) {
          if (fail && i > 1) throw new RangeError("failed on the way");
          yield i;
        }
        this.state = "finished";
      } finally {
        if (this.state === "running") this.state = "left";
      }
    }
    [Symbol.asyncIterator]() { return this.values(); }
  }
  class AsyncPairs {
    #n;
    constructor(n) { this.#n = n; }
    async *entries() { for (let i = 0; i < this.#n; i++) yield [`k${i}`, new Part(`p${i}`)]; }
    [Symbol.asyncIterator]() { return this.entries(); }
  }

  class LegacyWidget {
    constructor() { throw new TypeError("Illegal constructor"); }
  }
  globalThis.Widget = function (label, shiny = false) {
    if (!new.target) throw new TypeError("new, please");
    return Object.assign(Object.create(LegacyWidget.prototype), { label, shiny, given: arguments.length });
  };
  globalThis.Tools = {
    get version() { return "3"; },
    add(a, b) { if (this !== globalThis.Tools && this !== undefined) throw new TypeError("what is this?"); return a + b; },
    async slowly(text) { return `${text}...`; },
    hidden() {
      return Object.create(Object.create(Object.prototype, { [Symbol.toStringTag]: { value: "Hidden_thing" } }), { secret: { value: 11 } });
    },
    ANSWER: 42,
    Hammer: class Hammer {
      constructor(weight) { if (weight < 0) throw new RangeError("too light"); this.weight = weight; }
    },
  };

  Object.assign(globalThis, {
    Base, Part, Other, Args, Wide, Thrower, Unions, Returns, Callbacks, MadeEvent, IndexedThings, NamedThings, NamedOperations,
    Pairs, NumberMap, ReadOnlyMap, StringSet, ReadOnlySet, AsyncNumbers, AsyncPairs, LegacyWidget,
  });
})();
