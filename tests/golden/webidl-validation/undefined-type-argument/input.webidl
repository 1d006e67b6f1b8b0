[Exposed=Window]
interface Circle {
  undefined draw(undefined nothing);
  undefined fill((long or undefined) maybe);
  undefined move(optional undefined? by);
};
callback Done = undefined (undefined nothing);
