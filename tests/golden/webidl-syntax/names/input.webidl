interface 3D {};
interface __Lamp {};
interface Bulb-2 { attribute long -x; };
interface _ {};
