import { useEffect, useState } from "preact/hooks";
import type { Statement } from "../../archive/types";
import { ask } from "../../messages/ask";
import type { Kept } from "../../stored/desk/kept";

export type Statements = ReadonlyMap<string, Statement | null>;

/**
 * The statements that the kept passages are from, by their ids, as they are told; `null` for one that the archive does
 * not have. `fail` must not change between renderings.
 */
export function useStatements(kept: readonly Kept[], fail: (error: unknown) => void): Statements {
  const [statements, setStatements] = useState<Statements>(new Map());
  const ids = [...new Set(kept.map(({ statement }) => statement))].sort().join(" ");
  useEffect(() => {
    let latest = true;
    const read = async (id: string) => [id, (await ask({ type: "read", id, query: null }))?.statement ?? null] as const;
    Promise.all(ids.split(" ").filter(Boolean).map(read)).then(
      (read) => latest && setStatements(new Map(read)),
      (error: unknown) => latest && fail(error),
    );
    return () => {
      latest = false;
    };
  }, [ids, fail]);
  return statements;
}
