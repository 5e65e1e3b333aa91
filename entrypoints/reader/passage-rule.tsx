import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  text: RefObject<HTMLElement | null>;
  /** How many stretches of the text are set off; the words of each are in elements that name it. */
  count: number;
}

/**
 * The lines at the start side of what is set off. It may begin and end inside paragraphs, which no border can follow, so
 * a line is measured against its words and again whenever the text changes its size.
 */
export function PassageRule({ text, count }: Props) {
  const rules = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const whole = text.current;
    if (!whole) return;
    const measure = () => {
      for (const [at, rule] of [...(rules.current?.children ?? [])].entries()) {
        const words = [...whole.querySelectorAll(`[data-stretch="${at}"]`)].flatMap((it) => [...it.getClientRects()]);
        const [first, last] = [words[0], words.at(-1)];
        if (!(rule instanceof HTMLElement) || !first || !last) continue;
        rule.style.top = `${first.top - whole.getBoundingClientRect().top}px`;
        rule.style.height = `${last.bottom - first.top}px`;
      }
    };
    const resizes = new ResizeObserver(measure);
    resizes.observe(whole);
    measure();
    return () => resizes.disconnect();
  });
  return (
    <div ref={rules} aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        <div key={at} class="rule" />
      ))}
    </div>
  );
}
