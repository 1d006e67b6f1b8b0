typedef long;
typedef;
typedef Level = long;
typedef unsigned Level;
