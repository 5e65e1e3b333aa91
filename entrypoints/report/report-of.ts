import type { Difference } from "../../citing/correction";
import { type PageReport, pageWords } from "../../citing/page-report";
import { quotedExcerpt } from "../../citing/quoted-excerpt";
import { readableAddress } from "../../citing/readable-address";
import { differencesOf } from "../../components/cite/correction-of";
import type { ScannedPage } from "../../components/scan/scanned-page";
import { shareOfSentence } from "../../components/scan/share-of-sentence";
import { isPart } from "../../components/share";
import { formatMoment } from "../../words/format-moment";
import { writing } from "../../words/writing";

/** A scanned page as a report: a row for each of its sentences and each statement that the sentence quotes. */
export const reportOf = ({ title, address, checkedAt, outcome, found }: ScannedPage): PageReport => ({
  title: pageWords(title),
  address: readableAddress(address),
  checked: formatMoment(checkedAt, writing()),
  outcome,
  rows: found.flatMap(({ text, quoted }) =>
    quoted.map(({ statement, trace, alignment, sentences }) => ({
      sentence: pageWords(text),
      trace,
      share: isPart({ alignment }) ? shareOfSentence({ alignment }) : "",
      differences: differencesOf(text, alignment, sentences).map(withPageWords),
      citable: { statement, excerpt: quotedExcerpt(sentences) },
    })),
  ),
});

/** What stands in the page is cleaned before it is put among our words, which have signs of their own. */
const withPageWords = (difference: Difference): Difference => ({
  ...difference,
  asked: difference.asked && pageWords(difference.asked),
});
