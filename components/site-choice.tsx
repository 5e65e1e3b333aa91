import { addSite } from "../stored/settings/quiet-site-changes";
import { canBeQuiet, withoutSite } from "../stored/settings/quiet-sites";
import { isAmong } from "../stored/settings/surface-for";
import { i18n } from "../words/i18n";
import { isolated } from "../words/isolated";
import { siteName } from "../words/site-name";
import { NotKept, useChange } from "./use-change";
import { useSettings } from "./use-settings";

/** On this site nothing opens in the page any more: one press, and one to undo it. */
export function SiteChoice({ host }: { host: string }) {
  const settings = useSettings();
  const { change, isRefused } = useChange();
  if (!settings) return null;
  if (settings.quiet) return <p class="site">{i18n.t("site.isQuietEverywhere")}</p>;
  if (!canBeQuiet(host)) return null;
  if (!isAmong(host, settings.quietSites))
    return (
      <>
        <button type="button" class="site" onClick={() => change(addSite(host))}>
          {i18n.t("site.quiet", [isolated(siteName(host))])}
        </button>
        <NotKept isRefused={isRefused} />
      </>
    );
  return (
    <p class="site" role="status">
      {i18n.t("site.isQuiet", [isolated(siteName(host))])}{" "}
      <button type="button" onClick={() => change(({ quietSites }) => ({ quietSites: withoutSite(quietSites, host) }))}>
        {i18n.t("site.undo")}
      </button>
      <NotKept isRefused={isRefused} />
    </p>
  );
}
