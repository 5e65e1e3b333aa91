import { browser } from "wxt/browser";
import { inSight } from "../../archive/text/in-sight";
import type { Range, Reading } from "../../archive/types";
import { paragraphsInWords } from "../../citing/paragraphs-in-words";
import { quotedExcerpt } from "../../citing/quoted-excerpt";
import { readableAddress } from "../../citing/readable-address";
import { webAddress } from "../../citing/web-address";
import { cutShort } from "../../components/cut-short";
import { DifferenceItems } from "../../components/difference-items";
import { isQuotable } from "../../components/quotation";
import { isPart } from "../../components/share";
import { looksOf } from "../../components/text-segments";
import { TraceLabel } from "../../components/trace-label";
import { shareText } from "../../components/verdict";
import { uncut } from "../../messages/uncut";
import { formatMoment } from "../../words/format-moment";
import { i18n } from "../../words/i18n";
import { writing } from "../../words/writing";
import { setOffIn } from "./asked-in";
import { carried } from "./carried";
import { rowsOf, toldIn } from "./compared";
import { ComparedRows } from "./compared-rows";
import { Fact } from "./fact";
import { Facts } from "./facts";
import { StatementText } from "./statement-text";

interface Props {
  reading: Reading;
  passage: Range | undefined;
  query: string | null;
  /** When it was printed. */
  moment: Date;
}

/** The page on paper: the statement, what is known of it, how what was checked relates to it, and when that was checked. */
export function EvidenceSheet({ reading, passage, query, moment }: Props) {
  const { statement, marks, alignment } = reading;
  // It is handed out: an own archive's name and the folders of its user's machine stay with them.
  const { archive, ...facts } = statement;
  const excerpt = passage ? quotedExcerpt(carried(reading, passage)) : null;
  const place = paragraphsInWords({ statement, excerpt }, writing());
  return (
    <article class="evidence">
      <p class="kind">{i18n.t("sheet.name")}</p>
      <h1 lang="fa" dir="rtl">
        {statement.title}
      </h1>
      <Facts statement={facts} />
      <dl class="facts">
        {statement.source && (
          <Fact name={i18n.t("reader.source")} wide>
            <bdi dir="ltr">{readableAddress(webAddress(statement.source) ?? inSight(statement.source))}</bdi>
          </Fact>
        )}
        <Fact name={i18n.t("reader.file")}>
          <bdi dir="ltr">{facts.file.replace(archive ? /.*\// : "", "")}</bdi>
        </Fact>
        {place && <Fact name={i18n.t("sheet.passage")}>{place}</Fact>}
        <Fact name={i18n.t("sheet.checked")}>
          <bdi>{formatMoment(moment, writing())}</bdi>
        </Fact>
        <Fact name={i18n.t("sheet.by")}>
          {i18n.t("extShortName")} <bdi dir="ltr">{browser.runtime.getManifest().version}</bdi>
        </Fact>
      </dl>
      {query !== null && isQuotable(query) && <Checked reading={reading} query={query} />}
      <section>
        <h2>{i18n.t("reader.text")}</h2>
        <StatementText
          text={statement.text}
          heading={statement.heading}
          looked={looksOf(marks, alignment)}
          current={undefined}
          setOff={setOffIn(query, reading, passage)}
        />
      </section>
    </article>
  );
}

/** How the statement relates to what was checked, and the two side by side where it is a quotation. */
function Checked({ reading, query }: { reading: Reading; query: string }) {
  const { trace } = reading;
  const rows = rowsOf(query, reading);
  const changed = toldIn(query, reading).runs;
  const notRead = cutShort(query);
  return (
    <section class="checked">
      <h2>{i18n.t("sheet.verdict")}</h2>
      <p>{trace ? <TraceLabel trace={trace} /> : i18n.t("sheet.notHere")}</p>
      {isPart(reading) && <p>{shareText(reading)}</p>}
      {changed.length > 0 && <DifferenceItems runs={changed} />}
      {notRead && <p>{notRead}</p>}
      {rows.length > 0 ? (
        <ComparedRows rows={rows} />
      ) : (
        <p>
          <b>{i18n.t("reader.asked")}</b>{" "}
          <span lang="fa" dir="rtl">
            «{inSight(uncut(query))}»
          </span>
        </p>
      )}
    </section>
  );
}
