[Exposed=Window, SecureContext, Exposed=Worker]
interface A {
  [NewObject, NewObject] A f();
};
