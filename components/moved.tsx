import type { ComponentChildren } from "preact";

/** Words that stand elsewhere: framed, behind two arrows that pass each other. A neighbour says so in words. */
export const Moved = ({ children }: { children: ComponentChildren }) => (
  <span class="moved">
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M13 5.5H3M5.5 3 3 5.5 5.5 8M3 10.5h10M10.5 8l2.5 2.5-2.5 2.5" />
    </svg>
    {children}
  </span>
);
