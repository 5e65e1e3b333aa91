import { isEndingWithin } from "../../persian/affixes";
import { foldText } from "../../persian/fold";
import { ADJECTIVE, NOUN, OPEN } from "../../persian/lexicon-code";
import { respelled } from "../../persian/spelling";
import { verbOf } from "../../persian/verbs";

/** A word of the dictionary with what its flags say. */
export interface Entry {
  class: number;
  /** Its flags say that it takes no plural: it may be a plural itself, or another form. */
  form: boolean;
}

/** Flags of dictionary-fa's paradigms: پلورال با ها, تر. */
const PLURAL_FLAGS = /s[dg]/;
const COMPARATIVE_FLAGS = /s[tu]/;
const COMPARATIVE = /تر(?:ین)?$/u;
const NEGATIVE_FLAG = /pa/;
const PERSIAN = /^[ءابتثجحخدذرزسشصضطظعغفقلمنهوپچژکگی]{2,}$/u;

/** Reads a Hunspell word list: folded words without ZWNJ; conjugated verbs and offensive words are left out. */
export function readEntries(dictionary: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const line of dictionary.split("\n").slice(1)) {
    const [written = "", flags = ""] = line.trim().split("/");
    const word = respelled(foldText(written).replaceAll("\u200C", ""));
    if (flags.includes("!!") || !PERSIAN.test(word)) continue;
    const adverb = /[ًا]ً?$/u.test(written) && /ً/u.test(written);
    const verb = adverb ? undefined : verbOf(word);
    if (verb && (flags === "" || (verb.form === "participle" && verb.how === "sure"))) continue;
    const own =
      (NEGATIVE_FLAG.test(flags) || flags.includes("sc") ? NOUN : 0) |
      (COMPARATIVE_FLAGS.test(flags) ? ADJECTIVE : 0) |
      (written.includes("\u200C") ? OPEN : 0);
    const before = entries.get(word);
    entries.set(word, {
      class: (before?.class ?? 0) | own,
      form:
        (before?.form ?? true) && (!PLURAL_FLAGS.test(flags) || (COMPARATIVE.test(word) && !NEGATIVE_FLAG.test(flags))),
    });
  }
  return entries;
}

/** The first halves of words that the dictionary writes with one ZWNJ, but for prefixes of verbs, and for به. */
export function openBeginnings(dictionary: string): Set<string> {
  const beginnings = new Set<string>();
  for (const line of dictionary.split("\n").slice(1)) {
    const [written = ""] = line.trim().split("/");
    const [first = "", second = "", ...more] = foldText(written).split("\u200C");
    if (more.length > 0 || second.length < 2 || first.length < 2 || first === "به" || verbOf(first + second)) continue;
    if (PERSIAN.test(first) && !isEndingWithin(second)) beginnings.add(first);
  }
  return beginnings;
}
