interfac Lamp { attribute boolean on; };
interface Ok {};
dictionry LampInit { boolean on; };
class Lamp { };
