// The cases in Node: `node run.mjs FOLDER ADDRESS`. Prints what became of each as JSON, and ends when nothing is left to do.
import { WebSocket } from "ws";
import { pathToFileURL } from "node:url";

const [folder, base] = process.argv.slice(2);
const { run } = await import(pathToFileURL(`${folder}/cases.js`));
console.log(JSON.stringify(await run({ base, where: "node", id: 1, WebSocket })));
