interface sequence {};
typedef long DOMString;
interface Ok { attribute long any; };
