interface Lamp {
  attribute unsigned int a;
  attribute unsigned double b;
  attribute unrestricted long c;
  attribute unrestricted unsigned d;
  attribute long double e;
  attribute long long long f;
};
