import type { CitingLanguage, CitingStyle } from "./citing-style";
import { differencesInWords } from "./correction";
import { escapedMarkdown, quotedMarkdown, sourceMarkdown } from "./markdown";
import { type PageReport, pageWords, type ReportRow, type ReportWords } from "./page-report";

/** LRI and RLI: among words of others, ours say in which order they are read. */
const FIRST: Readonly<Record<CitingLanguage, string>> = { en: "\u2066", fa: "\u2067" };

/** Words of others among ours keep their own direction; nothing in them can end that, see `pageWords`. */
const isolated = (text: string): string => `\u2068${escapedMarkdown(pageWords(text))}\u2069`;

/** A report as CommonMark: what was checked and when, and a section for each sentence. */
export function reportMarkdown(report: PageReport, words: ReportWords, style: CitingStyle): string {
  const { title, address, checked, outcome, rows } = report;
  const page = [title && isolated(title), address && `<${address}>`].filter(Boolean).join(" ");
  const about = [
    page && `${escapedMarkdown(words.page)}: ${page}`,
    `${escapedMarkdown(words.checked)}: ${escapedMarkdown(checked)}`,
    escapedMarkdown(outcome),
  ];
  const parts = [
    `# ${escapedMarkdown(words.heading)}`,
    ...about.filter(Boolean),
    ...rows.map((row) => section(row, words, style)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function section(
  { sentence, trace, share, differences, citable }: ReportRow,
  words: ReportWords,
  style: CitingStyle,
): string {
  const told = differencesInWords(differences, style.language);
  const parts = [
    `## ${escapedMarkdown(words.traces[trace])}`,
    escapedMarkdown(share),
    `${escapedMarkdown(words.written)}:`,
    `> ${isolated(sentence)}`,
    `${escapedMarkdown(words.text)}:`,
    quotedMarkdown(citable),
    told && `${escapedMarkdown(words.difference)}: ${FIRST[style.language]}${escapedMarkdown(told)}\u2069`,
    `${escapedMarkdown(words.source)}: ${sourceMarkdown(citable, style)}`,
  ];
  return parts.filter(Boolean).join("\n\n");
}
