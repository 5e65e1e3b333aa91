import { i18n } from "../words/i18n";
import type { Run } from "./differences";
import { Moved } from "./moved";

/** What a quotation did to the text, one difference an item, each said in words and shown in its original spelling. */
export const DifferenceItems = ({ runs }: { runs: readonly Run[] }) => (
  <ul class="differences">
    {runs.map((run) => (
      <li key={`${run.asked?.range} ${run.text?.range}`}>
        <Difference run={run} />
      </li>
    ))}
  </ul>
);

function Difference({ run: { kind, asked, text } }: { run: Run }) {
  if (kind === "moved")
    return (
      <>
        {i18n.t("difference.movedWords")}{" "}
        <bdi lang="fa" dir="rtl">
          <Moved>{asked?.words}</Moved>
        </bdi>
      </>
    );
  if (!text)
    return (
      <>
        {i18n.t("difference.addedWords")} <Inserted words={asked?.words} />
      </>
    );
  if (!asked)
    return (
      <>
        {i18n.t("difference.droppedWords")} <Deleted words={text.words} />
      </>
    );
  return (
    <>
      <Inserted words={asked.words} /> {i18n.t("difference.insteadOf")} <Deleted words={text.words} />
    </>
  );
}

const Inserted = ({ words }: { words: string | undefined }) => (
  <ins lang="fa" dir="rtl">
    {words}
  </ins>
);

const Deleted = ({ words }: { words: string }) => (
  <del lang="fa" dir="rtl">
    {words}
  </del>
);
