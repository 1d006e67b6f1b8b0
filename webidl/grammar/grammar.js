/**
 * Web IDL, as https://webidl.spec.whatwg.org/#idl-grammar defines it, for tree-sitter.
 *
 * Two aims: to accept exactly the standard's language (keywords are reserved, each container admits only its own
 * members), and to give a tree that is cheap to walk (a type made of keywords is one node, rules that carry no
 * meaning are hidden).
 *
 * @file Web IDL grammar for tree-sitter
 * @license MIT
 */

/// <reference types="tree-sitter-cli/dsl" />
// @ts-check

// https://webidl.spec.whatwg.org/#prod-ArgumentNameKeyword
const ARGUMENT_NAME_KEYWORDS = [
  "attribute", "callback", "const", "constructor", "deleter", "dictionary", "enum", "getter", "includes", "inherit",
  "interface", "iterable", "maplike", "mixin", "namespace", "partial", "readonly", "required", "setlike", "setter",
  "static", "stringifier", "typedef", "unrestricted",
];

// https://webidl.spec.whatwg.org/#prod-BufferRelatedType
const BUFFER_TYPES = [
  "ArrayBuffer", "SharedArrayBuffer", "DataView", "Int8Array", "Int16Array", "Int32Array", "Uint8Array",
  "Uint16Array", "Uint32Array", "Uint8ClampedArray", "BigInt64Array", "BigUint64Array", "Float16Array",
  "Float32Array", "Float64Array",
];

// https://webidl.spec.whatwg.org/#prod-StringType
const STRING_TYPES = ["ByteString", "DOMString", "USVString"];

// The remaining words that the grammar uses: an identifier may be none of them, unless it starts with "_".
const OTHER_KEYWORDS = [
  "-Infinity", "FrozenArray", "Infinity", "NaN", "ObservableArray", "Promise", "any", "async_iterable",
  "async_sequence", "bigint", "boolean", "byte", "double", "false", "float", "long", "null", "object", "octet",
  "optional", "or", "record", "sequence", "short", "symbol", "true", "undefined", "unsigned",
];

/** One or more of `rule`, between commas. */
const list = (rule) => seq(rule, repeat(seq(",", rule)));

/** `rule` behind an optional extended attribute list. */
const extended = ($, ...rule) => seq(optional($.extended_attribute_list), ...rule);

module.exports = grammar({
  name: "webidl",

  word: ($) => $.identifier,

  extras: ($) => [/[\t\n\r ]/, $.comment],

  reserved: {
    global: () => [...ARGUMENT_NAME_KEYWORDS, ...BUFFER_TYPES, ...STRING_TYPES, ...OTHER_KEYWORDS],
  },

  rules: {
    source_file: ($) => repeat($._definition),

    _definition: ($) =>
      choice(
        $.interface,
        $.partial_interface,
        $.mixin,
        $.callback_interface,
        $.callback,
        $.namespace,
        $.dictionary,
        $.partial_dictionary,
        $.enum,
        $.typedef,
        $.includes,
      ),

    // --- definitions ---------------------------------------------------------------------------------------

    interface: ($) =>
      extended($, "interface", $.identifier, optional($.inheritance), "{", repeat($._interface_member), "}", ";"),

    // Apart from `interface`, because it inherits nothing. A constructor is let through, against the standard:
    // published specifications have them here, so that the parser warns instead.
    partial_interface: ($) =>
      extended($, "partial", "interface", $.identifier, "{", repeat($._interface_member), "}", ";"),

    mixin: ($) =>
      extended(
        $, optional("partial"), "interface", "mixin", $.identifier, "{", repeat($._mixin_member), "}", ";",
      ),

    callback_interface: ($) =>
      extended($, "callback", "interface", $.identifier, "{", repeat($._callback_interface_member), "}", ";"),

    namespace: ($) =>
      extended($, optional("partial"), "namespace", $.identifier, "{", repeat($._namespace_member), "}", ";"),

    inheritance: ($) => seq(":", $.identifier),

    dictionary: ($) =>
      extended($, "dictionary", $.identifier, optional($.inheritance), "{", repeat($.dictionary_member), "}", ";"),

    partial_dictionary: ($) =>
      extended($, "partial", "dictionary", $.identifier, "{", repeat($.dictionary_member), "}", ";"),

    enum: ($) => extended($, "enum", $.identifier, "{", list($.string), optional(","), "}", ";"),

    typedef: ($) => extended($, "typedef", $._type_with_extended_attributes, $.identifier, ";"),

    // `callback constructor` is not in the standard's grammar; files in use have it.
    callback: ($) =>
      extended($, "callback", optional("constructor"), $.identifier, "=", $._type, $.argument_list, ";"),

    includes: ($) => extended($, $.identifier, "includes", $.identifier, ";"),

    // --- members -------------------------------------------------------------------------------------------

    _interface_member: ($) =>
      choice(
        $.const,
        $.constructor,
        $.operation,
        alias($.special_operation, $.operation),
        alias($.static_operation, $.operation),
        alias($.stringifier, $.operation),
        $.attribute,
        alias($.interface_attribute, $.attribute),
        $.iterable,
        $.async_iterable,
        $.maplike,
        $.setlike,
      ),

    _mixin_member: ($) =>
      choice(
        $.const,
        $.operation,
        alias($.stringifier, $.operation),
        alias($.stringifier_attribute, $.attribute),
        $.attribute,
      ),

    _callback_interface_member: ($) => choice($.const, $.operation),

    _namespace_member: ($) => choice($.const, $.operation, alias($.readonly_attribute, $.attribute)),

    const: ($) =>
      extended(
        $,
        "const",
        choice(alias($._primitive, $.builtin_type), alias($._plain_reference, $.reference_type)),
        $.identifier,
        "=",
        $._const_value,
        ";",
      ),

    attribute: ($) => extended($, optional("readonly"), $._attribute_rest),

    readonly_attribute: ($) => extended($, "readonly", $._attribute_rest),

    stringifier_attribute: ($) => extended($, "stringifier", optional("readonly"), $._attribute_rest),

    interface_attribute: ($) =>
      extended(
        $,
        choice("inherit", seq("static", optional("readonly")), seq("stringifier", optional("readonly"))),
        $._attribute_rest,
      ),

    _attribute_rest: ($) =>
      seq("attribute", $._type_with_extended_attributes, choice($.identifier, alias("required", $.identifier)), ";"),

    operation: ($) => extended($, $._operation_rest),

    special_operation: ($) => extended($, choice("getter", "setter", "deleter"), $._operation_rest),

    static_operation: ($) => extended($, "static", $._operation_rest),

    stringifier: ($) => extended($, "stringifier", ";"),

    _operation_rest: ($) =>
      seq($._type, optional(choice($.identifier, alias("includes", $.identifier))), $.argument_list, ";"),

    constructor: ($) => extended($, "constructor", $.argument_list, ";"),

    iterable: ($) =>
      extended(
        $,
        "iterable", "<",
        $._type_with_extended_attributes,
        optional(seq(",", $._type_with_extended_attributes)),
        ">", ";",
      ),

    async_iterable: ($) =>
      extended(
        $,
        "async_iterable", "<",
        $._type_with_extended_attributes,
        optional(seq(",", $._type_with_extended_attributes)),
        ">",
        optional($.argument_list),
        ";",
      ),

    maplike: ($) =>
      extended(
        $,
        optional("readonly"),
        "maplike", "<", $._type_with_extended_attributes, ",", $._type_with_extended_attributes, ">", ";",
      ),

    setlike: ($) =>
      extended($, optional("readonly"), "setlike", "<", $._type_with_extended_attributes, ">", ";"),

    dictionary_member: ($) =>
      extended(
        $,
        choice(
          seq("required", $._type_with_extended_attributes, $.identifier),
          seq($._type, $.identifier, optional($._default)),
        ),
        ";",
      ),

    // --- arguments -----------------------------------------------------------------------------------------

    argument_list: ($) => seq("(", optional(list($.argument)), ")"),

    argument: ($) =>
      extended(
        $,
        choice(
          seq("optional", $._type_with_extended_attributes, $._argument_name, optional($._default)),
          seq($._type, optional("..."), $._argument_name),
        ),
      ),

    _argument_name: ($) =>
      choice($.identifier, alias(choice(...ARGUMENT_NAME_KEYWORDS), $.identifier)),

    // --- literals ------------------------------------------------------------------------------------------

    _default: ($) =>
      seq("=", choice($._const_value, $.string, $.empty_sequence, $.empty_dictionary, $.null, $.undefined)),

    _const_value: ($) => choice($.boolean, $.integer, $.decimal),

    boolean: () => choice("true", "false"),

    null: () => "null",

    undefined: () => "undefined",

    empty_sequence: () => seq("[", "]"),

    empty_dictionary: () => seq("{", "}"),

    // --- types ---------------------------------------------------------------------------------------------

    _type_with_extended_attributes: ($) => choice($._type, $.annotated_type),

    annotated_type: ($) => seq($.extended_attribute_list, $._type),

    _type: ($) => choice($._distinguishable_type, $.union_type, alias($.any, $.builtin_type), $.promise_type),

    _distinguishable_type: ($) =>
      choice($.builtin_type, $.reference_type, $.generic_type, $.record_type),

    any: () => seq("any", optional("?")),

    builtin_type: ($) =>
      seq(
        choice($._primitive, ...STRING_TYPES, ...BUFFER_TYPES, "object", "symbol", "undefined"),
        optional("?"),
      ),

    _primitive: () =>
      choice(
        seq(optional("unsigned"), choice("short", seq("long", optional("long")))),
        seq(optional("unrestricted"), choice("float", "double")),
        "boolean",
        "byte",
        "octet",
        "bigint",
      ),

    reference_type: ($) => seq($.identifier, optional("?")),

    _plain_reference: ($) => $.identifier,

    generic_type: ($) =>
      seq(
        choice("sequence", "async_sequence", "FrozenArray", "ObservableArray"),
        "<", $._type_with_extended_attributes, ">",
        optional("?"),
      ),

    record_type: ($) =>
      seq(
        "record", "<", alias($._string_type, $.builtin_type), ",", $._type_with_extended_attributes, ">",
        optional("?"),
      ),

    _string_type: () => choice(...STRING_TYPES),

    promise_type: ($) => seq("Promise", "<", $._type, ">", optional("?")),

    union_type: ($) =>
      seq("(", $._union_member, repeat1(seq("or", $._union_member)), ")", optional("?")),

    _union_member: ($) =>
      choice($._distinguishable_type, alias($.annotated_member, $.annotated_type), $.union_type),

    annotated_member: ($) => seq($.extended_attribute_list, $._distinguishable_type),

    // --- extended attributes -------------------------------------------------------------------------------

    extended_attribute_list: ($) => seq("[", list($.extended_attribute), "]"),

    extended_attribute: ($) =>
      seq(
        $.identifier,
        optional(
          choice(
            $.argument_list,
            seq("=", $.identifier, optional($.argument_list)),
            seq("=", choice($.string, $.integer, $.decimal, $.wildcard)),
            seq("=", $.value_list),
          ),
        ),
      ),

    wildcard: () => "*",

    value_list: ($) => seq("(", choice(list($.identifier), list($.string), list($.integer)), ")"),

    // --- tokens: https://webidl.spec.whatwg.org/#idl-grammar, the named terminal symbols ---------------------

    identifier: () => /[_-]?[A-Za-z][0-9A-Z_a-z-]*/,

    integer: () => /-?([1-9][0-9]*|0[Xx][0-9A-Fa-f]+|0[0-7]*)/,

    decimal: () =>
      choice(
        /-?(([0-9]+\.[0-9]*|[0-9]*\.[0-9]+)([Ee][+-]?[0-9]+)?|[0-9]+[Ee][+-]?[0-9]+)/,
        "Infinity",
        "-Infinity",
        "NaN",
      ),

    string: () => /"[^"]*"/,

    comment: () => token(choice(/\/\/[^\n]*/, /\/\*[^*]*\*+([^/*][^*]*\*+)*\//)),
  },
});
