import type { Task, TaskPage } from "./api.js";

/** A line for each task that is open. */
export function open(page: TaskPage): string[] {
  return (page.items ?? []).filter((task) => task.state === "open").map(line);
}

function line(task: Task): string {
  const due = task.due === undefined ? "" : ` until ${new Date(task.due).toISOString().slice(0, 10)}`;
  const tags = (task.tags ?? []).map((tag) => ` #${tag}`).join("");
  return `${BigInt(task.id)}: ${task.title}${due}${tags}`;
}
