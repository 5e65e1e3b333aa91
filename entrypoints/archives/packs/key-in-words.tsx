import { i18n } from "../../../words/i18n";
import { writing } from "../../../words/writing";

/** The words of a key, to be read aloud or compared: a list, in their own language. */
export const KeyInWords = ({ words }: { words: readonly string[] }) => (
  <ol
    class="key-words"
    lang="fa"
    dir="rtl"
    aria-label={i18n.t("packs.keyWords")}
    style={{ listStyleType: writing().digits === "persian" ? "persian" : "decimal" }}
  >
    {words.map((word, at) => (
      <li key={at}>{word}</li>
    ))}
  </ol>
);
