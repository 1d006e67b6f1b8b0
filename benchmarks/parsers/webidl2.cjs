// Parses every file of a folder with webidl2.js: node webidl2.cjs <folder with node_modules> <folder of .webidl>
const fs = require("node:fs");
const path = require("node:path");
const { createRequire } = require("node:module");

const [, , modules, folder] = process.argv;
const { parse } = createRequire(path.join(modules, "package.json"))("webidl2");
let definitions = 0;
for (const name of fs.readdirSync(folder)) {
  definitions += parse(fs.readFileSync(path.join(folder, name), "utf8")).length;
}
if (definitions === 0) process.exit(1);
