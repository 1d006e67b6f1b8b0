typedef (Int8Array or Uint8Array) View;
typedef (ArrayBuffer or View) Source;
typedef sequence<Source> Sources;
typedef DOMString? MaybeString;
