import { bibtex } from "../../citing/bibtex";
import { cslJson } from "../../citing/csl-json";
import { csv } from "../../citing/csv";
import { markdown } from "../../citing/markdown";
import type { ResultList } from "../../citing/result-list";
import { resultsJson } from "../../citing/results-json";
import { ris } from "../../citing/ris";
import { i18n } from "../../words/i18n";
import { writing } from "../../words/writing";
import { download } from "../download";
import { tableWords } from "./table-words";

/** The files a list can become: their ending and type, and how they are written. */
const FILES = {
  CSV: { ending: "csv", type: "text/csv", write: (list: ResultList) => csv(list, tableWords()) },
  JSON: { ending: "json", type: "application/json", write: resultsJson },
  Markdown: {
    ending: "md",
    type: "text/markdown",
    write: (list: ResultList, heading: string) => markdown(list, heading, writing()),
  },
  BibTeX: { ending: "bib", type: "application/x-bibtex", write: ({ rows }: ResultList) => bibtex(rows) },
  RIS: { ending: "ris", type: "application/x-research-info-systems", write: ({ rows }: ResultList) => ris(rows) },
  "CSL-JSON": {
    ending: "csl.json",
    type: "application/vnd.citationstyles.csl+json",
    write: ({ rows }: ResultList) => cslJson(rows),
  },
} as const;
type FileForm = keyof typeof FILES;

interface Props {
  list: ResultList;
  /** What the buttons are for. */
  label: string;
  /** What the list is, as the heading of a text. */
  heading: string;
  /** The file's name before its ending; it says nothing of what was looked for. */
  name: string;
  forms: readonly FileForm[];
  announce: (notice: string) => void;
}

/** Carries a list away as a file. */
export function ExportBar({ list, label, heading, name, forms, announce }: Props) {
  const save = (form: FileForm) => {
    const { ending, type, write } = FILES[form];
    download(write(list, heading), `${name}.${ending}`, `${type};charset=utf-8`);
    announce(i18n.t("export.saved", [form]));
  };
  return (
    <fieldset class="export">
      <legend>{label}</legend>
      {forms.map((form) => (
        <button key={form} type="button" onClick={() => save(form)}>
          {form}
        </button>
      ))}
    </fieldset>
  );
}
