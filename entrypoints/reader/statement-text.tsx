import { useRef } from "preact/hooks";
import { inSight } from "../../archive/text/in-sight";
import type { Range } from "../../archive/types";
import { type Looked, textSegments } from "../../components/text-segments";
import { cutAt } from "./cut-at";
import { paragraphs } from "./paragraphs";
import { PassageRule } from "./passage-rule";
import { overlap } from "./places";

interface Props {
  text: string;
  /** The paragraph that is the title, which stands over the text already. */
  heading: Range | undefined;
  /** Words that match, and those that a quotation has changed or left out. */
  looked: readonly Looked[];
  /** Where the user is among the places that they step through. */
  current: Range | undefined;
  /** What the user came for, ascending and apart. */
  setOff: readonly Range[];
}

/** The statement's words: paragraphs, its matching words marked, what the user came for set off. */
export function StatementText({ text, heading, looked, current, setOff }: Props) {
  const whole = useRef<HTMLDivElement>(null);
  const words = (range: Range) =>
    cutAt(range, current ? [current] : []).flatMap(([start, end]) =>
      textSegments(text.slice(start, end), looked, start).map((segment) => {
        const { start, look } = segment;
        const text = inSight(segment.text);
        if (!look) return text;
        const isCurrent = current && overlap([start, start + segment.text.length], current) ? "current" : "";
        if (look === "same")
          return (
            <mark key={start} class={isCurrent || undefined}>
              {text}
            </mark>
          );
        return (
          <span key={start} class={`own ${look} ${isCurrent}`.trim()}>
            {text}
          </span>
        );
      }),
    );

  const isShown = (paragraph: Range) =>
    paragraph[0] !== heading?.[0] ||
    looked.some(({ range }) => overlap(paragraph, range)) ||
    setOff.some((range) => overlap(paragraph, range));

  return (
    <div ref={whole} class="text" lang="fa" dir="rtl">
      <PassageRule text={whole} count={setOff.length} />
      {paragraphs(text)
        .filter(isShown)
        .map((paragraph) => {
          if (!setOff.some((range) => overlap(paragraph, range))) return <p key={paragraph[0]}>{words(paragraph)}</p>;
          return (
            <p key={paragraph[0]} class="here" tabIndex={-1}>
              {cutAt(paragraph, setOff).map((part) => {
                const stretch = setOff.findIndex((range) => overlap(part, range));
                if (stretch < 0) return words(part);
                return (
                  <span key={part[0]} class="passage" data-stretch={stretch}>
                    {words(part)}
                  </span>
                );
              })}
            </p>
          );
        })}
    </div>
  );
}
