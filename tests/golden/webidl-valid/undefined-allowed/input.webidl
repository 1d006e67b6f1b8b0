[Exposed=Window]
interface A {
  undefined f();
  (undefined or long) g();
  Promise<undefined> h();
  record<DOMString, (long or undefined)> i();
  undefined j(record<DOMString, (long or undefined)> limits);
};
