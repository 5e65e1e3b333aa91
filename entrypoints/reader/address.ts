import { STATEMENT_ID } from "../../archive/statement-id";

/** What the reader page's address names: `reader.html?statement=ID#p3`. Users type addresses and keep them. */
export function readAddress({ search, hash }: { search: string; hash: string }): {
  id: string | undefined;
  passage: number | undefined;
} {
  const id = new URLSearchParams(search).get("statement") ?? "";
  const passage = /^#p([1-9]\d{0,5})$/.exec(hash)?.[1];
  return {
    id: STATEMENT_ID.test(id) ? id : undefined,
    passage: passage === undefined ? undefined : Number(passage),
  };
}
