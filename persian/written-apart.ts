import { isEndingApart } from "./affixes";
import { isDoubled } from "./doubled";
import type { KnownWord } from "./known-word";
import { lemmaOf } from "./lemma";
import { ZWNJ } from "./letters";
import { lexicon } from "./lexicon";
import { OPEN } from "./lexicon-code";
import { isLinked } from "./linked";
import { numberPhrase } from "./numbers";
import { isAuxiliary, tenseOf } from "./participles";
import { remembering, rememberingPairs } from "./remembering";
import type { Role } from "./role";
import { verbOf } from "./verbs";
import type { Word } from "./words";

/** A word where it stands; see {@link Word}. */
export interface Spoken extends Pick<Word, "range" | "after"> {
  readonly word: KnownWord;
}

/** Written words that are one: from how many on, and which of them say what it is reduced to. */
export interface OneWord {
  readonly taken: number;
  /** The words among those taken that carry the meaning: of خواهد رفت only رفت. */
  readonly from: number;
  readonly to: number;
  /** What they are reduced to, where that is more than their letters say: خواهد شکست is no defeat. */
  readonly term?: string;
}

/** A tense has at most so many words after its participle: گفته شده بوده است. */
const MOST_AUXILIARIES = 4;
const MOST_ENDINGS = 2;

const ALONE: OneWord = { taken: 1, from: 0, to: 1 };

/** How many words from `at` on a reader takes for one. Looks at a bounded number of them. */
export function oneWordAt(words: readonly Spoken[], at: number): OneWord {
  const own = (words[at] as Spoken).word.role;
  if (!own.leads) return withEndings(words, at, 1);
  return (
    number(words, at, own) ??
    tense(words, at, own) ??
    openCompound(words, at, own) ??
    withEndings(words, at, verbAt(words, at, own))
  );
}

/** The role of a word that only white space parts from the one before. */
function following(words: readonly Spoken[], at: number): Role | undefined {
  const next = words[at];
  return next?.after === "space" ? next.word.role : undefined;
}

const verbInfinitive = remembering((word) => {
  const verb = verbOf(word);
  return verb === undefined ? "" : `${verb.how} ${verb.infinitive}`;
});

/** می رود, باز می‌گردد, باز می گردد: how many words the verb and what stands before it take. */
function verbAt(words: readonly Spoken[], at: number, own: Role): number {
  const next = own.verbPrefix || own.preverb ? following(words, at + 1) : undefined;
  if (!next) return 1;
  if (own.verbPrefix) return verbInfinitive(own.plain + next.plain) === "" ? 1 : 2;
  const third = next.verbPrefix ? following(words, at + 2) : undefined;
  const rest = next.plain + (third?.plain ?? "");
  if (!/^ن?می/u.test(rest)) return 1;
  return verbInfinitive(own.plain + rest).startsWith("sure") ? (third ? 3 : 2) : 1;
}

/** بیست و سه, دو هزار و پانصد. */
function number(words: readonly Spoken[], at: number, own: Role): OneWord | undefined {
  if (!own.number) return undefined;
  const before = words[at - 1];
  // ۳٫۵ هزار is no 5000.
  if ((words[at] as Spoken).after === "break" && /^\d/u.test(own.plain) && /^\d+$/u.test(before?.word.role.plain ?? ""))
    return undefined;
  const found = numberPhrase((more) => (more === 0 ? own : following(words, at + more))?.plain);
  return found && { taken: found.taken, from: 0, to: found.taken, term: found.digits };
}

/** خواهد رفت, باز خواهد گشت stays two; رفته بودند, گفته شده است. */
function tense(words: readonly Spoken[], at: number, own: Role): OneWord | undefined {
  if (own.future) {
    const next = following(words, at + 1);
    const verb = next && verbOf(next.plain);
    return verb?.form === "past" ? { taken: 2, from: 1, to: 2, term: verb.infinitive } : undefined;
  }
  const verb = verbAt(words, at, own);
  if (!own.participle && !isParticiple(words, at, verb)) return undefined;
  let taken = verb;
  for (let more = 0; more < MOST_AUXILIARIES; more++) {
    const length = auxiliaryAt(words, at + taken);
    if (length === 0) break;
    taken += length;
  }
  if (taken === verb) return undefined;
  const parts = words.slice(at, at + taken).flatMap(({ word }) => word.text.split(ZWNJ));
  const term = tenseOf(parts);
  return term === undefined ? undefined : { taken, from: 0, to: verb, term };
}

function isParticiple(words: readonly Spoken[], at: number, taken: number): boolean {
  if (taken === 1) return false;
  const joined = words.slice(at, at + taken).map(({ word }) => word.role.plain);
  return verbOf(joined.join(""))?.form === "participle";
}

/** How many words the form of بودن or شدن takes that stands there; 0 when there is none. */
function auxiliaryAt(words: readonly Spoken[], at: number): number {
  const first = following(words, at);
  if (!first) return 0;
  const taken = verbAt(words, at, first);
  const form = taken === 1 ? first.plain : first.plain + (following(words, at + 1)?.plain ?? "");
  return isAuxiliary(form) ? taken : 0;
}

/** What a word of two words is to the lexicon: `open`, when it is written apart as well; `known`, or nothing. */
const compound = rememberingPairs((first, second) => {
  const { lemma, known } = lemmaOf(first + second);
  const bits = known && lemma.startsWith(first) ? lexicon(lemma) : undefined;
  return bits === undefined ? "" : bits & OPEN ? "open" : "known";
});

/** Words that are known as one: زمین لرزه, هم چنین, گفت و گو. */
function openCompound(words: readonly Spoken[], at: number, own: Role): OneWord | undefined {
  if (isLinked(own.plain, following(words, at + 1)?.plain, following(words, at + 2)?.plain))
    return withEndings(words, at, 3);
  if (!own.joins && !own.opens) return undefined;
  if (isDoubled(own.plain, [following(words, at + 1)?.plain])) return { taken: 2, from: 0, to: 2 };
  const next = following(words, at + 1);
  if (
    !next ||
    next.plain.length < 2 ||
    /^شد(?:ه|گان|ن)$/u.test(next.plain) ||
    (next.ending && isEndingApart(next.plain, own.plain))
  )
    return undefined;
  const how = compound(own.plain, next.plain);
  return how === "open" || (own.joins && how === "known") ? withEndings(words, at, 2) : undefined;
}

function withEndings(words: readonly Spoken[], at: number, base: number): OneWord {
  let taken = base;
  while (taken < base + MOST_ENDINGS && following(words, at + taken)?.ending) {
    const ending = words[at + taken]?.word.text.split(ZWNJ)[0] ?? "";
    if (!isEndingApart(ending, (words[at + taken - 1] as Spoken).word.role.plain)) break;
    taken++;
  }
  return taken === 1 ? ALONE : { taken, from: 0, to: taken };
}
