import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";

interface Props {
  /** What the button says. */
  readonly says: ComponentChildren;
  readonly children: () => ComponentChildren;
}

/** A button and, once it is pressed, what it opens; until then nothing of that is made. */
export function Disclosed({ says, children }: Props) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="discloses"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {says}
      </button>
      <div id={id} class="disclosed" hidden={!isOpen}>
        {isOpen && children()}
      </div>
    </>
  );
}
