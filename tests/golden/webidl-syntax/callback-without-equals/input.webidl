callback Switched undefined (Lamp lamp);
callback Changed;
