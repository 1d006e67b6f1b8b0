# Lamp

A lamp has a switch.
    It is on, or it is off.
