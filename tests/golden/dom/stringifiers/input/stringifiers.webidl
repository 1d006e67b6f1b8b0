// An object with a stringifier is a fmt.Stringer.
[Exposed=Window]
interface Bare { stringifier; };

[Exposed=Window]
interface Attributed { stringifier attribute USVString href; };

[Exposed=Window]
interface Taken { stringifier; readonly attribute DOMString string; };
