typedef (ArrayBuffer or Uint8Array or DataView or SharedArrayBuffer) A;
