enum Color { 'red' };
dictionary LampInit { DOMString color = 'red'; };
