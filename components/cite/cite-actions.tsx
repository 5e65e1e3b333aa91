import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Citable } from "../../citing/citable";
import type { Correction } from "../../citing/correction";
import { quotation } from "../../citing/quotation";
import { type Keepable, keyOf } from "../../stored/desk/kept";
import { i18n } from "../../words/i18n";
import { writing } from "../../words/writing";
import { CopyButton } from "../copy-button";
import { KeepButton } from "../desk/keep-button";
import { KeptNote } from "../desk/kept-note";
import { useKept } from "../desk/use-kept";
import { CitePanel } from "./cite-panel";
import { reveal } from "./reveal";

interface Props {
  citable: Citable;
  announce: (notice: string) => void;
  /** What there is to correct, of a quotation with changes. */
  correction?: Correction | undefined;
  /** What the desk would keep of it; without one, nothing can be kept. */
  passage?: Keepable | undefined;
  /** What was looked for: it is kept with the passage only if the user asks for that. */
  selection?: string;
  /** Actions that come before these. */
  children?: ComponentChildren;
}

/** Takes an excerpt away: copies it with its source, opens the forms of citation beneath, or keeps it on the desk. */
export function CiteActions({ citable, announce, correction, passage, selection, children }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [isNoting, setIsNoting] = useState(false);
  const kept = useKept(passage);
  const panel = useId();
  const whole = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if ((isOpen || isNoting) && whole.current?.lastElementChild) reveal(whole.current.lastElementChild);
  }, [isOpen, isNoting, kept]);

  const saved = () => {
    setIsNoting(false);
    // The focus would be lost with the form.
    whole.current?.querySelector<HTMLElement>(".keep")?.focus({ preventScroll: true });
  };

  return (
    <div class="cite" ref={whole}>
      <div class="actions">
        {children}
        <CopyButton copied={quotation(citable, writing())} label={i18n.t("hit.copy")} announce={announce} />
        {passage && <KeepButton passage={passage} announce={announce} onTurned={setIsNoting} />}
        <button
          type="button"
          class="discloses"
          aria-expanded={isOpen}
          aria-controls={isOpen ? panel : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          {i18n.t(correction ? "cite.correct" : "cite.cite")}
        </button>
      </div>
      {isNoting && kept && (
        // What is typed of one passage is never saved with another that has come in its place.
        <KeptNote key={keyOf(kept)} kept={kept} selection={selection} announce={announce} onSaved={saved} />
      )}
      {isOpen && <CitePanel id={panel} citable={citable} correction={correction} announce={announce} />}
    </div>
  );
}
