import { digestOf } from "../../../archive/digest";
import { joinedLetters, lettersIn } from "../../../archive/text/letters";

/** 128 bits: among a million texts, no two that differ have the same. */
const DIGITS = 32;

/** What a text is known by, in any spelling: told from its letters alone. */
export async function textId(text: string): Promise<string> {
  return (await digestOf(new TextEncoder().encode(joinedLetters(lettersIn(text))))).slice(0, DIGITS);
}
