import { foldText } from "./fold";

/** Number words that are nothing else. Not یک، دو، شش، نه، ده، سی: they are articles, runs, lungs, negations, villages too. */
const NUMBERS = `
سه 3 چهار 4 پنج 5 هفت 7 هشت 8 یازده 11 دوازده 12 سیزده 13 چهارده 14 پانزده 15 شانزده 16 هفده 17 هجده 18 هیجده 18
نوزده 19 صد 100 هزار 1000 بیست 20 چهل 40 پنجاه 50 شصت 60 هفتاد 70 هشتاد 80 نود 90 دویست 200 سیصد 300 چهارصد 400 پانصد 500 ششصد 600
هفتصد 700 هشتصد 800 نهصد 900
`;

const words = foldText(NUMBERS).trim().split(/\s+/);

/** سیزده is 13: a number word, folded, to its digits. */
export const numberWords: ReadonlyMap<string, string> = new Map(
  words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] as string] as const] : [])),
);
