import type { Statement } from "../../../archive/types";

/** The statements of an archive and others after them, each once: of two with one id, the one that was there. */
export async function* withMore(
  before: AsyncIterable<Statement>,
  others: AsyncIterable<Statement>,
): AsyncGenerator<Statement> {
  const ids = new Set<string>();
  for await (const statement of before) {
    ids.add(statement.id);
    yield statement;
  }
  for await (const statement of others) if (!ids.has(statement.id)) yield statement;
}
