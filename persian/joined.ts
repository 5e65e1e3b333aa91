import { isEndingWithin } from "./affixes";
import { lemmaOf } from "./lemma";
import { lexicon } from "./lexicon";
import { ADJECTIVE } from "./lexicon-code";
import { remembering } from "./remembering";
import { endsInSilentHe } from "./silent-he";
import { verbOf } from "./verbs";
import { withBe } from "./with-be";

/** Forms of بودن that are written on what they follow: behind a consonant, and behind ا or و. */
const COPULAS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["ام", ["م", "یم"]],
  ["ایم", ["یم", "ییم"]],
  ["اید", ["ید", "یید"]],
  ["اند", ["ند", "یند"]],
]);
/** کتاب ات is کتابت; ام is a copula too. */
const POSSESSIVES: ReadonlyMap<string, string> = new Map([
  ["ات", "ت"],
  ["اش", "ش"],
]);
/** چه and these are joined; چه را is no چرا. */
const AFTER_CHE = /^(?:گونه|قدر|طور|کار|سان)/u;
/** به آن is بدان, به این بدین; به انسان is nothing of the kind. */
const AFTER_BED = /^(?:ان(?:ها|جا|گونه|چه|که)?|این(?:ها|جا|گونه|سان|چه|که)?|ایشان|او)$/u;
/** به رأی is no برای, which is in no list of nouns. */
const NOT_FOR = "رای";
/** Endings that take the silent ه before them along: زنده‌گی is زندگی. Not گیلان, nor گیاه. */
const AFTER_LOST_HE = /^گ(?:ی|ان)(?:م|ت|ش|مان|تان|شان|ی|اند|ند|ست)?$/u;
/** What they are joined to is spelled as other words are, and meant all the same: ماست, آنند. */
const PRONOUNS = /^(?:من|تو|او|ما|شما|انها|انان|این|ان|کجا|چه|که)$/u;

/**
 * Ways to write a part of a word joined to the one before it, beside as it stands: شما است is شماست, مجرم‌اند مجرمند, به
 * عنوان بعنوان. What would then be spelled as another word is left out: به رو is no برو. Both folded.
 * @returns letters in place of both
 */
export function joinedWays(before: string, part: string): readonly string[] {
  return ways(`${before} ${part}`);
}

const ways = remembering((pair): readonly string[] => {
  const [before = "", part = ""] = pair.split(" ");
  if (before === "به") return withPreposition(part);
  if (before === "چه" && AFTER_CHE.test(part)) return [`چ${part}`];
  if (part === "است") return withIs(before);
  const copula = COPULAS.get(part);
  const ending = copula ? copula[/[او]$/u.test(before) ? 1 : 0] : POSSESSIVES.get(part);
  if (ending !== undefined) return isWe(before, ending) ? [before + ending] : ownWord(before, before + ending);
  return AFTER_LOST_HE.test(part) && endsInSilentHe(before) ? [before.slice(0, -1) + part] : [];
});

/** May a part of a word be joined to others so? */
export function mayBeJoined(part: string): boolean {
  return (
    part === "به" ||
    part === "چه" ||
    part === "است" ||
    COPULAS.has(part) ||
    POSSESSIVES.has(part) ||
    AFTER_LOST_HE.test(part)
  );
}

function withIs(before: string): readonly string[] {
  const question = before === "چه" || before === "که" ? [`${before.slice(0, -1)}یست`] : [];
  return [...ownWord(before, `${before}ست`), ...question];
}

function withPreposition(part: string): readonly string[] {
  if (part === "" || part === NOT_FOR) return [];
  if (AFTER_BED.test(part)) return [`ب${part}`, `بد${part.replace(/^ا(?=[یو])/u, "")}`];
  const joined = `ب${part}`;
  const isOther = verbOf(joined)?.form !== "participle" && lemmaOf(joined).known;
  return part === "هر" || part === "جز" || withBe(joined) !== undefined || !isOther ? [joined] : [];
}

/** معتقدیم, that we are something, which a word list may have as a word of its own. Short ones are other words: نوید. */
const isWe = (before: string, ending: string): boolean =>
  /^ی[مد]$/u.test(ending) && before.length >= 4 && ((lexicon(before) ?? 0) & ADJECTIVE) !== 0;

/** Of what was joined only what is no other word of the lexicon: را است is no راست. An ending is no word: خانه‌ای است. */
const ownWord = (before: string, joined: string): readonly string[] =>
  PRONOUNS.test(before) || isEndingWithin(before) || lexicon(joined) === undefined ? [joined] : [];
