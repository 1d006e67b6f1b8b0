partial enum Color { "red" };
partial typedef long Level;
partial callback Switched = undefined ();
partial Lamp {};
partial partial interface Lamp {};
