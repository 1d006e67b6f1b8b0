// What our type patches name and no standard defines.
callback TimerCallback = undefined ();
