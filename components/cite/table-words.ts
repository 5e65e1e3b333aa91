import type { StatementKind, Trace } from "../../archive/types";
import { COLUMNS, type TableWords } from "../../citing/csv";
import { i18n } from "../../words/i18n";
import { writing } from "../../words/writing";

const KINDS: readonly StatementKind[] = ["statement", "announcement", "message", "call", "document"];
const TRACES: readonly Trace[] = ["exact", "respelled", "edited", "misread", "related"];

/** What a table says, in the user's language. */
export const tableWords = (): TableWords => ({
  style: writing(),
  columns: said(COLUMNS, (column) => i18n.t(`export.column.${column}`)),
  kinds: said(KINDS, (kind) => i18n.t(`kind.${kind}`)),
  traces: said(TRACES, (trace) => i18n.t(`trace.${trace}`)),
  yes: i18n.t("export.yes"),
  no: i18n.t("export.no"),
});

const said = <K extends string>(keys: readonly K[], say: (key: K) => string): Record<K, string> =>
  Object.fromEntries(keys.map((key) => [key, say(key)])) as Record<K, string>;
