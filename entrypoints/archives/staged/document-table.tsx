import { useEffect, useRef, useState } from "preact/hooks";
import type { KeptArchive } from "../../../kept/kept-archive";
import { i18n } from "../../../words/i18n";
import type { Staging, StagingAction } from "../staging/staging";
import { DocumentRow } from "./document-row";
import { FieldHeads } from "./field-heads";
import { ManyBar } from "./many-bar";
import { Turning } from "./turning";

/** Rows that are drawn at once. */
const ROWS = 25;

/** What is proposed to be said of each document, and the basis of it beside it; every cell can be corrected. */
export function DocumentTable({
  staging,
  archives,
  dispatch,
}: {
  staging: Staging;
  archives: readonly KeptArchive[];
  dispatch: (action: StagingAction) => void;
}) {
  const { documents, picked, leftOut, bothKept } = staging;
  const [from, setFrom] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const start = from < documents.length ? from : 0;
  const rows = documents.slice(start, start + ROWS);
  const turn = (to: number) => {
    setFrom(to);
    list.current?.scrollIntoView({ block: "start" });
  };
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) list.current?.focus();
    isFirst.current = false;
  }, [start]);

  return (
    <div class="table">
      <ManyBar staging={staging} dispatch={dispatch} />
      <FieldHeads />
      <ul ref={list} class="rows" tabIndex={-1} aria-label={i18n.t("archives.documents")}>
        {rows.map((document) => (
          <DocumentRow
            key={document.key}
            document={document}
            isPicked={picked.has(document.key)}
            isOut={leftOut.has(document.key)}
            isBothKept={bothKept.has(document.key)}
            archives={archives}
            dispatch={dispatch}
          />
        ))}
      </ul>
      <Turning start={start} rows={rows.length} perPage={ROWS} total={documents.length} turn={turn} />
    </div>
  );
}
