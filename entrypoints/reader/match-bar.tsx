import { useLayoutEffect } from "preact/hooks";
import { differenceText } from "../../components/difference-parts";
import { StatusLine } from "../../components/status-line";
import { i18n } from "../../words/i18n";
import { comma } from "../../words/ui-language";
import { formatNumber } from "../../words/writing";
import type { Stop } from "./stops";

interface Props {
  stops: readonly Stop[];
  /** At which of them the user is, from 0. */
  current: number;
  step: (by: 1 | -1) => void;
}

/**
 * Says where the user is among sentences and changes, and leads to the others. The keys are no letters: a letter would fall silent on
 * a Persian keyboard and get in the way of dictation (WCAG 2.1.4).
 */
export function MatchBar({ stops, current, step }: Props) {
  // Before it is drawn: a key that is pressed as soon as there is something to go to is heard.
  useLayoutEffect(() => {
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

  const here = stops[current];
  if (!here) return <StatusLine text={i18n.t("reader.noMatch")} />;
  const text = i18n.t(`reader.at.${here.kind}`, [formatNumber(current + 1), formatNumber(stops.length)]);
  return (
    <div class="matches">
      <StatusLine text={text} unseen={here.changes.map(differenceText).join(comma())} />
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
