import { withEllipses } from "../../archive/text/with-ellipses";
import type { Citable } from "../../citing/citable";
import { type Correction, correctionNote } from "../../citing/correction";
import { oneLine } from "../../citing/field-text";
import { cite, FORMS, type Form } from "../../citing/forms";
import { i18n } from "../../words/i18n";
import { uiDirection } from "../../words/ui-language";
import { writing } from "../../words/writing";
import { type Copyable, CopyButton } from "../copy-button";
import { IsolatedRuns } from "./isolated-runs";

interface Props {
  id: string;
  citable: Citable;
  /** Of a quotation with changes. */
  correction?: Correction | undefined;
  announce: (notice: string) => void;
}

/**
 * What one citation can be copied as, each as it would be copied: the plain form at once, after a correction where there
 * is something to correct, and the others behind one choice. Nothing remembers what was chosen.
 */
export function CitePanel({ id, citable, correction, announce }: Props) {
  const note = correction && correctionNote(correction, writing());
  const shown = (form: Form) => (
    <li key={form}>
      <Copied
        id={`${id}-${form}`}
        name={i18n.t(`cite.form.${form}`)}
        copied={{ text: cite(citable, form, writing()) }}
        direction={form === "plain" ? uiDirection() : "ltr"}
        isCode={isCode(form)}
        announce={announce}
      />
    </li>
  );
  return (
    <section id={id} class="citations" aria-label={i18n.t("cite.forms")}>
      <ul>
        {note && (
          <li>
            <Copied
              id={`${id}-correction`}
              name={i18n.t("cite.correction")}
              copied={note}
              direction={uiDirection()}
              announce={announce}
            />
          </li>
        )}
        {shown("plain")}
      </ul>
      <details>
        <summary>{i18n.t("cite.others")}</summary>
        <ul>
          {citable.excerpt && (
            <li>
              <Copied
                id={`${id}-excerpt`}
                name={i18n.t("cite.excerpt")}
                copied={{ text: oneLine(withEllipses(citable.excerpt)) }}
                direction="rtl"
                announce={announce}
              />
            </li>
          )}
          {FORMS.filter((form) => form !== "plain").map(shown)}
        </ul>
      </details>
    </section>
  );
}

/** Whether a form is for programs, so that its lines matter. */
const isCode = (form: Form): boolean => form === "bibtex" || form === "ris" || form === "csl";

interface CopiedProps {
  id: string;
  name: string;
  copied: Copyable;
  direction: "rtl" | "ltr";
  isCode?: boolean;
  announce: (notice: string) => void;
}

const Copied = ({ id, name, copied, direction, isCode = false, announce }: CopiedProps) => (
  <>
    <div class="form">
      <h3 id={id}>{name}</h3>
      <CopyButton copied={copied} label={i18n.t("cite.copy")} of={id} announce={announce} />
    </div>
    <p class={isCode ? "preview code" : "preview"} dir={direction} lang="fa">
      {direction === "ltr" ? <IsolatedRuns text={copied.text.trim()} /> : copied.text.trim()}
    </p>
  </>
);
