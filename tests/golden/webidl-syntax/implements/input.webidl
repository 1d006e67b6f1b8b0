interface Lamp {};
interface mixin Switchable {};
Lamp implements Switchable;
