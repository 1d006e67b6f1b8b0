// The client in TypeScript under Node: `node client.mjs ADDRESS [CASE...]`. It ends when nothing is left to do.
import { WebSocket } from "ws";
import { run } from "./client.js";

const [base, ...only] = process.argv.slice(2);
await run(base, WebSocket, only);
console.log("left: nothing");
