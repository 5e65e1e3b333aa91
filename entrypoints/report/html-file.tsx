import { render } from "preact";
import { escapeHtml } from "../../citing/html";
import type { PageReport, ReportWords } from "../../citing/page-report";
import { uiDirection, uiLanguage } from "../../words/ui-language";
import { ReportSheet } from "./report-sheet";
import style from "./report-sheet.css?inline";

/** Whatever a page says, the file runs and loads nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** A report as a page of its own, which any browser opens and prints. */
export function htmlFile(report: PageReport, words: ReportWords): string {
  const body = document.createElement("div");
  render(<ReportSheet report={report} words={words} />, body);
  const head = [
    `<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escapeHtml(words.heading)}</title>`,
    `<style>${style}</style>`,
  ];
  return `<!doctype html>\n<html lang="${uiLanguage()}" dir="${uiDirection()}">\n<head>${head.join("")}</head>\n<body>${body.innerHTML}</body>\n</html>\n`;
}
