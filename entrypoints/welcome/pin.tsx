import { i18n } from "../../words/i18n";
import { MenuDrawing } from "./menu-drawing";
import { ToolbarDrawing } from "./toolbar-drawing";
import { usePinned } from "./use-pinned";

/** Where the button of the toolbar is, and how to keep it in sight; each browser has a way of its own. */
export function Pin({ isPhone }: { isPhone: boolean }) {
  const pinned = usePinned();
  const way = isPhone ? "phone" : import.meta.env.FIREFOX ? "firefox" : "chrome";
  return (
    <section class="pin" aria-labelledby="pin">
      <h2 id="pin">{i18n.t(isPhone ? "welcome.find" : "welcome.pin")}</h2>
      {isPhone ? <MenuDrawing /> : <ToolbarDrawing />}
      <p role="status">{!isPhone && pinned ? i18n.t("welcome.pinned") : i18n.t(`welcome.ways.${way}`)}</p>
    </section>
  );
}
