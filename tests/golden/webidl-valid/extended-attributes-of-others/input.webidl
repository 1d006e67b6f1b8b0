[Exposed=Window, MyOwn, Another=thing, Third=(a, b), Fourth="text"]
interface A {
  [Custom] attribute long a;
  [RuntimeEnabled=Thing] undefined f();
};
