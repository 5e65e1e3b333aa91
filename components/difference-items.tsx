import { type DifferencePart, differenceParts } from "./difference-parts";
import type { Run } from "./differences";
import { Moved } from "./moved";

/** What a quotation did to the text, one difference an item, each said in words and shown in its original spelling. */
export const DifferenceItems = ({ runs }: { runs: readonly Run[] }) => (
  <ul class="differences">
    {runs.map((run) => (
      <li key={`${run.asked?.range} ${run.text?.range}`}>
        {differenceParts(run).flatMap((part, at) => [at > 0 && " ", <Part key={part.of} part={part} />])}
      </li>
    ))}
  </ul>
);

/** Guillemets part the words of others from ours: without them a number, or a word such as «نه», would be read as our own. */
function Part({ part: { of, words } }: { part: DifferencePart }) {
  if (of === "us") return <>{words}</>;
  return (
    <span lang="fa" dir="rtl" class="quoted-words">
      «{of === "asked" ? <ins>{words}</ins> : of === "text" ? <del>{words}</del> : <Moved>{words}</Moved>}»
    </span>
  );
}
