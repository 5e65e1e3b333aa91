import { withEllipses } from "../../archive/text/with-ellipses";
import type { Citable } from "../../citing/citable";
import { oneLine } from "../../citing/field-text";
import { cite, FORMS, type Form } from "../../citing/forms";
import { i18n } from "../../words/i18n";
import { uiDirection } from "../../words/ui-language";
import { writing } from "../../words/writing";
import { CopyButton } from "../copy-button";
import { IsolatedRuns } from "./isolated-runs";

interface Props {
  id: string;
  citable: Citable;
  announce: (notice: string) => void;
}

/** The forms of one citation, each as it would be copied. Nothing remembers which was chosen. */
export function CitePanel({ id, citable, announce }: Props) {
  return (
    <section id={id} class="citations" aria-label={i18n.t("cite.forms")}>
      <ul>
        {citable.excerpt && (
          <li>
            <Copied
              id={`${id}-excerpt`}
              name={i18n.t("cite.excerpt")}
              text={oneLine(withEllipses(citable.excerpt))}
              direction="rtl"
              announce={announce}
            />
          </li>
        )}
        {FORMS.map((form) => (
          <li key={form}>
            <Copied
              id={`${id}-${form}`}
              name={i18n.t(`cite.form.${form}`)}
              text={cite(citable, form, writing())}
              direction={form === "plain" ? uiDirection() : "ltr"}
              isCode={isCode(form)}
              announce={announce}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whether a form is for programs, so that its lines matter. */
const isCode = (form: Form): boolean => form === "bibtex" || form === "ris" || form === "csl";

interface CopiedProps {
  id: string;
  name: string;
  text: string;
  direction: "rtl" | "ltr";
  isCode?: boolean;
  announce: (notice: string) => void;
}

const Copied = ({ id, name, text, direction, isCode = false, announce }: CopiedProps) => (
  <>
    <div class="form">
      <h3 id={id}>{name}</h3>
      <CopyButton copied={{ text }} label={i18n.t("cite.copy")} of={id} announce={announce} />
    </div>
    <p class={isCode ? "preview code" : "preview"} dir={direction} lang="fa">
      {direction === "ltr" ? <IsolatedRuns text={text.trim()} /> : text.trim()}
    </p>
  </>
);
