callback A = any (any... arguments);
callback B = Promise<undefined> (optional long x, DOMString... rest);
callback constructor C = object (DOMString name);
[LegacyTreatNonObjectAsNull] callback D = any ((DOMString or long) x);
