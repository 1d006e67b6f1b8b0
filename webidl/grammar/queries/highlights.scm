; Keywords ---------------------------------------------------------------------

[
  "callback"
  "const"
  "constructor"
  "dictionary"
  "enum"
  "includes"
  "interface"
  "mixin"
  "namespace"
  "partial"
  "typedef"
] @keyword

[
  "attribute"
  "deleter"
  "getter"
  "inherit"
  "optional"
  "readonly"
  "required"
  "setter"
  "static"
  "stringifier"
] @keyword.modifier

"or" @keyword.operator

[
  "async_iterable"
  "iterable"
  "maplike"
  "setlike"
] @keyword.type

; Types ------------------------------------------------------------------------

(builtin_type) @type.builtin

(reference_type
  (identifier) @type)

(inheritance
  (identifier) @type)

[
  "FrozenArray"
  "ObservableArray"
  "Promise"
  "async_sequence"
  "record"
  "sequence"
] @type.builtin

; Names ------------------------------------------------------------------------

(interface (identifier) @type.definition)
(partial_interface (identifier) @type.definition)
(mixin (identifier) @type.definition)
(callback_interface (identifier) @type.definition)
(namespace (identifier) @type.definition)
(dictionary (identifier) @type.definition)
(partial_dictionary (identifier) @type.definition)
(enum (identifier) @type.definition)
(typedef (identifier) @type.definition)
(callback (identifier) @type.definition)
(includes (identifier) @type)

(operation (identifier) @function.method)
(attribute (identifier) @property)
(dictionary_member (identifier) @property)
(const (identifier) @constant)
(argument (identifier) @variable.parameter)

(extended_attribute . (identifier) @attribute)

; Literals ---------------------------------------------------------------------

(string) @string
[(integer) (decimal)] @number
(boolean) @boolean
[(null) (undefined)] @constant.builtin
(wildcard) @character.special
(comment) @comment @spell

; Punctuation ------------------------------------------------------------------

["{" "}" "(" ")" "[" "]" "<" ">"] @punctuation.bracket
["," ";" ":"] @punctuation.delimiter
["=" "?" "..."] @operator
