import { useId, useRef, useState } from "preact/hooks";
import { siteFrom, withoutName, withSite } from "../../settings/quiet-sites";
import { changeSettings } from "../../settings/store";
import { isAmong } from "../../settings/surface-for";
import { i18n } from "../../words/i18n";
import { isolated } from "../../words/isolated";
import type { Done } from "./done";

interface Props {
  sites: readonly string[];
  say: (done: Done) => void;
}

/** The sites on which nothing is ever put into the page: to add to, and to take from. */
export function QuietSites({ sites, say }: Props) {
  const [id, reason, fault] = [useId(), useId(), useId()];
  const [text, setText] = useState("");
  const [problem, setProblem] = useState("");
  const field = useRef<HTMLInputElement>(null);

  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const site = siteFrom(text);
    const isThere = isAmong(site, sites);
    setProblem(
      site === null
        ? i18n.t("options.quietSites.bad")
        : isThere
          ? i18n.t("options.quietSites.there", [isolated(site)])
          : "",
    );
    if (site === null || isThere) return field.current?.focus();
    setText("");
    void changeSettings(({ quietSites }) => ({ quietSites: withSite(quietSites, site) }));
    say({
      sentence: i18n.t("options.quietSites.added", [isolated(site)]),
      undo: ({ quietSites }) => ({ quietSites: withoutName(quietSites, site) }),
    });
  };

  const remove = (site: string) => {
    void changeSettings(({ quietSites }) => ({ quietSites: withoutName(quietSites, site) }));
    say({
      sentence: i18n.t("options.quietSites.removed", [isolated(site)]),
      undo: ({ quietSites }) => ({ quietSites: withSite(quietSites, site) }),
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
          aria-invalid={problem !== ""}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="plain">
          {i18n.t("options.quietSites.add")}
        </button>
        <p id={fault} class="fault" role="alert">
          {problem}
        </p>
      </form>
      {sites.length === 0 ? (
        <p class="none">{i18n.t("options.quietSites.none")}</p>
      ) : (
        <ul>
          {sites.map((site) => (
            <li key={site}>
              <bdi dir="ltr">{site}</bdi>
              <button
                type="button"
                aria-label={i18n.t("options.quietSites.removeSite", [isolated(site)])}
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
