import { ask } from "../../messages/ask";
import { exampleOf } from "./example-of";

/**
 * Sentences of the archive's own, for the example: those of the first statement that has some.
 * @throws {ProblemError} where the archive cannot be read
 */
export async function findExample(): Promise<string | undefined> {
  for (const { id } of (await ask({ type: "contents" })).statements) {
    const reading = await ask({ type: "read", id, query: null });
    const example = reading && exampleOf(reading);
    if (example) return example;
  }
  return undefined;
}
