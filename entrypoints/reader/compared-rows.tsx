import { Moved } from "../../components/moved";
import { i18n } from "../../words/i18n";
import { uiDirection } from "../../words/ui-language";
import { ComparedPart } from "./compared-part";
import type { Part, Row } from "./comparison-rows";

/** The selection and the statement line by line: two columns, or one above the other where there is no room for two. */
export function ComparedRows({ rows }: { rows: readonly Row[] }) {
  const kinds = new Set(rows.flatMap(({ asked, text }) => [...asked, ...text].map(({ kind }) => kind)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
    <section class="compared" tabIndex={0} aria-label={i18n.t("reader.comparison")}>
      <div class="columns" aria-hidden="true">
        <p>
          <b>{i18n.t("reader.asked")}</b>
          {(kinds.has("added") || kinds.has("changed")) && <ins>{i18n.t("reader.onlyAsked")}</ins>}
          {kinds.has("foreign") && <span class="foreign">{i18n.t("reader.foreign")}</span>}
          {kinds.has("moved") && <Moved>{i18n.t("reader.moved")}</Moved>}
        </p>
        <p>
          <b>{i18n.t("reader.text")}</b>
          {(kinds.has("dropped") || kinds.has("changed")) && <del>{i18n.t("reader.onlyText")}</del>}
          {kinds.has("misread") && <span class="may-be-misread">{i18n.t("reader.mayBeMisread")}</span>}
          {kinds.has("respelled") && <span class="other-spelling">{i18n.t("reader.respelled")}</span>}
        </p>
      </div>
      <ol class="pairs">
        {rows.map((row) => (
          <li key={`${row.asked[0]?.at} ${row.text[0]?.at}`}>
            <Side name={i18n.t("reader.askedRow")} parts={row.asked} side="asked" />
            <Side name={i18n.t("reader.textRow")} parts={row.text} side="text" />
          </li>
        ))}
      </ol>
    </section>
  );
}

const Side = ({ name, parts, side }: { name: string; parts: readonly Part[]; side: "asked" | "text" }) => (
  <div class="side">
    <span class="name" dir={uiDirection()}>
      {name}
    </span>{" "}
    <p lang="fa" dir="rtl">
      {parts.length === 0 ? (
        <span aria-hidden="true">—</span>
      ) : (
        parts.map((part) => <ComparedPart key={part.at} part={part} side={side} />)
      )}
    </p>
  </div>
);
