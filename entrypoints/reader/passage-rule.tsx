import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * The line at the start side of the passage. A passage may begin and end inside paragraphs, which no border can
 * follow, so the line is measured against the passage's words and again whenever the text changes its size.
 */
export function PassageRule({ text }: { text: RefObject<HTMLElement | null> }) {
  const rule = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const whole = text.current;
    if (!whole) return;
    const measure = () => {
      const words = [...whole.querySelectorAll(".passage")].flatMap((part) => [...part.getClientRects()]);
      const [first, last] = [words[0], words.at(-1)];
      if (!rule.current || !first || !last) return;
      rule.current.style.top = `${first.top - whole.getBoundingClientRect().top}px`;
      rule.current.style.height = `${last.bottom - first.top}px`;
    };
    const resizes = new ResizeObserver(measure);
    resizes.observe(whole);
    measure();
    return () => resizes.disconnect();
  });
  return <div ref={rule} class="rule" />;
}
