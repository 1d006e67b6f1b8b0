callback Switched = undefined;
callback Changed = (Lamp lamp);
