// A name that nothing defines is a note and means any.
[Exposed=Window]
interface Open {
  attribute Missing thing;
  sequence<Absent> list(Missing a, optional Absent? b);
};
