// Calls a pet store with the client that was generated from its document, and says what came of it.
import { isPetServiceError, PetServiceClient, StoreClient, UserServiceClient } from "./out/api.js";

const options = { auth: { bearer: "token" } };
const base = process.argv[2];
const [pets, store, users] = [PetServiceClient, StoreClient, UserServiceClient].map((Client) => new Client(base, options));

const pet = await pets.addPet({ name: "doggie", photoUrls: [], status: "available" });
console.log(`added ${pet.id} ${(await pets.getPetByID({ petID: pet.id })).name} ${pet.status}`);
console.log(`found ${(await pets.findPetsByStatus({ status: "available" })).length} of available`);
console.log(`found ${(await pets.findPetsByTags({ tags: ["a", "b"] })).length} by tags`);
try {
  await pets.getPetByID({ petID: 11 });
} catch (error) {
  if (isPetServiceError(error, "getPetByID")) console.log(`missing ${error.status} ${error.body.message}`);
}
console.log(`uploaded ${(await pets.uploadFile({ petID: 10, additionalMetadata: "tail", body: "123" })).message}`);
console.log(`inventory ${(await store.getInventory()).available}`);
const order = await store.placeOrder({ petId: 10, status: "placed", shipDate: "2026-01-02T03:04:05.000Z" });
console.log(`ordered ${order.status} ${order.shipDate === "2026-01-02T03:04:05.000Z"}`);
console.log((await users.loginUser({ username: "" })).trim());
await pets.deletePet({ petID: 10, apiKey: "k" });
console.log("deleted");
