// A pet store as its document says, which knows nothing of gowasm-gen. It prints its address.
import { createServer } from "node:http";

const pets = new Map();
let order;

async function body(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

const server = createServer(async (request, response) => {
  const url = new URL(request.url, "http://server");
  const json = (value, status = 200) => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
  const path = url.pathname.replace(/^\/api\/v3/, "");
  const id = Number(/\d+/.exec(path)?.[0]);
  if (request.headers.authorization !== "Bearer token" && path.startsWith("/pet")) return response.writeHead(401).end();
  switch (`${request.method} ${path.replace(/\d+/, "{id}")}`) {
    case "POST /pet": {
      const pet = { ...JSON.parse(await body(request)), id: 10 };
      pets.set(pet.id, pet);
      return json(pet);
    }
    case "GET /pet/findByStatus":
      return json([...pets.values()].filter((pet) => pet.status === url.searchParams.get("status")));
    case "GET /pet/findByTags":
      return json(url.searchParams.getAll("tags").map((name) => ({ name, photoUrls: [] })));
    case "GET /pet/{id}":
      return pets.has(id) ? json(pets.get(id)) : json({ code: 1, type: "error", message: "Pet not found" }, 404);
    case "POST /pet/{id}/uploadImage":
      return json({ code: 200, message: `${(await body(request)).length} bytes of ${url.searchParams.get("additionalMetadata")}` });
    case "DELETE /pet/{id}":
      pets.delete(id);
      return response.writeHead(200).end("Pet deleted");
    case "GET /store/inventory":
      return json({ available: pets.size });
    case "POST /store/order":
      order = JSON.parse(await body(request));
      return json(order);
    case "GET /user/login":
      return json(`logged in ${url.searchParams.get("username")}`);
    default:
      return response.writeHead(404).end();
  }
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
