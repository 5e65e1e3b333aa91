import { useState } from "preact/hooks";
import { cutsOf } from "../../archive/excerpt/cuts";
import { locatorOf } from "../../archive/excerpt/locator";
import type { Range, Statement } from "../../archive/types";
import { CiteActions } from "../../components/cite/cite-actions";
import { DeskLink } from "../../components/desk/desk-link";
import { StatusLine } from "../../components/status-line";
import { keepableOf } from "../../stored/desk/kept";

/** Takes the passage away that the user came for, or cites the whole statement where they came for none. */
export function PassageActions({ statement, passage }: { statement: Statement; passage: Range | undefined }) {
  const [notice, setNotice] = useState("");
  const excerpt = passage && {
    range: passage,
    text: statement.text.slice(...passage),
    ...cutsOf(statement.text, passage),
    ...locatorOf(statement, passage),
  };
  return (
    <div class="passage-actions">
      <CiteActions
        citable={{ statement, excerpt: excerpt ?? null }}
        passage={excerpt && keepableOf(statement, excerpt)}
        announce={setNotice}
      />
      <DeskLink />
      <StatusLine text={notice} />
    </div>
  );
}
