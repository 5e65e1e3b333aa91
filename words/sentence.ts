/** The browser's own format of `_locales/<language>/messages.json`. */
export type Catalogue = Readonly<Record<string, { readonly message: string }>>;

/** Gives a sentence by its name in `messages.json`, with its holes filled; empty where there is none. */
export type Look = (name: string, holes: string[]) => string;

/** A catalogue read as the browser reads its own. */
export const lookIn =
  (catalogue: Catalogue): Look =>
  (name, holes) =>
    ((Object.hasOwn(catalogue, name) && catalogue[name]?.message) || "").replace(
      /\$([1-9])/g,
      (_, hole) => holes[hole - 1] ?? "",
    );

/**
 * A sentence with its holes filled.
 * @param key as in `locales/`, with dots
 * @param args a number, which chooses among plural forms (`0 | 1 | n`, or `1 | n`) and is `$1`; or what fills `$1`, `$2`;
 * or both, where the number is to be written in another way
 */
export function sentence(look: Look, key: string, args: readonly unknown[]): string {
  const count = args.find((arg) => typeof arg === "number");
  const holes = args.find((arg) => Array.isArray(arg)) ?? (count === undefined ? [] : [count]);
  const text = look(key.replaceAll(".", "_"), holes.map(String));
  if (!text) console.warn(`There is no sentence “${key}” in locales/.`);
  if (count === undefined) return text;
  const forms = text.split(" | ");
  const at = forms.length === 3 ? Math.min(count, 2) : Number(forms.length === 2 && count !== 1);
  return forms[at] ?? "";
}
