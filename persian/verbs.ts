import { PREFIXED_VERBS, VERBS } from "../assets/lexicon/tables";
import { spokenVerb } from "./spoken-verbs";

/** Past stem and, where it begins with a vowel, what بـ and نـ make of it, to the infinitive that names the verb. */
const past = new Map<string, string>();
const present = new Map<string, string>();
const prefixed = new Map<string, ReadonlySet<string>>();

/** Present stems that verbs share by chance; elsewhere one present stem is one verb: گشتن and گردیدن. */
const SHARED_BY_CHANCE = new Set(["کش", "کن", "شو", "جو", "بر", "چین", "گز", "رو"]);

for (const pair of VERBS.split(" ")) {
  const [pastStem, presentStem] = pair.split("#") as [string, string];
  const known = SHARED_BY_CHANCE.has(presentStem) ? undefined : present.get(presentStem);
  const infinitive = past.get(pastStem) ?? known ?? `${pastStem}ن`;
  if (!past.has(pastStem)) past.set(pastStem, infinitive);
  if (!present.has(presentStem)) present.set(presentStem, infinitive);
}
for (const line of PREFIXED_VERBS.split("\n")) {
  const [preverb, ...stems] = line.split(" ") as [string, ...string[]];
  prefixed.set(preverb, new Set(stems.map((stem) => past.get(stem) ?? `${stem}ن`)));
}

/** بر، در، باز and their like. */
export const preverbs: ReadonlySet<string> = new Set(prefixed.keys());

/** The same with their verbs, by their first letter. */
const preverbsBy = new Map<string, (readonly [preverb: string, verbs: ReadonlySet<string>])[]>();
for (const one of prefixed) {
  const first = one[0].charAt(0);
  preverbsBy.set(first, [...(preverbsBy.get(first) ?? []), one]);
}

/** How much a form says that it is a verb. */
export interface VerbForm {
  /** The verb's name: its infinitive, folded. */
  readonly infinitive: string;
  /** `sure`: nothing else is spelled so, or hardly. `likely`: a noun may be spelled so, ask the lexicon first. */
  readonly how: "sure" | "likely";
  /** Participles make compound tenses: رفته است. Past stems the future: خواهد رفت. */
  readonly form: "past" | "participle" | "infinitive" | "finite";
}

/** Forms so common that they are verbs first, and those of بودن, which has stems of its own. */
const COMMON = new Map<string, string>();
for (const [infinitive, forms] of [
  ["کردن", "کنی کند کنم کنیم کنید کنند"],
  ["داشتن", "داری دارم"],
  ["شدن", "شوی شود شوند شدگان"],
  ["بودن", "باش باشی باشد"],
  ["اوردن", "اورند اورد اورم"],
  ["توانستن", "تواند توانی"],
  ["خواستن", "خواهی خواهد"],
  ["هستن", "است هست هستم هستی هستیم هستید هستند نیست نیستم نیستی نیستیم نیستید نیستند"],
] as const) {
  for (const form of forms.split(" ")) COMMON.set(form, infinitive);
}

type OfPast = (infinitive: string) => VerbForm;
const participle: OfPast = (infinitive) => ({ infinitive, how: "sure", form: "participle" });
const infinitiveItself: OfPast = (infinitive) => ({ infinitive, how: "sure", form: "infinitive" });
const finite: OfPast = (infinitive) => ({ infinitive, how: "sure", form: "finite" });
const likelyFinite: OfPast = (infinitive) => ({ infinitive, how: "likely", form: "finite" });

/**
 * What may follow a past stem, by its last letter, short ones first: most words end in no such letter. Not های: درآمدهای are
 * incomes, and دیدهای comes to دیدن as a plural of دید all the same.
 */
const PAST_ENDINGS: ReadonlyMap<string, readonly (readonly [ending: string, OfPast])[]> = new Map([
  ["ه", [["ه", participle]]],
  ["ن", [["ن", infinitiveItself]]],
  ["ی", [["ی", likelyFinite]]],
  ["م", [["م", likelyFinite], ...["یم", "هام", "هایم"].map((ending) => [ending, finite] as const)]],
  ["د", ["ید", "ند", "هاید", "هاند"].map((ending) => [ending, finite] as const)],
  ["ت", ["هست", "هاست"].map((ending) => [ending, finite] as const)],
]);
const PRESENT_ENDINGS = ["ند", "ید", "یم", "د", "م", "ی"];
const LAST_OF_PRESENT = "دمی";
const LONGEST_VERB = 24;

/** The verb that a word is a form of. Folded, without ZWNJ. */
export function verbOf(word: string): VerbForm | undefined {
  if (word.length < 2 || word.length > LONGEST_VERB) return undefined;
  if (COPULAS.has(word)) return { infinitive: "هستن", how: "sure", form: "finite" };
  return simple(word) ?? withPreverb(word) ?? spoken(word);
}

function spoken(word: string): VerbForm | undefined {
  const found = spokenVerb(word, (stem) => present.get(stem));
  return found && { ...found, form: "finite" };
}

function withPreverb(word: string): VerbForm | undefined {
  for (const [preverb, verbs] of preverbsBy.get(word.charAt(0)) ?? []) {
    if (!word.startsWith(preverb)) continue;
    const rest = simple(word.slice(preverb.length));
    if (rest && verbs.has(rest.infinitive)) return { ...rest, infinitive: preverb + rest.infinitive };
  }
  return undefined;
}

function simple(word: string): VerbForm | undefined {
  const rest = withoutPrefix(word);
  if (rest.length >= 2) {
    const found = pastForm(rest) ?? presentForm(rest, true);
    if (found && found.form !== "infinitive") {
      const form = found.form === "participle" ? found.form : "finite";
      return { ...found, how: rest.length > 3 ? "sure" : "likely", form };
    }
    if (rest === "توان") return { infinitive: past.get("توانست") as string, how: "sure", form: "finite" };
    // باید has no infinitive of its own: می‌باید is باید.
    if (rest === "باید") return { infinitive: rest, how: "sure", form: "finite" };
  }
  const common = COMMON.get(word);
  if (common) return { infinitive: common, how: "sure", form: "finite" };
  const bare = pastForm(word) ?? presentForm(word, false);
  if (bare) return bare;
  const first = word.charAt(0);
  if (first === "ن" || first === "ب" || first === "م") return negatedOrSubjunctive(word, first);
  return undefined;
}

/** What می, نمی or همی stands before; empty when none of them does. */
function withoutPrefix(word: string): string {
  if (word.startsWith("می")) return word.slice(2);
  return word.startsWith("نمی") || word.startsWith("همی") ? word.slice(3) : "";
}

function negatedOrSubjunctive(word: string, prefix: "ن" | "ب" | "م"): VerbForm | undefined {
  const rest = word.slice(1);
  // بیاید، نیامد، بیفتد، نینداخت: a ی parts the prefix from the vowel, and the vowel may not be written.
  const vowel = rest.startsWith("ی");
  if (!vowel && rest.startsWith("ا")) return undefined;
  const short = vowel && rest.length < 3;
  for (const stem of vowel ? [rest.slice(1), ...(short ? [] : [`ا${rest.slice(1)}`])] : [rest]) {
    const found =
      prefix === "م"
        ? imperative(stem)
        : (pastForm(stem) ?? presentForm(stem, true) ?? (prefix === "ب" ? imperative(stem) : undefined));
    if (found) {
      const sure = prefix === "ن" && (found.form === "past" || found.form === "participle") && stem.length > 2;
      return { ...found, how: sure ? "sure" : "likely" };
    }
  }
  return undefined;
}

function imperative(stem: string): VerbForm | undefined {
  const infinitive = present.get(stem);
  return infinitive === undefined ? undefined : { infinitive, how: "likely", form: "finite" };
}

function pastForm(word: string): VerbForm | undefined {
  const whole = past.get(word);
  // کند is does, seldom dug.
  if (whole && word !== "کند") return { infinitive: whole, how: "sure", form: "past" };
  for (const [ending, of] of PAST_ENDINGS.get(word.charAt(word.length - 1)) ?? []) {
    if (ending.length >= word.length - 1 || !word.endsWith(ending)) continue;
    const infinitive = past.get(word.slice(0, -ending.length));
    if (infinitive) return of(infinitive);
  }
  return undefined;
}

/** Forms of بودن when they stand apart: no forms of آمدن, whose stem is آ or آی. */
const COPULAS = new Set(["ام", "ایم", "اید", "اند", "ند"]);

function presentForm(word: string, withPrefix: boolean): VerbForm | undefined {
  if (!LAST_OF_PRESENT.includes(word.charAt(word.length - 1))) return undefined;
  for (const ending of PRESENT_ENDINGS) {
    if (!word.endsWith(ending) || (ending === "ی" && !withPrefix)) continue;
    if (!withPrefix && word.length - ending.length < 2) continue;
    const infinitive = present.get(word.slice(0, -ending.length));
    if (infinitive) return { infinitive, how: "likely", form: "finite" };
  }
  return undefined;
}
