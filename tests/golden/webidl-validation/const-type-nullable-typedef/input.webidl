typedef long? MaybeLong;
[Exposed=Window]
interface Circle {
  const MaybeLong SIDES = 1;
};
