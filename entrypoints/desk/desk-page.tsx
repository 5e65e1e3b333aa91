import { useState } from "preact/hooks";
import { ExportBar } from "../../components/cite/export-bar";
import { useDesk } from "../../components/desk/use-desk";
import { StatusLine } from "../../components/status-line";
import { keyOf } from "../../stored/desk/kept";
import type { StoredValues } from "../../stored/desk/parse-desk";
import { removeKept, restoreKept } from "../../stored/desk/store";
import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";
import { Damage } from "./damage";
import { KeptArticle } from "./kept-article";
import { located } from "./located";
import { Undo } from "./undo";
import { useStatements } from "./use-statements";

const NOTHING: readonly never[] = [];

/** Everything that the user has kept, on one page; what is taken away here is gone from the machine at once. */
export function DeskPage() {
  const [notice, setNotice] = useState("");
  const [taken, setTaken] = useState<StoredValues>();
  const [fail] = useState(() => (error: unknown) => {
    console.warn(error);
    setNotice(i18n.t("desk.unread"));
  });
  const desk = useDesk();
  const kept = desk?.kept ?? NOTHING;
  const statements = useStatements(kept, fail);
  if (!desk) return null;

  const items = kept.map((each) => {
    const statement = statements.get(each.statement);
    const excerpt = statement ? located(each, statement) : undefined;
    return { kept: each, isRead: statement !== undefined, found: statement && excerpt && { statement, excerpt } };
  });
  const rows = items.flatMap(({ kept, found }) => (found ? { ...found, relation: null, kept } : []));

  const take = async (keys: readonly string[]) => {
    setNotice("");
    setTaken(await removeKept(keys));
  };
  const undo = async () => {
    if (taken) await restoreKept(taken);
    setTaken(undefined);
    setNotice(i18n.t("desk.back"));
  };
  const settle = (work: Promise<void>) => void work.catch(fail);

  return (
    <main>
      <h1>{i18n.t("desk.title")}</h1>
      <StatusLine
        text={kept.length > 0 ? i18n.t("desk.stored", kept.length, [formatNumber(kept.length)]) : i18n.t("desk.empty")}
        notice={notice}
      />
      {kept.length === 0 && <p class="how">{i18n.t("desk.how")}</p>}
      {taken && <Undo taken={taken} restoreKept={() => settle(undo())} />}
      <Damage damaged={desk.damaged} removeKept={() => settle(take(Object.keys(desk.damaged)))} />
      {items.map(
        ({ kept, isRead, found }) =>
          isRead && (
            <KeptArticle
              key={keyOf(kept)}
              kept={kept}
              found={found || undefined}
              removeKept={() => settle(take([keyOf(kept)]))}
              announce={setNotice}
            />
          ),
      )}
      {rows.length > 0 && (
        <ExportBar
          list={{ query: null, rows }}
          label={i18n.t("desk.export")}
          heading={i18n.t("desk.heading")}
          name="bayaniyab-desk"
          forms={["CSV", "JSON", "Markdown", "BibTeX", "RIS", "CSL-JSON"]}
          announce={setNotice}
        />
      )}
      {kept.length > 0 && (
        <button type="button" class="empty-all" onClick={() => settle(take(kept.map(keyOf)))}>
          {i18n.t("desk.emptyAll")}
        </button>
      )}
    </main>
  );
}
