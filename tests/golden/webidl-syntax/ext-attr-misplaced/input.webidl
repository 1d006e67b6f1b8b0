interface [Exposed=Window] Lamp {};
interface Bulb {
  readonly [SameObject] attribute long a;
  attribute long [Clamp] b;
} [Exposed=Window];
