import { closePopup } from "../../components/close-popup";
import { openSidePanel } from "../../components/side-panel";
import { ask } from "../../messages/ask";
import { i18n } from "../../words/i18n";

interface Props {
  window: number;
  query: () => string;
}

/** Goes on in the side panel with what is searched for here. */
export function OpenBeside({ window: id, query }: Props) {
  const open = async () => {
    // Nothing is awaited before the panel opens: the browser would not take it for the reader's doing.
    const opened = openSidePanel(id);
    const handed = ask({ type: "hand", window: id, query: query() });
    if ((await opened) && (await handed)) await closePopup();
  };
  return (
    <div class="beside">
      <button type="button" onClick={open}>
        {i18n.t("panel.open")}
      </button>
    </div>
  );
}
