# a comment?
interface Lamp {};
-- another?
interface Bulb {};
/ a third
interface Wire {};
