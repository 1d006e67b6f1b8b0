[Exposed=Window] [SecureContext]
interface Lamp {};
