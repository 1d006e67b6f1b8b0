interface { attribute boolean on; };
interface Ok {};
