interface Lamp;
interface Ok {};
