callback interface Listener {
};
