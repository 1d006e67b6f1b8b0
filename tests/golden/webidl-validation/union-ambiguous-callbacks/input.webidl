callback A = undefined ();
callback B = undefined (long a);
[LegacyTreatNonObjectAsNull] callback C = undefined ();
dictionary D {
};
typedef (A or B) AB;
typedef (C or D) CD;
