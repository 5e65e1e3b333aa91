import { withEllipses } from "../../archive/text/with-ellipses";
import { differencesInWords } from "../../citing/correction";
import { oneLine } from "../../citing/field-text";
import type { PageReport, ReportRow, ReportWords } from "../../citing/page-report";
import { named } from "../../citing/plain";
import { readableAddress } from "../../citing/readable-address";
import { sourceAddress } from "../../citing/source-address";
import { uiDirection } from "../../words/ui-language";
import { writing } from "../../words/writing";

interface Props {
  report: PageReport;
  words: ReportWords;
}

/** A report as it is read, printed, and saved as a page: it needs no style of another sheet, and holds no script. */
export const ReportSheet = ({ report: { title, address, checked, outcome, rows }, words }: Props) => (
  <article class="report">
    <h1>{words.heading}</h1>
    <dl class="about">
      {title && (
        <div>
          <dt>{words.page}</dt>
          <dd>
            <bdi>{title}</bdi>
          </dd>
        </div>
      )}
      {address && (
        <div>
          <dt>{words.address}</dt>
          <dd>
            <Address address={address} />
          </dd>
        </div>
      )}
      <div>
        <dt>{words.checked}</dt>
        <dd>
          <bdi>{checked}</bdi>
        </dd>
      </div>
    </dl>
    <p>{outcome}</p>
    <ol class="rows">
      {rows.map((row, at) => (
        <li key={at}>
          <Row row={row} words={words} />
        </li>
      ))}
    </ol>
  </article>
);

function Row({ row: { sentence, trace, share, differences, citable }, words }: { row: ReportRow; words: ReportWords }) {
  const address = sourceAddress(citable);
  return (
    <>
      <h2>{words.traces[trace]}</h2>
      {share && <p>{share}</p>}
      <Said name={words.written} words={sentence} />
      {citable.excerpt && <Said name={words.text} words={oneLine(withEllipses(citable.excerpt))} />}
      {differences.length > 0 && (
        <p>
          <b>{words.difference}:</b>{" "}
          <bdi dir={uiDirection()}>{differencesInWords(differences, writing().language)}</bdi>
        </p>
      )}
      <p class="source">
        <b>{words.source}:</b> <bdi dir={uiDirection()}>{named(citable, writing())}.</bdi>
        {address && (
          <>
            <br />
            <Address address={address} />
          </>
        )}
      </p>
    </>
  );
}

const Said = ({ name, words }: { name: string; words: string }) => (
  <p>
    <b>{name}:</b>{" "}
    <bdi lang="fa" dir="rtl">
      «{words}»
    </bdi>
  </p>
);

const Address = ({ address }: { address: string }) => (
  <bdi dir="ltr">
    {/^https?:/.test(address) ? (
      <a href={address} target="_blank" rel="noreferrer noopener">
        {readableAddress(address)}
      </a>
    ) : (
      address
    )}
  </bdi>
);
