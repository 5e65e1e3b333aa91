import { useEffect } from "preact/hooks";
import { StatusLine } from "../../components/status-line";
import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";

interface Props {
  current: number;
  count: number;
  step: (by: 1 | -1) => void;
}

/**
 * Says at which match the user is, and leads to the others. The keys are no letters: a letter would fall silent on
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
      <Step towards="Up" label={i18n.t("reader.previous")} step={() => step(-1)} />
      <Step towards="Down" label={i18n.t("reader.next")} step={() => step(1)} />
    </div>
  );
}

const ARROWS = { Up: "M8 13V3M3.5 7.5 8 3l4.5 4.5", Down: "M8 3v10M3.5 8.5 8 13l4.5-4.5" };

const Step = ({ towards, label, step }: { towards: keyof typeof ARROWS; label: string; step: () => void }) => (
  <button type="button" class="step" aria-keyshortcuts={`Alt+Arrow${towards}`} onClick={step}>
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={ARROWS[towards]} />
    </svg>
    <span class="label">{label}</span>
    <kbd>
      <bdi>Alt {towards === "Up" ? "↑" : "↓"}</bdi>
    </kbd>
  </button>
);
