import type { ComponentChildren } from "preact";
import { StatusLine } from "../../components/status-line";
import { i18n } from "../../words/i18n";

interface Props {
  status: string;
  notice?: string;
  close: () => void;
  children?: ComponentChildren;
}

/** What every card has: a line that says what it is, a way to close it, and room that scrolls. */
export function CardFrame({ status, notice = "", close, children }: Props) {
  return (
    <main aria-label={i18n.t("extShortName")}>
      <header>
        <h1>{i18n.t("extShortName")}</h1>
        <StatusLine text={status} notice={notice} />
        <button type="button" class="close" aria-label={i18n.t("card.close")} onClick={close}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </header>
      {children}
    </main>
  );
}
