import { IS_QUIET_EDITION } from "../../platform/edition";
import { i18n } from "../../words/i18n";
import { selectFirstWord } from "./select-first-word";

/** Sentences of the archive to select; what is done on any page is done with them. */
export function Example({ text, shortcut }: { text: string; shortcut: string | undefined }) {
  return (
    <section class="example" aria-labelledby="example">
      <h2 id="example">{i18n.t("welcome.try")}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard selects only where it has a place to begin. */}
      <blockquote lang="fa" dir="rtl" tabIndex={0} onFocus={(event) => selectFirstWord(event.currentTarget)}>
        {text}
      </blockquote>
      <p class="how">
        {i18n.t(IS_QUIET_EDITION ? "quietEdition.how" : "welcome.how")}
        {shortcut && ` ${i18n.t(IS_QUIET_EDITION ? "quietEdition.shortcut" : "welcome.shortcut", [shortcut])}`}
      </p>
    </section>
  );
}
