import { i18n } from "../../../words/i18n";
import { isolated } from "../../../words/isolated";
import type { Bases, Field } from "../staging/facts";

const KEYS = {
  "front-matter": "frontMatter",
  properties: "properties",
  title: "title",
  "first-line": "firstLine",
  "first-words": "firstWords",
  "text-date": "textDate",
  signature: "signature",
  "file-name": "fileName",
  message: "message",
  "by-hand": "byHand",
} as const;

/** Where a fact is from, in a few words; that it is not known, where nothing says it. */
export function basisText(basis: Bases[Field]): string {
  if (basis === undefined) return i18n.t("archives.basis.none");
  if (basis.startsWith("column:")) return i18n.t("archives.basis.column", [isolated(basis.slice("column:".length))]);
  return i18n.t(`archives.basis.${KEYS[basis as keyof typeof KEYS]}`);
}
