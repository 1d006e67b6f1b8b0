// A subtype goes where its base is asked, and inherited methods are called directly.
[Exposed=Window]
interface Animal {
  readonly attribute DOMString name;
  undefined follow(Animal other);
  Animal? parent();
};

[Exposed=Window]
interface Dog : Animal {
  undefined bark();
  undefined follow(Dog other);
};

[Exposed=Window]
interface Puppy : Dog {
  sequence<Animal> litter();
  undefined meet(sequence<Animal> others, Animal? mother, optional Dog father);
};
