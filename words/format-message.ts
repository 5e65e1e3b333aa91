/** The browser's own format of `_locales/<language>/messages.json`. */
export type Catalogue = Readonly<Record<string, { readonly message: string }>>;

/** Gives a message by its name in `messages.json`, with its placeholders filled; empty where there is none. */
export type Translate = (name: string, substitutions: string[]) => string;

/** Reads a catalogue as the browser reads its own. */
export const translateFrom =
  (catalogue: Catalogue): Translate =>
  (name, substitutions) =>
    ((Object.hasOwn(catalogue, name) && catalogue[name]?.message) || "").replace(
      /\$([1-9])/g,
      (_, placeholder) => substitutions[placeholder - 1] ?? "",
    );

/**
 * A message with its placeholders filled.
 * @param key as in `locales/`, with dots
 * @param args a number, which chooses among plural forms (`0 | 1 | n`, or `1 | n`) and is `$1`; or what fills `$1`, `$2`;
 * or both, where the number is to be written in another way
 */
export function formatMessage(translate: Translate, key: string, args: readonly unknown[]): string {
  const count = args.find((arg) => typeof arg === "number");
  const substitutions = args.find((arg) => Array.isArray(arg)) ?? (count === undefined ? [] : [count]);
  const names = substitutions.map((_, at) => String.fromCharCode(PLACES + at));
  const text = translate(key.replaceAll(".", "_"), names);
  if (!text) console.warn(`There is no message “${key}” in locales/.`);
  const forms = count === undefined ? [text] : text.split(" | ");
  const at = forms.length === 3 ? Math.min(count ?? 0, 2) : Number(forms.length === 2 && count !== 1);
  // What is filled in may hold whatever parts the forms.
  return (forms[at] ?? "").replace(PLACE, (place) => String(substitutions[place.charCodeAt(0) - PLACES] ?? place));
}

/** Private characters, which stand for what will be filled in until the form is chosen. */
const PLACES = 0xe000;
const PLACE = /[\uE000-\uE008]/g;
