import { i18n } from "../../../words/i18n";

/** The words of a key, to be read aloud or compared: a list, three by three, in their own language. */
export const KeyInWords = ({ words }: { words: readonly string[] }) => (
  <ol class="key-words" lang="fa" dir="rtl" aria-label={i18n.t("packs.keyWords")}>
    {words.map((word, at) => (
      <li key={at}>{word}</li>
    ))}
  </ol>
);
