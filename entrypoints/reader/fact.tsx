import type { ComponentChildren } from "preact";

interface Props {
  name: string;
  /** It may be long, and has a line of its own. */
  wide?: boolean;
  children: ComponentChildren;
}

/** One thing that is known of a statement, in a list of them. */
export const Fact = ({ name, wide, children }: Props) => (
  <div class={wide ? "wide" : undefined}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
