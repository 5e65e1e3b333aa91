import { useEffect, useId, useRef } from "preact/hooks";
import { NotKept, useChange } from "../../components/use-change";
import { useSettings } from "../../components/use-settings";
import { addSite, removeName } from "../../stored/settings/quiet-site-changes";
import { isAmong } from "../../stored/settings/surface-for";
import { i18n } from "../../words/i18n";
import { isolated } from "../../words/isolated";
import { siteName } from "../../words/site-name";

interface Props {
  host: string;
  /**
   * Told before the site is made quiet here, and when that could not be kept: the card that it is chosen in stays, so that
   * it can be undone.
   */
  onMakeQuiet: (isChosen: boolean) => void;
}

/** Under the hits: no card on this site any more; one press, and one to undo it. */
export function SiteLine({ host, onMakeQuiet }: Props) {
  const settings = useSettings();
  const sentence = useId();
  const line = useRef<HTMLDivElement>(null);
  const isQuiet = settings !== undefined && isAmong(host, settings.quietSites);
  const was = useRef(isQuiet);

  // The button that was pressed is gone; the one that takes its place takes its focus. The list is scrolled by hand:
  // `scrollIntoView` might move the page around the frame too.
  useEffect(() => {
    if (was.current === isQuiet) return;
    was.current = isQuiet;
    line.current?.querySelector("button")?.focus({ preventScroll: true });
    const list = line.current?.parentElement;
    if (list) list.scrollTop = list.scrollHeight;
  }, [isQuiet]);

  const { change, isRefused } = useChange();
  const choose = async () => {
    onMakeQuiet(true);
    if (!(await change(addSite(host)))) onMakeQuiet(false);
  };
  const undo = () => change(removeName(host));

  return (
    <div class="site" ref={line}>
      {isQuiet ? (
        <p>
          <span id={sentence}>{i18n.t("site.isQuietNow", [isolated(siteName(host))])}</span>{" "}
          <button type="button" data-lasting aria-describedby={sentence} onClick={undo}>
            {i18n.t("site.undo")}
          </button>
        </p>
      ) : (
        <button type="button" data-lasting onClick={choose}>
          {i18n.t("site.quiet", [isolated(siteName(host))])}
        </button>
      )}
      <NotKept isRefused={isRefused} />
    </div>
  );
}
