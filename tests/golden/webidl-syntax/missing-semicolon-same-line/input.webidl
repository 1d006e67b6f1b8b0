interface Lamp { attribute boolean on attribute octet level; };
interface Ok {};
