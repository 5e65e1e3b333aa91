import { useEffect, useState } from "preact/hooks";
import { SiteChoice } from "../../components/site-choice";
import { isNoticeUnderstood, keepNoticeUnderstood } from "../../stored/notices";
import { i18n } from "../../words/i18n";
import type { ActiveTab } from "./active-tab";

/** What is to be known of the page that the popup is opened over, and the choice for its site. */
export function AboutTab({ tab: { host, incognito, isWithheld, isStale: wasStale, late } }: { tab: ActiveTab }) {
  const [isStale, setStale] = useState(wasStale);
  useEffect(() => void late?.then(setStale), [late]);
  if (isStale) return <p class="about">{i18n.t("popup.stale")}</p>;
  if (incognito) return <p class="about">{i18n.t("site.isPrivate")}</p>;
  if (isWithheld) return <Withheld />;
  return host === null ? null : (
    <div class="about">
      <SiteChoice host={host} />
    </div>
  );
}

/** Shown until the user has understood it, and then never again. */
function Withheld() {
  const [isUnderstood, setIsUnderstood] = useState(true);
  useEffect(() => void isNoticeUnderstood("withheld").then(setIsUnderstood), []);
  if (isUnderstood) return null;
  const understand = () => {
    setIsUnderstood(true);
    void keepNoticeUnderstood("withheld");
  };
  return (
    <p class="about">
      {i18n.t("popup.withheld")}{" "}
      <button type="button" onClick={understand}>
        {i18n.t("popup.understood")}
      </button>
    </p>
  );
}
