// Buffers are slices.
[Exposed=Window]
interface Memory {
  attribute ArrayBuffer a;
  attribute Uint8Array b;
  attribute Int8Array c;
  attribute Uint8ClampedArray d;
  attribute Int16Array e;
  attribute Uint16Array f;
  attribute Int32Array g;
  attribute Uint32Array h;
  attribute Float32Array i;
  attribute Float64Array j;
  attribute BigInt64Array k;
  attribute BigUint64Array l;
  attribute Float16Array m;
  attribute DataView n;
  attribute SharedArrayBuffer o;
  attribute Uint8Array? p;
  undefined write(BufferSource data, optional unsigned long offset);
  undefined view(ArrayBufferView view, optional Uint8Array more);
  ArrayBuffer read();
  undefined upload((Float32Array or sequence<float>) values);
  undefined send(sequence<ArrayBuffer> parts);
};
typedef (ArrayBufferView or ArrayBuffer) BufferSource;
typedef (Int8Array or Uint8Array or Float32Array or DataView) ArrayBufferView;
