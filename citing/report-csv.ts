import type { CitingLanguage } from "./citing-style";
import { differencesInWords } from "./correction";
import { COLUMNS, cellsOf, type TableWords } from "./csv";
import { csvLines } from "./csv-lines";
import { type PageReport, pageWords, type ReportWords } from "./page-report";

/** LRM and RLM: a cell has the direction of its first letter, and a difference begins with words of somebody's. */
const FIRST: Readonly<Record<CitingLanguage, string>> = { en: "\u200E", fa: "\u200F" };

const inOrder = (told: string, language: CitingLanguage): string => told && FIRST[language] + told;

/** A report as a table: a row for each sentence of the page and each statement that it quotes. */
export function reportCsv(report: PageReport, words: ReportWords, table: TableWords): string {
  const { title, address, checked, rows } = report;
  const names = [words.written, words.share, words.difference, ...COLUMNS.map((column) => table.columns[column])];
  const cells = rows.map(({ sentence, trace, share, differences, citable }) => [
    pageWords(sentence),
    share,
    inOrder(differencesInWords(differences, table.style.language), table.style.language),
    ...cellsOf({ ...citable, relation: { trace, coverage: 1 } }, table),
    pageWords(title),
    address,
    checked,
  ]);
  return csvLines([[...names, words.page, words.address, words.checked], ...cells]);
}
