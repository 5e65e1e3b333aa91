import type { Trace } from "../archive/types";
import { i18n } from "../words/i18n";

/**
 * Two lines, as two texts lie side by side: equal, equal but for a wave, equal but for a gap, one of them seen in dots; or
 * circles that touch.
 */
const SHAPES: Record<Trace, string> = {
  exact: "M2 5.5h12M2 10.5h12",
  respelled: "M2 5.5h12M2 10.5q2-2.8 4 0t4 0t4 0",
  edited: "M2 5.5h12M2 10.5h3M11 10.5h3",
  misread: "M2 5.5h12M2 10.5h1.5M6 10.5h1.5M10 10.5h1.5M13.5 10.5h.5",
  related: "M6 4.4a3.6 3.6 0 1 0 0 7.2a3.6 3.6 0 1 0 0-7.2M10 4.4a3.6 3.6 0 1 0 0 7.2a3.6 3.6 0 1 0 0-7.2",
};

/** How a text relates to what was asked, in words and in a shape of its own. */
export const TraceLabel = ({ trace }: { trace: Trace }) => (
  <span class={`trace ${trace}`}>
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[trace]} />
    </svg>
    {i18n.t(`trace.${trace}`)}
  </span>
);
