import type { Row } from "../../archive/collection";

/** A line of an archive, or what is wrong with it. */
export function readRow({ id, title = "", text }: Readonly<Record<string, unknown>>): Row | string {
  const name = typeof id === "number" ? String(id) : id;
  if (typeof name !== "string" || name === "") return "`id` is missing: write a text.";
  if (typeof text !== "string") return "`text` is missing: write a text.";
  if (typeof title !== "string") return "`title` is no text: write one, or leave it out.";
  return { id: name, title, text };
}
