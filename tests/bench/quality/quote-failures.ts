import { type Answered, isQuotation, isRightFirst } from "./answer";
import type { PassageRow, QueryRow } from "./bench-data";
import { isRightAndCalled } from "./recall-at-one";

/** How much of a passage is shown, in UTF-16 units. */
const SHOWN = 160;

type Passages = ReadonlyMap<string, PassageRow>;
type Failing = Answered<QueryRow & { readonly clean?: string }>;

/** Whether an answer is wrong: a quotation not first, or not called one by an engine that calls; or a call of what nobody says. */
export function isQuoteFailure(answer: Answered): boolean {
  if (answer.row.relevant.length === 0) return answer.found.some(isQuotation);
  const isCalling = answer.found[0]?.trace !== undefined;
  return isCalling ? !isRightAndCalled(answer) : !isRightFirst(answer);
}

/** A failing case for reading: what was asked, what it should have found, and what came instead. */
export function describeFailure({ row, found }: Failing, passages: Passages): string {
  const [expected] = row.relevant;
  const rank = found.findIndex(({ id }) => row.relevant.includes(id)) + 1;
  const come = found.slice(0, 2).map(({ id, score, trace, coverage, range }) => {
    const said = [score?.toFixed(3), trace, coverage?.toFixed(2), range && passages.get(id)?.text.slice(...range)];
    return `    came      ${id} ${said.filter((each) => each !== undefined).join(" · ")}`;
  });
  return [
    `  ${row.id}`,
    `    asked     ${row.text}`,
    ...(row.clean === undefined || row.clean === row.text ? [] : [`    before    ${row.clean}`]),
    expected === undefined
      ? "    expected  no quotation"
      : `    expected  ${expected}, came ${rank === 0 ? "not at all" : `at ${rank}`}: ${around(row, passages)}`,
    ...(come.length === 0 ? ["    came      nothing"] : come),
  ].join("\n");
}

function around({ relevant, clean }: Failing["row"], passages: Passages): string {
  const text = passages.get(relevant[0] ?? "")?.text ?? "";
  const from = Math.max(0, text.indexOf(clean ?? ""));
  return text.slice(from, from + Math.max(SHOWN, clean?.length ?? 0));
}
