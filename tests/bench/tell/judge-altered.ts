import type { Judged } from "./judged";
import type { Look, Looked } from "./lookups";
import { showChanges, showPieces } from "./show";
import type { AlteredRow, Change } from "./tell-data";
import { areSame, toldOf } from "./told";
import { wordKey } from "./word-key";

/** Kinds of alteration with a rule of their own, by the numbers that their names begin with. */
const ADDED_FIRST = "13";
const ADDED_LAST = "14";
const FOOTNOTE = "29";

const numberOf = ({ kind }: Pick<AlteredRow, "kind">): string | undefined => kind.split(" ")[0];

/** Is what is true told of an altered quotation, and nothing else? */
export function judgeAltered(row: AlteredRow, look: Look): Judged {
  const [first] = look(row.text);
  const hit = first && first.trace !== "related" && saysIt(first, row) ? first : undefined;
  const told = hit ? toldOf(row.text, hit) : [];
  const isExact = hit !== undefined && isRight(row, told);
  const originals = row.how === "edited" ? row.truth.filter(([kind]) => kind === "changed") : [];
  const isAltered = row.how !== "exact" && row.how !== "respelled";
  return {
    kind: row.kind,
    verdicts: {
      "found first": hit !== undefined,
      "told exactly": isExact,
      "or as a neighbour": isExact || (hit !== undefined && isEdgeWordTold(row, told, hit)),
      "called the same": isAltered ? hit?.trace === "exact" || hit?.trace === "respelled" : null,
      "original shown": originals.length > 0 ? originals.every((change) => isShown(change, told)) : null,
    },
    isFailure: !isExact,
    lines: [
      `asked     ${row.text}`,
      `true      ${row.how}: ${showChanges(row.truth)}`,
      `told      ${hit ? `${hit.trace}: ${showChanges(told)}` : `not found; first ${first?.id ?? "nothing"}`}`,
      ...(hit ? [`aligned   ${showPieces(row.text, hit)}`] : []),
    ],
  };
}

/** Some texts say the words of another. */
const saysIt = ({ id, text }: Looked, { source, original }: AlteredRow): boolean =>
  id === source || text.includes(original);

/** @param told what was told of the right text */
export function isRight(row: AlteredRow, told: readonly Change[]): boolean {
  const onlyOf = (wanted: string) => told.length > 0 && told.every(([kind]) => kind === wanted);
  if (row.how === "moved") return onlyOf("moved");
  if (row.how === "subset") return onlyOf("dropped");
  if (row.how === "edited") return areSame(told, row.truth);
  return told.every((change) => numberOf(row) === FOOTNOTE && isFootnote(change));
}

/** The mark may be told as added, or passed over. */
const isFootnote = ([kind, asked]: Change): boolean => kind === "added" && /^\d+$/.test(wordKey(asked ?? ""));

/** Is the word that stands in the text shown beside the one that was put in its place? */
function isShown([, , original]: Change, told: readonly Change[]): boolean {
  return told.some(([kind, , text]) => kind === "changed" && wordKey(text ?? "") === wordKey(original ?? ""));
}

/**
 * In the midst of a sentence nobody can tell a word put before a quotation from the word of the text before it changed to
 * another, nor either from a word of the page's own: the more lenient figure takes all three.
 */
export function isEdgeWordTold(row: AlteredRow, told: readonly Change[], { text }: Pick<Looked, "text">): boolean {
  const number = numberOf(row);
  const [change, ...others] = told;
  const added = row.truth[0]?.[1] ?? "";
  if ((number !== ADDED_FIRST && number !== ADDED_LAST) || !change || others.length > 0) return false;
  const [kind, asked, said] = change;
  if (wordKey(asked ?? "") !== wordKey(added)) return false;
  if (kind === "foreign") return true;
  const neighbour = number === ADDED_FIRST ? wordBefore(text, row.original) : wordAfter(text, row.original);
  return kind === "changed" && neighbour !== undefined && wordKey(said ?? "") === wordKey(neighbour);
}

const wordBefore = (text: string, words: string) => /(\S+)\s*$/.exec(text.slice(0, text.indexOf(words)))?.[1];

const wordAfter = (text: string, words: string) =>
  /^\s*(\S+)/.exec(text.slice(text.indexOf(words) + words.length))?.[1];
