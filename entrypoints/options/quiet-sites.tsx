import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { addSite, removeName } from "../../stored/settings/quiet-site-changes";
import { siteFrom } from "../../stored/settings/quiet-sites";
import type { Change, Changed } from "../../stored/settings/store";
import { isAmong } from "../../stored/settings/surface-for";
import { i18n } from "../../words/i18n";
import { isolated } from "../../words/isolated";
import { siteName } from "../../words/site-name";
import type { Done } from "./done";

interface Props {
  sites: readonly string[];
  /** What was written last, if it was not taken. */
  refusal: Done | undefined;
  say: (done: Done | undefined) => void;
  /** Gives nothing where the change could not be kept, which is said elsewhere. */
  change: (change: Change) => Promise<Changed | undefined>;
  /** Between field and list: what was done. */
  children: ComponentChildren;
}

/** The sites on which nothing is ever put into the page: to add to, and to take from. */
export function QuietSites({ sites, refusal, say, change, children }: Props) {
  const [id, reason, fault] = [useId(), useId(), useId()];
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const alert = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (refusal) alert.current?.scrollIntoView({ block: "nearest" });
  }, [refusal]);

  const refuse = (sentence: () => string) => {
    say({ at: "sites", sentence, isRefusal: true });
    field.current?.focus();
  };

  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const site = siteFrom(text);
    if (site === null) return refuse(() => i18n.t("options.quietSites.bad"));
    if (isAmong(site, sites)) return refuse(() => i18n.t("options.quietSites.there", [isolated(siteName(site))]));
    // What was done before can be undone no more, and its button gets no focus.
    say(undefined);
    if (!(await change(addSite(site)))) return;
    setText("");
    say({
      at: "sites",
      sentence: () => i18n.t("options.quietSites.added", [isolated(siteName(site))]),
      undo: removeName(site),
    });
  };

  const remove = async (site: string) => {
    say(undefined);
    if (!(await change(removeName(site)))) return;
    say({
      at: "sites",
      sentence: () => i18n.t("options.quietSites.removed", [isolated(siteName(site))]),
      undo: addSite(site),
    });
  };

  return (
    <section class="sites" aria-labelledby={id}>
      <h3 id={id}>{i18n.t("options.quietSites.name")}</h3>
      <p id={reason} class="reason">
        {i18n.t("options.quietSites.reason")}
      </p>
      <form onSubmit={add}>
        <input
          ref={field}
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          maxLength={2000}
          placeholder="example.org"
          aria-label={i18n.t("options.quietSites.field")}
          aria-describedby={`${reason} ${fault}`}
          aria-invalid={refusal !== undefined}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="plain">
          {i18n.t("options.quietSites.add")}
        </button>
      </form>
      <p id={fault} ref={alert} class="fault" role="alert">
        {refusal?.sentence()}
      </p>
      {children}
      {sites.length === 0 ? (
        <p class="none">{i18n.t("options.quietSites.none")}</p>
      ) : (
        <ul>
          {sites.map((site) => (
            <li key={site}>
              <bdi>{siteName(site)}</bdi>
              <button
                type="button"
                aria-label={i18n.t("options.quietSites.removeSite", [isolated(siteName(site))])}
                onClick={() => remove(site)}
              >
                {i18n.t("options.quietSites.remove")}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
