// What client/main.go does, with the client in TypeScript.
import { isPostsError, type Post, PostsClient } from "./posts.js";

const client = new PostsClient(process.argv[2]!);

async function say(what: string, call: Promise<Partial<Post>>): Promise<void> {
  try {
    const { id, title, author, stars } = await call;
    console.log(id === undefined ? what : [what, id, title, author, stars].join(" "));
  } catch (error) {
    if (!isPostsError(error)) {
      throw error;
    }
    const status: 404 = error.status;
    console.log(what, "nothing:", status === 404 ? "there is no such entry" : status);
  }
}

for (const [i, author] of ["Ada", "Grace", "Ada", "Ada"].entries()) {
  await say("made", client.create({ title: `Nr. ${i}: größer`, author, stars: i / 2 }));
}
for (const page of [1, 2, 3]) {
  const list = (await client.list({ author: "Ada", sort: "stars", order: "desc", page, limit: 2 })) ?? [];
  console.log(`page ${page} has ${list.length}`);
  for (const post of list) {
    await say("listed", Promise.resolve(post));
  }
}
await say("retitled", client.retitle({ id: 2, in: { title: "Other" } }));
await say("deleted", client.delete({ id: 2 }));
await say("got", client.get({ id: 2 }));
await say("got", client.get({ id: 1 }));
