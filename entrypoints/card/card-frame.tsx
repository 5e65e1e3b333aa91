import type { ComponentChildren } from "preact";
import { StatusLine } from "../../components/status-line";
import { i18n } from "../../words/i18n";

interface Props {
  /** What the card says, in a sentence without a full stop, for who does not see it; a notice of what was done is seen. */
  status: string;
  notice?: string;
  /** Whether there is nothing else to be seen. */
  isStatusSeen?: boolean;
  close: () => void;
  /** What can be done with the card itself, beside closing it. */
  corner?: ComponentChildren;
  children?: ComponentChildren;
}

/** What every card has: room that scrolls, a corner to close it in, and a line that says what was done. */
export function CardFrame({ status, notice = "", isStatusSeen = false, close, corner, children }: Props) {
  return (
    <main aria-label={i18n.t("extShortName")}>
      <h1 class="unseen">{i18n.t("extShortName")}</h1>
      {children}
      <div class="corner">
        {corner}
        <button type="button" class="close" aria-label={i18n.t("card.close")} onClick={close}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </div>
      {isStatusSeen ? <StatusLine text={status} /> : <StatusLine text="" notice={notice} unseen={status} />}
    </main>
  );
}
