typedef record<long, any> A;
typedef record<DOMString> B;
typedef record<DOMString?, long> C;
typedef record<[Clamp] DOMString, long> D;
typedef record E;
