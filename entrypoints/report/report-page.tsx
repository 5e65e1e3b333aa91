import { useState } from "preact/hooks";
import { reportCsv } from "../../citing/report-csv";
import { reportMarkdown } from "../../citing/report-markdown";
import { tableWords } from "../../components/cite/table-words";
import { download } from "../../components/download";
import type { ScannedPage } from "../../components/scan/scanned-page";
import { StatusLine } from "../../components/status-line";
import { i18n } from "../../words/i18n";
import { writing } from "../../words/writing";
import { htmlFile } from "./html-file";
import { reportOf } from "./report-of";
import { ReportSheet } from "./report-sheet";
import { reportWords } from "./report-words";

/** A scanned page's report, and the forms in which it can be carried away. */
export function ReportPage({ page }: { page: ScannedPage }) {
  const [notice, setNotice] = useState("");
  const report = reportOf(page);
  const words = reportWords();
  const files = [
    { form: "CSV", ending: "csv", type: "text/csv", write: () => reportCsv(report, words, tableWords()) },
    { form: "Markdown", ending: "md", type: "text/markdown", write: () => reportMarkdown(report, words, writing()) },
    { form: "HTML", ending: "html", type: "text/html", write: () => htmlFile(report, words) },
  ] as const;
  const save = ({ form, ending, type, write }: (typeof files)[number]) => {
    download(write(), `bayaniyab-report.${ending}`, `${type};charset=utf-8`);
    setNotice(i18n.t("export.saved", [form]));
  };
  return (
    <>
      <header class="carry">
        <div>
          {files.map((file) => (
            <button key={file.form} type="button" onClick={() => save(file)}>
              {file.form}
            </button>
          ))}
          <button type="button" onClick={() => print()}>
            {i18n.t("reader.print")}
          </button>
        </div>
        <StatusLine text={i18n.t("report.kept")} notice={notice} />
      </header>
      <main>
        <ReportSheet report={report} words={words} />
      </main>
    </>
  );
}
