//go:build js && wasm

package rt

// The helper module in its text form. tests/wat.py assembles it into helperModule below, and a test compares.
//
// Why it is there: what a call costs is not the call but the strings and objects that cross with it. A string that
// goes through js.ValueOf is decoded, put into a table and given a finalizer; so is every string that comes back.
// Functions of this module are plain JavaScript functions to syscall/js. They find string arguments as bytes in their
// own memory, call the method, and leave a string result as bytes, so that only numbers and objects cross. It needs
// no JavaScript source, so a content security policy that allows 'wasm-unsafe-eval' and nothing else is enough.
//
// The memory is the program's own, or where that cannot be had one of the helper's. What is exchanged starts at base:
// from 0 on one word for each argument: 0 when it was passed as a value; otherwise
//
//	offset << 16 | length << 2 | ASCII << 1 | 1  the bytes of a string
//	place << 2 | 2                               a value that is kept here
//	offset << 16 | count << 2                    the members of a dictionary
//
// A member has 16 bytes: the place of its key, a word, and a number where the word is 0. Before the members are 16 bytes:
// 0, or the place of a template, which is an object that stays here; then 1 when it is a new one, and 2 when it is the
// argument itself once the members are set, and has no prototype; otherwise a copy of it is. Strings and members lie from
// 32 on. The words of arguments are cleared when they
// are read. From 16384 on, the string that is returned.
//
// A string that is returned is the number -1 for null and undefined, -2 when it is too long (then it is what l
// gives), length << 48 | bytes when it has at most 6 ASCII characters, and otherwise -16 - length.
/*wat
(module
  (import "e" "Function.prototype.call" (func $call0 (param externref externref) (result externref)))
  (import "e" "Function.prototype.call" (func $call1 (param externref externref externref) (result externref)))
  (import "e" "Function.prototype.call" (func $call2 (param externref externref externref externref) (result externref)))
  (import "e" "Function.prototype.call" (func $call3 (param externref externref externref externref externref) (result externref)))
  (import "e" "Function.prototype.call" (func $call4 (param externref externref externref externref externref externref) (result externref)))
  (import "e" "Array.of" (func $of1 (param externref) (result externref)))
  (import "e" "Array" (func $of3 (param externref externref externref) (result externref)))
  (import "e" "Array" (func $of4 (param externref externref externref externref) (result externref)))
  (import "e" "Reflect.construct" (func $construct (param externref externref) (result externref)))
  (import "e" "Reflect.get" (func $get (param externref externref) (result externref)))
  (import "e" "Reflect.get" (func $getNumber (param externref externref) (result i32)))
  (import "e" "Reflect.get" (func $getAt (param externref i32) (result externref)))
  (import "e" "Reflect.set" (func $set (param externref externref externref) (result i32)))
  (import "e" "Reflect.set" (func $setNumber (param externref externref f64) (result i32)))
  (import "e" "Object.is" (func $is (param externref externref) (result i32)))
  (import "e" "Object" (func $object (result externref)))
  (import "e" "Object.create" (func $create (param externref) (result externref)))
  (import "e" "Object.assign" (func $assign (param externref externref) (result externref)))
  (import "e" "String" (func $string (param externref) (result externref)))
  (import "e" "Boolean" (func $boolean (param externref) (result i32)))
  (import "e" "String.prototype.lastIndexOf" (func $lastIndexOf (param externref externref) (result i32)))
  (import "e" "String.fromCharCode" (func $fromCharCode
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result externref)))
  (import "e" "String.prototype.substring" (func $substring (param externref i32 i32) (result externref)))
  (import "e" "String.prototype.concat" (func $concat (param externref externref) (result externref)))
  (import "e" "Uint8Array.prototype.subarray" (func $subarray (param externref i32 i32) (result externref)))
  (import "e" "TextDecoder.prototype.decode" (func $decode (param externref externref) (result externref)))
  (import "e" "TextEncoder.prototype.encodeInto" (func $encodeInto (param externref externref externref) (result externref)))

  (import "e" "memory" (memory 1))
  ;; $store: the memory as an object. limit: how many characters are read one by one.
  (import "e" "base" (global $base i32))
  (import "e" "memory" (global $store externref))
  (import "e" "Uint8Array" (global $Uint8Array externref))
  (import "e" "buffer" (global $buffer externref))
  (import "e" "decoder" (global $decoder externref))
  (import "e" "encoder" (global $encoder externref))
  (import "e" "end" (global $end externref))
  (import "e" "undefined" (global $undefined externref))
  (import "e" "empty" (global $empty externref))
  (import "e" "written" (global $written externref))
  (import "e" "length" (global $length externref))
  (import "e" "done" (global $done externref))
  (import "e" "value" (global $value externref))
  (import "e" "limit" (global $limit i32))
  (import "wasm:js-string" "charCodeAt" (func $charCodeAt (param externref i32) (result i32)))

  ;; 16 places for values of one call, then p, null, false, true and the keys of dictionaries
  (table $kept 16 externref)
  (global $view (mut externref) (ref.null extern))
  (global $last (mut externref) (ref.null extern))

  ;; p: an array of two, which JavaScript makes of two results, sooner than Array does
  (func (export "p") (param $a externref) (param $b externref) (result externref externref)
    (local.get $a) (local.get $b))
  (func $of2 (param $a externref) (param $b externref) (result externref)
    (call $call2 (table.get $kept (i32.const 16)) (ref.null extern) (local.get $a) (local.get $b)))

  ;; the bytes from p to end as Uint8Array. A view is empty once the memory has grown.
  (func $bytes (param $p i32) (param $end i32) (result externref)
    (if (ref.is_null (global.get $view)) (then (call $look)))
    (if (i32.eqz (call $getNumber (global.get $view) (global.get $length))) (then (call $look)))
    (call $subarray (global.get $view) (local.get $p) (local.get $end)))
  (func $look
    (global.set $view (call $construct (global.get $Uint8Array)
      (call $of1 (call $get (global.get $store) (global.get $buffer))))))

  ;; n <= 16 ASCII characters at p
  (func $short (param $p i32) (param $n i32) (result externref)
    (call $substring
      (call $fromCharCode
        (i32.load8_u (local.get $p)) (i32.load8_u offset=1 (local.get $p))
        (i32.load8_u offset=2 (local.get $p)) (i32.load8_u offset=3 (local.get $p))
        (i32.load8_u offset=4 (local.get $p)) (i32.load8_u offset=5 (local.get $p))
        (i32.load8_u offset=6 (local.get $p)) (i32.load8_u offset=7 (local.get $p))
        (i32.load8_u offset=8 (local.get $p)) (i32.load8_u offset=9 (local.get $p))
        (i32.load8_u offset=10 (local.get $p)) (i32.load8_u offset=11 (local.get $p))
        (i32.load8_u offset=12 (local.get $p)) (i32.load8_u offset=13 (local.get $p))
        (i32.load8_u offset=14 (local.get $p)) (i32.load8_u offset=15 (local.get $p)))
      (i32.const 0) (local.get $n)))

  ;; argument i: the value, or what its word names
  (func $arg (param $i i32) (param $value externref) (result externref) (local $word i32)
    (local.set $i (i32.add (global.get $base) (i32.shl (local.get $i) (i32.const 2))))
    (local.set $word (i32.load (local.get $i)))
    (if (i32.eqz (local.get $word)) (then (return (local.get $value))))
    (i32.store (local.get $i) (i32.const 0))
    (call $named (local.get $word)))

  ;; what a word names that is not 0
  (func $named (param $word i32) (result externref) (local $p i32) (local $n i32) (local $template i32) (local $how i32) (local $value externref)
    (local.set $p (i32.add (global.get $base) (i32.shr_u (local.get $word) (i32.const 16))))
    (local.set $n (i32.and (i32.shr_u (local.get $word) (i32.const 2)) (i32.const 0x3FFF)))
    (if (i32.and (local.get $word) (i32.const 1))
      (then (return (call $chars (local.get $p) (local.get $n) (i32.and (local.get $word) (i32.const 2))))))
    (if (i32.and (local.get $word) (i32.const 2))
      (then
        (local.set $value (table.get $kept (local.get $n)))
        (if (i32.le_u (local.get $n) (i32.const 15)) (then (table.set $kept (local.get $n) (ref.null extern))))
        (return (local.get $value))))
    (local.set $template (i32.load (local.get $p)))
    (if (local.get $template)
      (then
        (local.set $how (i32.load offset=4 (local.get $p)))
        (if (i32.and (local.get $how) (i32.const 1))
          (then (table.set $kept (local.get $template)
            (if (result externref) (i32.and (local.get $how) (i32.const 2))
              (then (call $create (ref.null extern)))
              (else (call $object))))))
        (local.set $value (table.get $kept (local.get $template))))
      (else (local.set $value (call $object))))
    (local.set $n (i32.add (local.get $p) (i32.shl (local.get $n) (i32.const 4))))
    (if (i32.lt_u (local.get $p) (local.get $n))
      (then (loop $next
        (local.set $p (i32.add (local.get $p) (i32.const 16)))
        (local.set $word (i32.load offset=4 (local.get $p)))
        (if (local.get $word)
          (then (drop (call $set (local.get $value) (table.get $kept (i32.load (local.get $p))) (call $named (local.get $word)))))
          (else (drop (call $setNumber (local.get $value) (table.get $kept (i32.load (local.get $p))) (f64.load offset=8 (local.get $p))))))
        (br_if $next (i32.lt_u (local.get $p) (local.get $n))))))
    (if (local.get $template)
      (then (if (i32.eqz (i32.and (local.get $how) (i32.const 2)))
        (then (return (call $assign (call $object) (local.get $value)))))))
    (local.get $value))

  ;; the string of n bytes at p
  (func $chars (param $p i32) (param $n i32) (param $ascii i32) (result externref)
    (if (local.get $ascii)
      (then
        (if (i32.le_u (local.get $n) (i32.const 16))
          (then (return (call $short (local.get $p) (local.get $n)))))
        (if (i32.le_u (local.get $n) (i32.const 32))
          (then (return (call $concat
            (call $short (local.get $p) (i32.const 16))
            (call $short (i32.add (local.get $p) (i32.const 16)) (i32.sub (local.get $n) (i32.const 16)))))))))
    (call $decode (global.get $decoder) (call $bytes (local.get $p) (i32.add (local.get $p) (local.get $n)))))

  ;; leaves the string of a value in the memory
  (func $text (param $value externref) (result f64)
      (local $s externref) (local $n i32) (local $i i32) (local $c i32)
    (if (ref.is_null (local.get $value)) (then (return (f64.const -1))))
    (local.set $s (call $string (local.get $value)))
    (local.set $n (call $lastIndexOf (local.get $s) (global.get $empty)))
    (if (i32.eq (local.get $n) (i32.const 9))
      (then (if (call $is (local.get $value) (global.get $undefined)) (then (return (f64.const -1))))))
    (if (i32.eqz (local.get $n)) (then (return (f64.const 0))))
    (block $long
      (br_if $long (i32.gt_u (local.get $n) (global.get $limit)))
      (loop $next
        (local.set $c (call $charCodeAt (local.get $s) (local.get $i)))
        (br_if $long (i32.gt_u (local.get $c) (i32.const 127)))
        (i32.store8 offset=16384 (i32.add (global.get $base) (local.get $i)) (local.get $c))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br_if $next (i32.lt_u (local.get $i) (local.get $n))))
      (if (i32.le_u (local.get $n) (i32.const 6))
        (then (return (f64.convert_i64_u (i64.or
          (i64.shl (i64.extend_i32_u (local.get $n)) (i64.const 48))
          (i64.shr_u
            (i64.shl
              (i64.load offset=16384 (global.get $base))
              (i64.extend_i32_u (i32.sub (i32.const 64) (i32.shl (local.get $n) (i32.const 3)))))
            (i64.extend_i32_u (i32.sub (i32.const 64) (i32.shl (local.get $n) (i32.const 3))))))))))
      (return (f64.convert_i32_s (i32.sub (i32.const -16) (local.get $n)))))
    (if (i32.gt_u (local.get $n) (i32.const 1365))
      (then
        (global.set $last (local.get $s))
        (return (f64.const -2))))
    (f64.convert_i32_s (i32.sub (i32.const -16)
      (call $getNumber (call $encodeInto (global.get $encoder) (local.get $s) (call $bytes
        (i32.add (global.get $base) (i32.const 16384)) (i32.add (global.get $base) (i32.const 20480)))) (global.get $written)))))

  ;; the string that was too long
  (func (export "l") (result externref) (local $s externref)
    (local.set $s (global.get $last))
    (global.set $last (ref.null extern))
    (local.get $s))

  ;; r: calls and returns the result
  (func (export "r0") (param $f externref) (param $this externref) (result externref)
    (call $call0 (local.get $f) (local.get $this)))
  (func $r1 (export "r1") (param $f externref) (param $this externref) (param $a externref) (result externref)
    (call $call1 (local.get $f) (local.get $this) (call $arg (i32.const 0) (local.get $a))))
  (func $r2 (export "r2") (param $f externref) (param $this externref) (param $a externref) (param $b externref) (result externref)
    (call $call2 (local.get $f) (local.get $this) (call $arg (i32.const 0) (local.get $a)) (call $arg (i32.const 1) (local.get $b))))
  (func $r3 (export "r3") (param $f externref) (param $this externref) (param $a externref) (param $b externref) (param $c externref) (result externref)
    (call $call3 (local.get $f) (local.get $this) (call $arg (i32.const 0) (local.get $a)) (call $arg (i32.const 1) (local.get $b))
      (call $arg (i32.const 2) (local.get $c))))
  (func $r4 (export "r4") (param $f externref) (param $this externref) (param $a externref) (param $b externref) (param $c externref) (param $d externref) (result externref)
    (call $call4 (local.get $f) (local.get $this) (call $arg (i32.const 0) (local.get $a)) (call $arg (i32.const 1) (local.get $b))
      (call $arg (i32.const 2) (local.get $c)) (call $arg (i32.const 3) (local.get $d))))

  ;; v: calls and drops the result
  (func (export "v0") (param $f externref) (param $this externref)
    (drop (call $call0 (local.get $f) (local.get $this))))
  (func (export "v1") (param $f externref) (param $this externref) (param $a externref)
    (drop (call $r1 (local.get $f) (local.get $this) (local.get $a))))
  (func (export "v2") (param $f externref) (param $this externref) (param $a externref) (param $b externref)
    (drop (call $r2 (local.get $f) (local.get $this) (local.get $a) (local.get $b))))
  (func (export "v3") (param $f externref) (param $this externref) (param $a externref) (param $b externref) (param $c externref)
    (drop (call $r3 (local.get $f) (local.get $this) (local.get $a) (local.get $b) (local.get $c))))
  (func (export "v4") (param $f externref) (param $this externref) (param $a externref) (param $b externref) (param $c externref) (param $d externref)
    (drop (call $r4 (local.get $f) (local.get $this) (local.get $a) (local.get $b) (local.get $c) (local.get $d))))

  ;; t: calls and leaves the result as text
  (func (export "t0") (param $f externref) (param $this externref) (result f64)
    (call $text (call $call0 (local.get $f) (local.get $this))))
  (func (export "t1") (param $f externref) (param $this externref) (param $a externref) (result f64)
    (call $text (call $r1 (local.get $f) (local.get $this) (local.get $a))))
  (func (export "t2") (param $f externref) (param $this externref) (param $a externref) (param $b externref) (result f64)
    (call $text (call $r2 (local.get $f) (local.get $this) (local.get $a) (local.get $b))))
  (func (export "t3") (param $f externref) (param $this externref) (param $a externref) (param $b externref) (param $c externref) (result f64)
    (call $text (call $r3 (local.get $f) (local.get $this) (local.get $a) (local.get $b) (local.get $c))))
  (func (export "t4") (param $f externref) (param $this externref) (param $a externref) (param $b externref) (param $c externref) (param $d externref) (result f64)
    (call $text (call $r4 (local.get $f) (local.get $this) (local.get $a) (local.get $b) (local.get $c) (local.get $d))))

  ;; m: calls the method that this has under a name. The arguments come first: reading the method may run a getter,
  ;; which may call Go, which may use the memory.
  (func (export "m0") (param $key externref) (param $this externref) (result externref)
    (call $call0 (call $get (local.get $this) (local.get $key)) (local.get $this)))
  (func (export "m1") (param $key externref) (param $this externref) (param $a externref) (result externref)
    (local.set $a (call $arg (i32.const 0) (local.get $a)))
    (call $call1 (call $get (local.get $this) (local.get $key)) (local.get $this) (local.get $a)))
  (func (export "m2") (param $key externref) (param $this externref) (param $a externref) (param $b externref) (result externref)
    (local.set $a (call $arg (i32.const 0) (local.get $a)))
    (local.set $b (call $arg (i32.const 1) (local.get $b)))
    (call $call2 (call $get (local.get $this) (local.get $key)) (local.get $this) (local.get $a) (local.get $b)))
  (func (export "m3") (param $key externref) (param $this externref) (param $a externref) (param $b externref) (param $c externref) (result externref)
    (local.set $a (call $arg (i32.const 0) (local.get $a)))
    (local.set $b (call $arg (i32.const 1) (local.get $b)))
    (local.set $c (call $arg (i32.const 2) (local.get $c)))
    (call $call3 (call $get (local.get $this) (local.get $key)) (local.get $this) (local.get $a) (local.get $b) (local.get $c)))
  (func (export "m4") (param $key externref) (param $this externref) (param $a externref) (param $b externref) (param $c externref) (param $d externref) (result externref)
    (local.set $a (call $arg (i32.const 0) (local.get $a)))
    (local.set $b (call $arg (i32.const 1) (local.get $b)))
    (local.set $c (call $arg (i32.const 2) (local.get $c)))
    (local.set $d (call $arg (i32.const 3) (local.get $d)))
    (call $call4 (call $get (local.get $this) (local.get $key)) (local.get $this) (local.get $a) (local.get $b) (local.get $c) (local.get $d)))

  ;; c: constructs
  (func (export "c1") (param $f externref) (param $none externref) (param $a externref) (result externref)
    (call $construct (local.get $f) (call $of1 (call $arg (i32.const 0) (local.get $a)))))
  (func (export "c2") (param $f externref) (param $none externref) (param $a externref) (param $b externref) (result externref)
    (call $construct (local.get $f) (call $of2 (call $arg (i32.const 0) (local.get $a)) (call $arg (i32.const 1) (local.get $b)))))
  (func (export "c3") (param $f externref) (param $none externref) (param $a externref) (param $b externref) (param $c externref) (result externref)
    (call $construct (local.get $f) (call $of3 (call $arg (i32.const 0) (local.get $a)) (call $arg (i32.const 1) (local.get $b))
      (call $arg (i32.const 2) (local.get $c)))))

  ;; one step of an iteration: the value, or the end mark when it is done
  (func (export "n") (param $next externref) (param $iterator externref) (result externref) (local $r externref)
    (local.set $r (call $call0 (local.get $next) (local.get $iterator)))
    (if (call $boolean (call $get (local.get $r) (global.get $done))) (then (return (global.get $end))))
    (call $get (local.get $r) (global.get $value)))

  (func (export "c4") (param $f externref) (param $none externref) (param $a externref) (param $b externref) (param $c externref) (param $d externref) (result externref)
    (call $construct (local.get $f) (call $of4 (call $arg (i32.const 0) (local.get $a)) (call $arg (i32.const 1) (local.get $b))
      (call $arg (i32.const 2) (local.get $c)) (call $arg (i32.const 3) (local.get $d)))))

  ;; an element of a list, or the end mark behind its last
  (func (export "i") (param $list externref) (param $index i32) (result externref)
    (if (i32.ge_s (local.get $index) (call $getNumber (local.get $list) (global.get $length)))
      (then (return (global.get $end))))
    (call $getAt (local.get $list) (local.get $index)))

  ;; keeps a value, and returns its place
  (func (export "k") (param $value externref) (result i32)
    (table.grow $kept (local.get $value) (i32.const 1)))

  ;; keeps a value for one call
  (func (export "h") (param $place i32) (param $value externref)
    (table.set $kept (local.get $place) (local.get $value)))

  ;; the object that the first word names
  (func (export "o") (result externref)
    (call $arg (i32.const 0) (ref.null extern)))
)
wat*/

const helperModule = "" +
	"\x00\x61\x73\x6d\x01\x00\x00\x00\x01\xe9\x01\x21\x60\x02\x6f\x6f\x01\x6f\x60\x03\x6f\x6f\x6f\x01\x6f\x60\x04\x6f\x6f\x6f\x6f\x01" +
	"\x6f\x60\x05\x6f\x6f\x6f\x6f\x6f\x01\x6f\x60\x06\x6f\x6f\x6f\x6f\x6f\x6f\x01\x6f\x60\x01\x6f\x01\x6f\x60\x02\x6f\x6f\x01\x7f\x60" +
	"\x02\x6f\x7f\x01\x6f\x60\x03\x6f\x6f\x6f\x01\x7f\x60\x03\x6f\x6f\x7c\x01\x7f\x60\x00\x01\x6f\x60\x01\x6f\x01\x7f\x60\x10\x7f\x7f" +
	"\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x7f\x01\x6f\x60\x03\x6f\x7f\x7f\x01\x6f\x60\x02\x6f\x7f\x01\x7f\x60\x02\x6f" +
	"\x6f\x02\x6f\x6f\x60\x02\x7f\x7f\x01\x6f\x60\x00\x00\x60\x02\x7f\x6f\x01\x6f\x60\x01\x7f\x01\x6f\x60\x03\x7f\x7f\x7f\x01\x6f\x60" +
	"\x01\x6f\x01\x7c\x60\x02\x6f\x6f\x00\x60\x03\x6f\x6f\x6f\x00\x60\x04\x6f\x6f\x6f\x6f\x00\x60\x05\x6f\x6f\x6f\x6f\x6f\x00\x60\x06" +
	"\x6f\x6f\x6f\x6f\x6f\x6f\x00\x60\x02\x6f\x6f\x01\x7c\x60\x03\x6f\x6f\x6f\x01\x7c\x60\x04\x6f\x6f\x6f\x6f\x01\x7c\x60\x05\x6f\x6f" +
	"\x6f\x6f\x6f\x01\x7c\x60\x06\x6f\x6f\x6f\x6f\x6f\x6f\x01\x7c\x60\x02\x7f\x6f\x00\x02\x94\x06\x2b\x01\x65\x17\x46\x75\x6e\x63\x74" +
	"\x69\x6f\x6e\x2e\x70\x72\x6f\x74\x6f\x74\x79\x70\x65\x2e\x63\x61\x6c\x6c\x00\x00\x01\x65\x17\x46\x75\x6e\x63\x74\x69\x6f\x6e\x2e" +
	"\x70\x72\x6f\x74\x6f\x74\x79\x70\x65\x2e\x63\x61\x6c\x6c\x00\x01\x01\x65\x17\x46\x75\x6e\x63\x74\x69\x6f\x6e\x2e\x70\x72\x6f\x74" +
	"\x6f\x74\x79\x70\x65\x2e\x63\x61\x6c\x6c\x00\x02\x01\x65\x17\x46\x75\x6e\x63\x74\x69\x6f\x6e\x2e\x70\x72\x6f\x74\x6f\x74\x79\x70" +
	"\x65\x2e\x63\x61\x6c\x6c\x00\x03\x01\x65\x17\x46\x75\x6e\x63\x74\x69\x6f\x6e\x2e\x70\x72\x6f\x74\x6f\x74\x79\x70\x65\x2e\x63\x61" +
	"\x6c\x6c\x00\x04\x01\x65\x08\x41\x72\x72\x61\x79\x2e\x6f\x66\x00\x05\x01\x65\x05\x41\x72\x72\x61\x79\x00\x01\x01\x65\x05\x41\x72" +
	"\x72\x61\x79\x00\x02\x01\x65\x11\x52\x65\x66\x6c\x65\x63\x74\x2e\x63\x6f\x6e\x73\x74\x72\x75\x63\x74\x00\x00\x01\x65\x0b\x52\x65" +
	"\x66\x6c\x65\x63\x74\x2e\x67\x65\x74\x00\x00\x01\x65\x0b\x52\x65\x66\x6c\x65\x63\x74\x2e\x67\x65\x74\x00\x06\x01\x65\x0b\x52\x65" +
	"\x66\x6c\x65\x63\x74\x2e\x67\x65\x74\x00\x07\x01\x65\x0b\x52\x65\x66\x6c\x65\x63\x74\x2e\x73\x65\x74\x00\x08\x01\x65\x0b\x52\x65" +
	"\x66\x6c\x65\x63\x74\x2e\x73\x65\x74\x00\x09\x01\x65\x09\x4f\x62\x6a\x65\x63\x74\x2e\x69\x73\x00\x06\x01\x65\x06\x4f\x62\x6a\x65" +
	"\x63\x74\x00\x0a\x01\x65\x0d\x4f\x62\x6a\x65\x63\x74\x2e\x63\x72\x65\x61\x74\x65\x00\x05\x01\x65\x0d\x4f\x62\x6a\x65\x63\x74\x2e" +
	"\x61\x73\x73\x69\x67\x6e\x00\x00\x01\x65\x06\x53\x74\x72\x69\x6e\x67\x00\x05\x01\x65\x07\x42\x6f\x6f\x6c\x65\x61\x6e\x00\x0b\x01" +
	"\x65\x1c\x53\x74\x72\x69\x6e\x67\x2e\x70\x72\x6f\x74\x6f\x74\x79\x70\x65\x2e\x6c\x61\x73\x74\x49\x6e\x64\x65\x78\x4f\x66\x00\x06" +
	"\x01\x65\x13\x53\x74\x72\x69\x6e\x67\x2e\x66\x72\x6f\x6d\x43\x68\x61\x72\x43\x6f\x64\x65\x00\x0c\x01\x65\x1a\x53\x74\x72\x69\x6e" +
	"\x67\x2e\x70\x72\x6f\x74\x6f\x74\x79\x70\x65\x2e\x73\x75\x62\x73\x74\x72\x69\x6e\x67\x00\x0d\x01\x65\x17\x53\x74\x72\x69\x6e\x67" +
	"\x2e\x70\x72\x6f\x74\x6f\x74\x79\x70\x65\x2e\x63\x6f\x6e\x63\x61\x74\x00\x00\x01\x65\x1d\x55\x69\x6e\x74\x38\x41\x72\x72\x61\x79" +
	"\x2e\x70\x72\x6f\x74\x6f\x74\x79\x70\x65\x2e\x73\x75\x62\x61\x72\x72\x61\x79\x00\x0d\x01\x65\x1c\x54\x65\x78\x74\x44\x65\x63\x6f" +
	"\x64\x65\x72\x2e\x70\x72\x6f\x74\x6f\x74\x79\x70\x65\x2e\x64\x65\x63\x6f\x64\x65\x00\x00\x01\x65\x20\x54\x65\x78\x74\x45\x6e\x63" +
	"\x6f\x64\x65\x72\x2e\x70\x72\x6f\x74\x6f\x74\x79\x70\x65\x2e\x65\x6e\x63\x6f\x64\x65\x49\x6e\x74\x6f\x00\x01\x01\x65\x06\x6d\x65" +
	"\x6d\x6f\x72\x79\x02\x00\x01\x01\x65\x04\x62\x61\x73\x65\x03\x7f\x00\x01\x65\x06\x6d\x65\x6d\x6f\x72\x79\x03\x6f\x00\x01\x65\x0a" +
	"\x55\x69\x6e\x74\x38\x41\x72\x72\x61\x79\x03\x6f\x00\x01\x65\x06\x62\x75\x66\x66\x65\x72\x03\x6f\x00\x01\x65\x07\x64\x65\x63\x6f" +
	"\x64\x65\x72\x03\x6f\x00\x01\x65\x07\x65\x6e\x63\x6f\x64\x65\x72\x03\x6f\x00\x01\x65\x03\x65\x6e\x64\x03\x6f\x00\x01\x65\x09\x75" +
	"\x6e\x64\x65\x66\x69\x6e\x65\x64\x03\x6f\x00\x01\x65\x05\x65\x6d\x70\x74\x79\x03\x6f\x00\x01\x65\x07\x77\x72\x69\x74\x74\x65\x6e" +
	"\x03\x6f\x00\x01\x65\x06\x6c\x65\x6e\x67\x74\x68\x03\x6f\x00\x01\x65\x04\x64\x6f\x6e\x65\x03\x6f\x00\x01\x65\x05\x76\x61\x6c\x75" +
	"\x65\x03\x6f\x00\x01\x65\x05\x6c\x69\x6d\x69\x74\x03\x7f\x00\x0e\x77\x61\x73\x6d\x3a\x6a\x73\x2d\x73\x74\x72\x69\x6e\x67\x0a\x63" +
	"\x68\x61\x72\x43\x6f\x64\x65\x41\x74\x00\x0e\x03\x28\x27\x0f\x00\x10\x11\x10\x12\x13\x14\x15\x0a\x00\x01\x02\x03\x04\x16\x17\x18" +
	"\x19\x1a\x1b\x1c\x1d\x1e\x1f\x00\x01\x02\x03\x04\x01\x02\x03\x00\x04\x07\x0b\x20\x0a\x04\x04\x01\x6f\x00\x10\x06\x0b\x02\x6f\x01" +
	"\xd0\x6f\x0b\x6f\x01\xd0\x6f\x0b\x07\x95\x01\x1f\x01\x70\x00\x1c\x01\x6c\x00\x25\x02\x72\x30\x00\x26\x02\x72\x31\x00\x27\x02\x72" +
	"\x32\x00\x28\x02\x72\x33\x00\x29\x02\x72\x34\x00\x2a\x02\x76\x30\x00\x2b\x02\x76\x31\x00\x2c\x02\x76\x32\x00\x2d\x02\x76\x33\x00" +
	"\x2e\x02\x76\x34\x00\x2f\x02\x74\x30\x00\x30\x02\x74\x31\x00\x31\x02\x74\x32\x00\x32\x02\x74\x33\x00\x33\x02\x74\x34\x00\x34\x02" +
	"\x6d\x30\x00\x35\x02\x6d\x31\x00\x36\x02\x6d\x32\x00\x37\x02\x6d\x33\x00\x38\x02\x6d\x34\x00\x39\x02\x63\x31\x00\x3a\x02\x63\x32" +
	"\x00\x3b\x02\x63\x33\x00\x3c\x01\x6e\x00\x3d\x02\x63\x34\x00\x3e\x01\x69\x00\x3f\x01\x6b\x00\x40\x01\x68\x00\x41\x01\x6f\x00\x42" +
	"\x0a\xde\x0a\x27\x06\x00\x20\x00\x20\x01\x0b\x0e\x00\x41\x10\x25\x00\xd0\x6f\x20\x00\x20\x01\x10\x02\x0b\x1e\x00\x23\x0e\xd1\x04" +
	"\x40\x10\x1f\x0b\x23\x0e\x23\x0a\x10\x0a\x45\x04\x40\x10\x1f\x0b\x23\x0e\x20\x00\x20\x01\x10\x18\x0b\x10\x00\x23\x02\x23\x01\x23" +
	"\x03\x10\x09\x10\x05\x10\x08\x24\x0e\x0b\x5a\x00\x20\x00\x2d\x00\x00\x20\x00\x2d\x00\x01\x20\x00\x2d\x00\x02\x20\x00\x2d\x00\x03" +
	"\x20\x00\x2d\x00\x04\x20\x00\x2d\x00\x05\x20\x00\x2d\x00\x06\x20\x00\x2d\x00\x07\x20\x00\x2d\x00\x08\x20\x00\x2d\x00\x09\x20\x00" +
	"\x2d\x00\x0a\x20\x00\x2d\x00\x0b\x20\x00\x2d\x00\x0c\x20\x00\x2d\x00\x0d\x20\x00\x2d\x00\x0e\x20\x00\x2d\x00\x0f\x10\x15\x41\x00" +
	"\x20\x01\x10\x16\x0b\x29\x01\x01\x7f\x23\x00\x20\x00\x41\x02\x74\x6a\x21\x00\x20\x00\x28\x02\x00\x21\x02\x20\x02\x45\x04\x40\x20" +
	"\x01\x0f\x0b\x20\x00\x41\x00\x36\x02\x00\x20\x02\x10\x22\x0b\xf6\x01\x05\x01\x7f\x01\x7f\x01\x7f\x01\x7f\x01\x6f\x23\x00\x20\x00" +
	"\x41\x10\x76\x6a\x21\x01\x20\x00\x41\x02\x76\x41\xff\xff\x00\x71\x21\x02\x20\x00\x41\x01\x71\x04\x40\x20\x01\x20\x02\x20\x00\x41" +
	"\x02\x71\x10\x23\x0f\x0b\x20\x00\x41\x02\x71\x04\x40\x20\x02\x25\x00\x21\x05\x20\x02\x41\x0f\x4d\x04\x40\x20\x02\xd0\x6f\x26\x00" +
	"\x0b\x20\x05\x0f\x0b\x20\x01\x28\x02\x00\x21\x03\x20\x03\x04\x40\x20\x01\x28\x02\x04\x21\x04\x20\x04\x41\x01\x71\x04\x40\x20\x03" +
	"\x20\x04\x41\x02\x71\x04\x6f\xd0\x6f\x10\x10\x05\x10\x0f\x0b\x26\x00\x0b\x20\x03\x25\x00\x21\x05\x05\x10\x0f\x21\x05\x0b\x20\x01" +
	"\x20\x02\x41\x04\x74\x6a\x21\x02\x20\x01\x20\x02\x49\x04\x40\x03\x40\x20\x01\x41\x10\x6a\x21\x01\x20\x01\x28\x02\x04\x21\x00\x20" +
	"\x00\x04\x40\x20\x05\x20\x01\x28\x02\x00\x25\x00\x20\x00\x10\x22\x10\x0c\x1a\x05\x20\x05\x20\x01\x28\x02\x00\x25\x00\x20\x01\x2b" +
	"\x03\x08\x10\x0d\x1a\x0b\x20\x01\x20\x02\x49\x0d\x00\x0b\x0b\x20\x03\x04\x40\x20\x04\x41\x02\x71\x45\x04\x40\x10\x0f\x20\x05\x10" +
	"\x11\x0f\x0b\x0b\x20\x05\x0b\x40\x00\x20\x02\x04\x40\x20\x01\x41\x10\x4d\x04\x40\x20\x00\x20\x01\x10\x20\x0f\x0b\x20\x01\x41\x20" +
	"\x4d\x04\x40\x20\x00\x41\x10\x10\x20\x20\x00\x41\x10\x6a\x20\x01\x41\x10\x6b\x10\x20\x10\x17\x0f\x0b\x0b\x23\x04\x20\x00\x20\x00" +
	"\x20\x01\x6a\x10\x1e\x10\x19\x0b\xf4\x01\x04\x01\x6f\x01\x7f\x01\x7f\x01\x7f\x20\x00\xd1\x04\x40\x44\x00\x00\x00\x00\x00\x00\xf0" +
	"\xbf\x0f\x0b\x20\x00\x10\x12\x21\x01\x20\x01\x23\x08\x10\x14\x21\x02\x20\x02\x41\x09\x46\x04\x40\x20\x00\x23\x07\x10\x0e\x04\x40" +
	"\x44\x00\x00\x00\x00\x00\x00\xf0\xbf\x0f\x0b\x0b\x20\x02\x45\x04\x40\x44\x00\x00\x00\x00\x00\x00\x00\x00\x0f\x0b\x02\x40\x20\x02" +
	"\x23\x0d\x4b\x0d\x00\x03\x40\x20\x01\x20\x03\x10\x1b\x21\x04\x20\x04\x41\xff\x00\x4b\x0d\x01\x23\x00\x20\x03\x6a\x20\x04\x3a\x00" +
	"\x80\x80\x01\x20\x03\x41\x01\x6a\x21\x03\x20\x03\x20\x02\x49\x0d\x00\x0b\x20\x02\x41\x06\x4d\x04\x40\x20\x02\xad\x42\x30\x86\x23" +
	"\x00\x29\x03\x80\x80\x01\x41\xc0\x00\x20\x02\x41\x03\x74\x6b\xad\x86\x41\xc0\x00\x20\x02\x41\x03\x74\x6b\xad\x88\x84\xba\x0f\x0b" +
	"\x41\x70\x20\x02\x6b\xb7\x0f\x0b\x20\x02\x41\xd5\x0a\x4b\x04\x40\x20\x01\x24\x0f\x44\x00\x00\x00\x00\x00\x00\x00\xc0\x0f\x0b\x41" +
	"\x70\x23\x05\x20\x01\x23\x00\x41\x80\x80\x01\x6a\x23\x00\x41\x80\xa0\x01\x6a\x10\x1e\x10\x1a\x23\x09\x10\x0a\x6b\xb7\x0b\x0e\x01" +
	"\x01\x6f\x23\x0f\x21\x00\xd0\x6f\x24\x0f\x20\x00\x0b\x08\x00\x20\x00\x20\x01\x10\x00\x0b\x0e\x00\x20\x00\x20\x01\x41\x00\x20\x02" +
	"\x10\x21\x10\x01\x0b\x14\x00\x20\x00\x20\x01\x41\x00\x20\x02\x10\x21\x41\x01\x20\x03\x10\x21\x10\x02\x0b\x1a\x00\x20\x00\x20\x01" +
	"\x41\x00\x20\x02\x10\x21\x41\x01\x20\x03\x10\x21\x41\x02\x20\x04\x10\x21\x10\x03\x0b\x20\x00\x20\x00\x20\x01\x41\x00\x20\x02\x10" +
	"\x21\x41\x01\x20\x03\x10\x21\x41\x02\x20\x04\x10\x21\x41\x03\x20\x05\x10\x21\x10\x04\x0b\x09\x00\x20\x00\x20\x01\x10\x00\x1a\x0b" +
	"\x0b\x00\x20\x00\x20\x01\x20\x02\x10\x27\x1a\x0b\x0d\x00\x20\x00\x20\x01\x20\x02\x20\x03\x10\x28\x1a\x0b\x0f\x00\x20\x00\x20\x01" +
	"\x20\x02\x20\x03\x20\x04\x10\x29\x1a\x0b\x11\x00\x20\x00\x20\x01\x20\x02\x20\x03\x20\x04\x20\x05\x10\x2a\x1a\x0b\x0a\x00\x20\x00" +
	"\x20\x01\x10\x00\x10\x24\x0b\x0c\x00\x20\x00\x20\x01\x20\x02\x10\x27\x10\x24\x0b\x0e\x00\x20\x00\x20\x01\x20\x02\x20\x03\x10\x28" +
	"\x10\x24\x0b\x10\x00\x20\x00\x20\x01\x20\x02\x20\x03\x20\x04\x10\x29\x10\x24\x0b\x12\x00\x20\x00\x20\x01\x20\x02\x20\x03\x20\x04" +
	"\x20\x05\x10\x2a\x10\x24\x0b\x0c\x00\x20\x01\x20\x00\x10\x09\x20\x01\x10\x00\x0b\x16\x00\x41\x00\x20\x02\x10\x21\x21\x02\x20\x01" +
	"\x20\x00\x10\x09\x20\x01\x20\x02\x10\x01\x0b\x20\x00\x41\x00\x20\x02\x10\x21\x21\x02\x41\x01\x20\x03\x10\x21\x21\x03\x20\x01\x20" +
	"\x00\x10\x09\x20\x01\x20\x02\x20\x03\x10\x02\x0b\x2a\x00\x41\x00\x20\x02\x10\x21\x21\x02\x41\x01\x20\x03\x10\x21\x21\x03\x41\x02" +
	"\x20\x04\x10\x21\x21\x04\x20\x01\x20\x00\x10\x09\x20\x01\x20\x02\x20\x03\x20\x04\x10\x03\x0b\x34\x00\x41\x00\x20\x02\x10\x21\x21" +
	"\x02\x41\x01\x20\x03\x10\x21\x21\x03\x41\x02\x20\x04\x10\x21\x21\x04\x41\x03\x20\x05\x10\x21\x21\x05\x20\x01\x20\x00\x10\x09\x20" +
	"\x01\x20\x02\x20\x03\x20\x04\x20\x05\x10\x04\x0b\x0e\x00\x20\x00\x41\x00\x20\x02\x10\x21\x10\x05\x10\x08\x0b\x14\x00\x20\x00\x41" +
	"\x00\x20\x02\x10\x21\x41\x01\x20\x03\x10\x21\x10\x1d\x10\x08\x0b\x1a\x00\x20\x00\x41\x00\x20\x02\x10\x21\x41\x01\x20\x03\x10\x21" +
	"\x41\x02\x20\x04\x10\x21\x10\x06\x10\x08\x0b\x20\x01\x01\x6f\x20\x00\x20\x01\x10\x00\x21\x02\x20\x02\x23\x0b\x10\x09\x10\x13\x04" +
	"\x40\x23\x06\x0f\x0b\x20\x02\x23\x0c\x10\x09\x0b\x20\x00\x20\x00\x41\x00\x20\x02\x10\x21\x41\x01\x20\x03\x10\x21\x41\x02\x20\x04" +
	"\x10\x21\x41\x03\x20\x05\x10\x21\x10\x07\x10\x08\x0b\x17\x00\x20\x01\x20\x00\x23\x0a\x10\x0a\x4e\x04\x40\x23\x06\x0f\x0b\x20\x00" +
	"\x20\x01\x10\x0b\x0b\x09\x00\x20\x00\x41\x01\xfc\x0f\x00\x0b\x08\x00\x20\x00\x20\x01\x26\x00\x0b\x08\x00\x41\x00\xd0\x6f\x10\x21" +
	"\x0b"
