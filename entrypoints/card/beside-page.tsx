import { i18n } from "../../words/i18n";

/**
 * Shows what the card shows beside the page instead of over it. Firefox opens no side panel for a frame in a page, and what
 * was asked then goes to one that is open, or to a tab.
 */
export function BesidePage({ open }: { open: () => void }) {
  const name = i18n.t(import.meta.env.FIREFOX ? "card.elsewhere" : "panel.open");
  return (
    <button type="button" class="beside" data-lasting title={name} aria-label={name} onClick={open}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2.5 3h11v10h-11zM9.5 3v10" />
      </svg>
    </button>
  );
}
