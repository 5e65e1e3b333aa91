import { useEffect } from "preact/hooks";
import { i18n } from "#i18n";
import { StatusLine } from "../../components/status-line";
import { formatNumber } from "../../components/ui-language";

interface Props {
  current: number;
  count: number;
  step: (by: 1 | -1) => void;
}

/**
 * Says at which match the reader is, and leads to the others. The keys are no letters: a letter would fall silent on
 * a Persian keyboard and get in the way of dictation (WCAG 2.1.4).
 */
export function MatchBar({ current, count, step }: Props) {
  useEffect(() => {
    const listening = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    };
    addEventListener("keydown", onKeyDown, listening);
    return () => listening.abort();
  }, [step]);

  if (count === 0) return <StatusLine text={i18n.t("reader.noMatch")} />;
  return (
    <div class="matches">
      <StatusLine text={i18n.t("reader.match", [formatNumber(current + 1), formatNumber(count)])} />
      <button type="button" aria-keyshortcuts="Alt+ArrowUp" onClick={() => step(-1)}>
        {i18n.t("reader.previous")}
        <kbd>Alt ↑</kbd>
      </button>
      <button type="button" aria-keyshortcuts="Alt+ArrowDown" onClick={() => step(1)}>
        {i18n.t("reader.next")}
        <kbd>Alt ↓</kbd>
      </button>
    </div>
  );
}
