import { useState } from "preact/hooks";
import type { Excerpt, Range, Reading } from "../../archive/types";
import { quotedExcerpt } from "../../citing/quoted-excerpt";
import { CiteActions } from "../../components/cite/cite-actions";
import { correctionOf } from "../../components/cite/correction-of";
import { DeskLink } from "../../components/desk/desk-link";
import { StatusLine } from "../../components/status-line";
import { uncut } from "../../messages/uncut";
import { keepableOf } from "../../stored/desk/kept";
import { i18n } from "../../words/i18n";
import { carried } from "./carried";
import { overlap } from "./places";

interface Props {
  reading: Reading;
  passage: Range | undefined;
  /** What led here. */
  query: string | null;
}

/** Takes the passage away that the user came for, or cites the whole statement where they came for none. */
export function PassageActions({ reading, passage, query }: Props) {
  const [notice, setNotice] = useState("");
  const { statement, alignment } = reading;
  const sentences = passage && carried(reading, passage);
  return (
    <div class="passage-actions">
      <CiteActions
        citable={{ statement, excerpt: sentences ? quotedExcerpt(sentences) : null }}
        correction={sentences && query !== null ? correctionOf(query, alignment, statement, sentences) : undefined}
        passage={passage && keepableOf(statement, markedIn(reading, passage))}
        {...(query !== null && { selection: uncut(query) })}
        announce={setNotice}
      />
      <div class="beside">
        <button type="button" onClick={() => print()}>
          {i18n.t("reader.print")}
        </button>
        <DeskLink />
      </div>
      <StatusLine text={notice} />
    </div>
  );
}

function markedIn({ statement: { text }, marks }: Reading, passage: Range): Pick<Excerpt, "range" | "text" | "marks"> {
  const [start] = passage;
  const inside = marks.flatMap((mark) => {
    const held = overlap(mark, passage);
    return held ? [[held[0] - start, held[1] - start] as const] : [];
  });
  return { range: passage, text: text.slice(...passage), marks: inside };
}
