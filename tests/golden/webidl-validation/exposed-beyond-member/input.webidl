[Exposed=Window]
interface A {
  [Exposed=Worker] undefined f();
  [Exposed=*] undefined g();
};
