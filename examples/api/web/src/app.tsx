// The half of the page that is written in TypeScript.
import { type FormEvent, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

import { isTasksError, type Task, TasksClient } from "./api.js";

const tasks: TasksClient = new TasksClient("", { auth: { bearer: login } });
let token = "";

/** Is asked for each request that needs credentials, and for others when they are refused. */
async function login(refresh: boolean): Promise<string> {
  if (token === "" || refresh) {
    token = (await tasks.login({ user: "react", password: "open sesame" })).token;
  }
  return token;
}

/** What went wrong. Each status that the interface declares has a type of its own. */
function explain(error: unknown): string {
  if (isTasksError(error) && error.status === 422) {
    return `the title ${error.body.fields?.["title"]}`;
  }
  if (isTasksError(error) && error.status === 412) {
    return `somebody else has changed it to: ${error.body.now.title}`;
  }
  return String(error);
}

/** The list as it is, and what happens to it from then on. */
function useTasks(fail: (error: unknown) => void): readonly Task[] {
  const [known, setKnown] = useState<ReadonlyMap<number, Task>>(new Map());
  useEffect(() => {
    const life = new AbortController();
    (async () => {
      for await (const { kind, task } of tasks.watch({ since: 0 }, { signal: life.signal })) {
        setKnown((before) => {
          const now = new Map(before);
          if (kind === "deleted") {
            now.delete(task.id);
          } else {
            now.set(task.id, task);
          }
          return now;
        });
      }
    })().catch((error: unknown) => life.signal.aborted || fail(error));
    return () => life.abort();
  }, [fail]);
  return [...known.values()].sort((a, b) => a.id - b.id);
}

function App() {
  const [said, setSaid] = useState<unknown>();
  const [title, setTitle] = useState("");
  const list = useTasks(setSaid);

  const attempt = (call: Promise<unknown>) => call.then(() => setSaid(undefined), setSaid);
  const toggle = ({ id, version, ...task }: Task) => {
    const state = task.state === "done" ? "open" : "done";
    attempt(tasks.update({ id, version, in: { ...task, tags: task.tags ?? [], state } }));
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    attempt(tasks.create({ title: title.trim() }).then(() => setTitle("")));
  };

  return (
    <>
      <form onSubmit={add}>
        <input
          aria-label="New task"
          placeholder="What is to be done?"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <button>Add</button>
      </form>
      <ul>
        {list.map((task) => (
          <li key={task.id}>
            <label>
              <input type="checkbox" checked={task.state === "done"} onChange={() => toggle(task)} />
              {task.title}
            </label>
            <button onClick={() => attempt(tasks.delete({ id: task.id }))}>Delete</button>
          </li>
        ))}
      </ul>
      <output>{said === undefined ? "" : explain(said)}</output>
    </>
  );
}

createRoot(document.getElementById("react")!).render(<App />);
