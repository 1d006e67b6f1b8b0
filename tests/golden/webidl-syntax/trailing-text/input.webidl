interface Lamp {}; // fine
interface Bulb {}; and more
interface Wire {};
