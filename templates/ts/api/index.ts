/** What generated clients stand on. */
export * from "./client.js";
export * from "./errors.js";
export * from "./keys.js";
export * from "./options.js";
export * from "./pages.js";
export * from "./socket.js";
export * from "./streams.js";
export * from "./values.js";
export { bigint, digits, late, list, object, oneOf, read, record, same, type Wide, type Wides, write } from "./wide.js";
