// Made up for what the platform has too little of, or not at all; page.js implements it.

enum Mood { "", "good", "not-so-good", "bad" };

dictionary Plain {
  boolean flag;
  byte tiny;
  unsigned long count;
  long long wide;
  double ratio;
  DOMString text;
  Mood mood;
  any anything;
  object thing;
};
dictionary Nullables {
  boolean? flag;
  long? count;
  double? ratio;
  DOMString? text;
  Mood? mood;
  unsigned long long? wide;
  Part? part;
  sequence<long>? list;
};
dictionary Needy {
  required DOMString name;
  required long size;
  required Part part;
  required sequence<Plain> plains;
  DOMString note = "none";
};
dictionary Heir : Needy {
  boolean extra;
};
dictionary Rich {
  Plain plain;
  sequence<DOMString> names;
  record<DOMString, Plain> byName;
  record<DOMString, sequence<long>> lists;
  (DOMString or long) either;
  (Part or Plain) choice;
  BufferSource bytes;
  Float32Array floats;
  bigint big;
  Counter mapper;
  Part part;
  sequence<Mood> moods;
  sequence<sequence<DOMString>> grid;
  Promise<long> later;
};

callback Counter = long (long n);
callback Notice = undefined (DOMString what, optional Plain info, optional long? count);
callback Gather = DOMString (any... parts);
callback Later = Promise<DOMString> (long n);
callback Choose = (DOMString or Part)? (Mood mood);
callback Sorter = long (Part a, Part b);
callback Void = undefined ();
[Exposed=*]
callback interface Judge {
  const unsigned short YES = 1;
  const unsigned short NO = 2;
  unsigned short judge(Part part, optional DOMString why);
};

interface mixin Named {
  attribute DOMString name;
  DOMString greet(optional DOMString greeting = "hello");
};

[Exposed=*]
interface Base {
  constructor(optional DOMString label = "base");
  readonly attribute DOMString label;
  DOMString kind();
};
Base includes Named;
[Exposed=*]
interface Part : Base {
  constructor(DOMString label, optional long size = 1);
  attribute long size;
  stringifier;
};
[Exposed=*]
interface Other {
  constructor();
  readonly attribute boolean isOther;
  attribute DOMString note;
};
partial interface Part {
  [PutForwards=note] readonly attribute Other other;
};

[Exposed=*]
interface Args {
  constructor();
  // Each gives how it was called, as JSON.
  DOMString two(long a, DOMString b);
  DOMString tail(long a, optional DOMString b);
  DOMString middle(optional long a, optional boolean b, optional DOMString c, optional Plain d = {});
  DOMString nullables(long? a, DOMString? b, Part? c, optional Mood? d);
  DOMString rest(DOMString first, long... numbers);
  DOMString restOfUnions((Part or DOMString or boolean)... things);
  DOMString _dictionary(optional Plain plain = {});
  DOMString nullableDictionary(optional Nullables nullables = {});
  DOMString needy(Needy needy);
  DOMString heir(Heir heir);
  DOMString rich(optional Rich rich = {});
  DOMString overloaded(long n);
  DOMString overloaded(DOMString text, boolean flag);
  DOMString overloaded(Part part);
  DOMString overloaded(sequence<long> list);
  DOMString base(Base base);
  DOMString bytes(ByteString bytes, USVString usv);
  DOMString anything(any a, object b, symbol s);
  DOMString list(sequence<(DOMString or long)> list, sequence<Part?> parts);
  DOMString nested(sequence<sequence<sequence<long>>> deep);
  DOMString _record(record<DOMString, Plain> plains, optional record<USVString, long> numbers);
  DOMString later(Promise<DOMString> promise, optional Promise<undefined> other);
  DOMString buffers(ArrayBuffer a, Uint8ClampedArray b, DataView c, BigInt64Array d, ArrayBufferView e);
  DOMString nullableBuffers(ArrayBuffer? a, optional Float64Array? b);
};

[Exposed=*]
interface Wide {
  constructor();
  attribute byte i8;
  attribute octet u8;
  attribute short i16;
  attribute unsigned short u16;
  attribute long i32;
  attribute unsigned long u32;
  attribute long long i64;
  attribute unsigned long long u64;
  attribute float f32;
  attribute unrestricted double f64;
  attribute bigint big;
  attribute long long? maybe;
  attribute bigint? maybeBig;
  // What a careless implementation may return.
  readonly attribute long long bigAsLongLong;
  readonly attribute unsigned long long hugeUnsigned;
  readonly attribute long long fraction;
  long long echo(long long n);
  unsigned long long sum(unsigned long long... numbers);
  bigint negate(bigint n);
  Promise<unsigned long long> later(unsigned long long n);
  sequence<long long> list(sequence<long long> numbers);
  BigInt64Array signed(BigInt64Array numbers);
  BigUint64Array _unsigned(BigUint64Array numbers);
  record<DOMString, bigint> bigs(record<DOMString, bigint> bigs);
};

[Exposed=*]
interface Thrower {
  constructor(optional any value);
  attribute long number;
  attribute DOMString text;
  readonly attribute any anything;
  readonly attribute Promise<long> promise;
  static attribute long counter;
  static readonly attribute DOMString version;
  static DOMString join(DOMString... parts);
  static undefined fail(any value);
  undefined explode(any value);
  long number2(any value);
  Promise<undefined> reject(any value);
  Promise<long> rejectNumber(any value);
  Promise<undefined> throwAtOnce();
  sequence<long> broken();
  const unsigned short LIMIT = 7;
  const long long NEGATIVE = -9007199254740991;
  const double RATIO = 0.25;
  const boolean YES_INDEED = true;
  const unrestricted float NOT = NaN;
};

[Exposed=*]
interface Unions {
  constructor();
  // Attributes of any shape: what was set is what comes back.
  attribute (DOMString or long) stringOrNumber;
  attribute (DOMString or boolean)? stringOrBoolean;
  attribute (Part or Other) _object;
  attribute (Base or DOMString)? baseOrString;
  (Plain or sequence<long>) plainOrList(optional (Plain or sequence<long>) x = {});
  (record<DOMString, long> or boolean) recordOrBoolean((record<DOMString, long> or boolean) x);
  sequence<(DOMString or Part)>? listOfUnions(sequence<(DOMString or Part)>? list);
  attribute (ArrayBuffer or DOMString) bufferOrString;
  attribute (Float64Array or Uint8Array or double) arrayOrDouble;
  attribute (bigint or double) bigOrDouble;
  attribute (Mood or Part) moodOrPart;
  attribute (Counter or DOMString)? mapperOrString;
  attribute ((DOMString or long) or (boolean or Part)) nested;
  (DOMString or sequence<DOMString>) oneOrMany(long n);
  (long or undefined) maybe(boolean give);
  Promise<(DOMString or Part)?> later(long n);
  sequence<(long or DOMString)> mixed();
  record<DOMString, (long or boolean)> recordOfUnions();
  readonly attribute any raw;
  DOMString kindOf(optional (Part or Plain or DOMString) x = {});
};

[Exposed=*]
interface Returns {
  constructor();
  Plain plain();
  Nullables nullables(boolean absent);
  Rich rich();
  Part? part(boolean give);
  Mood mood();
  Mood? nullableMood(boolean give);
  DOMString? text(boolean give);
  double? number(boolean give);
  boolean? flag(boolean give);
  sequence<Part?>? parts(boolean give);
  readonly attribute FrozenArray<long> frozen;
  record<DOMString, Plain> plains();
  record<ByteString, sequence<DOMString>>? lists(boolean give);
  any anything(long n);
  object thing();
  symbol symbolOf(DOMString name);
  Uint8Array? bytes(boolean give);
  Counter mapper();
  Later? later(boolean give);
  undefined nothing();
  readonly attribute Promise<DOMString> promised;
  attribute ObservableArray<DOMString> observable;
  readonly attribute FrozenArray<Part> frozenParts;
  attribute Part? nullablePart;
  attribute Mood? nullableEnum;
  attribute double? nullableNumber;
  attribute DOMString? nullableText;
  attribute Counter? nullableMapper;
  attribute object? nullableObject;
  [SameObject] readonly attribute Other same;
};

[Exposed=*]
interface Callbacks : EventTarget {
  constructor();
  sequence<long> map(sequence<long> list, Counter mapper);
  undefined notify(Notice notice);
  DOMString gather(Gather gather);
  Promise<DOMString> wait(Later later);
  DOMString choose(Choose choose);
  unsigned short judge(Judge judge, Part part);
  undefined keep(Void? fn);
  undefined callKept();
  boolean hasKept();
  sequence<Part> sort(sequence<Part> parts, Sorter sorter);
  DOMString withOptions(optional Rich options = {});
  undefined emit(DOMString type, long value);
  attribute Counter? onmap;
};
[Exposed=*]
interface MadeEvent : Event {
  constructor(DOMString type, optional MadeEventInit eventInitDict = {});
  readonly attribute long value;
};
dictionary MadeEventInit : EventInit {
  long value = 0;
};

[Exposed=*]
interface IndexedThings {
  constructor(long length);
  readonly attribute unsigned long length;
  getter DOMString? (unsigned long index);
  setter undefined (unsigned long index, DOMString value);
  iterable<DOMString>;
};
[Exposed=*]
interface NamedThings {
  constructor();
  getter long? (DOMString name);
  setter undefined (DOMString name, long value);
  deleter boolean (DOMString name);
};
[Exposed=*]
interface NamedOperations {
  constructor();
  getter Part? find(DOMString name);
  setter undefined put(DOMString name, Part part);
  deleter undefined drop(DOMString name);
};
[Exposed=*]
interface Pairs {
  constructor();
  iterable<DOMString, Part>;
  readonly attribute long leftEarly;
};
[Exposed=*]
interface NumberMap {
  constructor();
  maplike<DOMString, long>;
};
[Exposed=*]
interface ReadOnlyMap {
  constructor();
  readonly maplike<long, Part>;
};
[Exposed=*]
interface StringSet {
  constructor();
  setlike<DOMString>;
};
[Exposed=*]
interface ReadOnlySet {
  constructor();
  readonly setlike<Mood>;
};
[Exposed=*]
interface AsyncNumbers {
  constructor(long n);
  async_iterable<long>(optional AsyncOptions options = {});
  readonly attribute DOMString state;
};
dictionary AsyncOptions { long step; boolean fail; };
[Exposed=*]
interface AsyncPairs {
  constructor(long n);
  async_iterable<DOMString, Part>;
};

[Exposed=*, LegacyFactoryFunction=Widget(DOMString label, optional boolean shiny)]
interface LegacyWidget {
  readonly attribute DOMString label;
  readonly attribute boolean shiny;
};
[LegacyNoInterfaceObject, Exposed=*]
interface Hidden_thing {
  readonly attribute long secret;
};
[Exposed=*]
namespace Tools {
  readonly attribute DOMString version;
  long add(long a, long b);
  Promise<DOMString> slowly(DOMString text);
  Hidden_thing hidden();
  const long ANSWER = 42;
};
[Exposed=*, LegacyNamespace=Tools]
interface Hammer {
  constructor(long weight);
  readonly attribute long weight;
};
