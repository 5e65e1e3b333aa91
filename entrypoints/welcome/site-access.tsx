import { useEffect, useRef, useState } from "preact/hooks";
import { askForSiteAccess } from "../../platform/site-access";
import { i18n } from "../../words/i18n";
import { useSiteAccess } from "./use-site-access";

/**
 * Where the browser keeps the extension out of pages, as Firefox may from the beginning: what follows from it, a button by
 * which the browser asks its user, and the way to do it by hand. What was granted here is said here.
 */
export function SiteAccess() {
  const isGranted = useSiteAccess();
  const wasMissing = useRef(false);
  wasMissing.current ||= isGranted === false;
  const [isRefused, setIsRefused] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);

  // With what is granted the button goes that had the focus.
  useEffect(() => {
    if (isGranted && document.activeElement === document.body) status.current?.focus({ preventScroll: true });
  }, [isGranted]);

  if (isGranted === undefined || !wasMissing.current) return null;
  const request = async () => setIsRefused(!(await askForSiteAccess().catch(() => false)));
  return (
    <section class="access" aria-labelledby="access">
      <h2 id="access">{i18n.t("welcome.access.title")}</h2>
      {!isGranted && (
        <>
          <p>{i18n.t("welcome.access.why")}</p>
          <button type="button" class="plain" onClick={request}>
            {i18n.t("welcome.access.allow")}
          </button>
          <p class="by-hand">{i18n.t(`welcome.access.byHand.${import.meta.env.FIREFOX ? "firefox" : "chrome"}`)}</p>
        </>
      )}
      <p ref={status} role="status" tabIndex={-1}>
        {isGranted ? i18n.t("welcome.access.granted") : isRefused && i18n.t("welcome.access.refused")}
      </p>
    </section>
  );
}
