Lamp include Switchable;
Lamp Switchable;
