import { ask } from "../../messages/ask";
import type { Handed } from "../../messages/handed";
import { hasSidePanel, openSidePanel } from "../../platform/side-panel";
import { i18n } from "../../words/i18n";

/** Where a card is: its window and its tab, by the browser's numbers. */
export interface Where {
  readonly window: number;
  readonly tab: number;
}

/** Goes on in the side panel; the card then has no more to say, and closes. Call it while the user's press is being handled. */
export async function goOnBeside({ window }: Where, handed: Handed, close: () => void): Promise<void> {
  // Nothing is awaited before the panel opens: the browser would not take it for the user's doing.
  const opened = openSidePanel(window);
  const isHanded = ask({ type: "hand", window, handed });
  if ((await opened) && (await isHanded)) close();
}

/** Shows what the card shows beside the page instead of over it, where the browser can. */
export function BesidePage({ open }: { open: () => void }) {
  if (!hasSidePanel()) return null;
  return (
    <button type="button" class="beside" title={i18n.t("panel.open")} aria-label={i18n.t("panel.open")} onClick={open}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2.5 3h11v10h-11zM9.5 3v10" />
      </svg>
    </button>
  );
}
