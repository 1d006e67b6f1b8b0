exception LampError : Error { unsigned short code; };
module lamps { interface Lamp {}; };
valuetype Level long;
