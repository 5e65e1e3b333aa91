import { useRef } from "preact/hooks";
import type { Range } from "../../archive/types";
import { type Looked, textSegments } from "../../components/text-segments";
import { paragraphs } from "./paragraphs";
import { PassageRule } from "./passage-rule";
import { overlap } from "./places";

interface Props {
  text: string;
  /** The paragraph that is the title, which stands over the text already. */
  heading: Range | undefined;
  /** Words that match, and those that a quotation has changed or left out. */
  looked: readonly Looked[];
  /** The matches that the user steps through, and at which of them they are. */
  runs: readonly Range[];
  current: number;
  passage: Range | undefined;
}

/** The statement's words: paragraphs, its matching words marked, the passage the user came for set off. */
export function StatementText({ text, heading, looked, runs, current, passage }: Props) {
  const whole = useRef<HTMLDivElement>(null);
  const words = ([start, end]: Range) =>
    textSegments(text.slice(start, end), looked, start).map(({ start, text, look }) => {
      if (!look) return text;
      if (look !== "same")
        return (
          <span key={start} class={`own ${look}`}>
            {text}
          </span>
        );
      const run = runs.findIndex(([from, to]) => from <= start && start < to);
      return (
        <mark key={start} data-match={run} class={run >= 0 && run === current ? "current" : undefined}>
          {text}
        </mark>
      );
    });

  const isShown = (paragraph: Range) =>
    paragraph[0] !== heading?.[0] ||
    looked.some(({ range }) => overlap(paragraph, range)) ||
    paragraph[0] === passage?.[0];

  return (
    <div ref={whole} class="text" lang="fa" dir="rtl">
      {passage && <PassageRule text={whole} />}
      {paragraphs(text)
        .filter(isShown)
        .map((paragraph) => {
          const [start, end] = paragraph;
          const here = passage && overlap(paragraph, passage);
          if (!here) return <p key={start}>{words(paragraph)}</p>;
          return (
            <p key={start} class="here" tabIndex={-1}>
              {words([start, here[0]])}
              <span class="passage">{words(here)}</span>
              {words([here[1], end])}
            </p>
          );
        })}
    </div>
  );
}
