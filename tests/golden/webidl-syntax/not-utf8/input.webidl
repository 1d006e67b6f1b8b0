interface Lamp {};
// größe
