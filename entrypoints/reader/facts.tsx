import { isDated } from "../../archive/query/time-of";
import type { StatementFacts } from "../../archive/types";
import { DateLine } from "../../components/date-line";
import { machineReadText } from "../../components/machine-read";
import { i18n } from "../../words/i18n";
import { Fact } from "./fact";

/** Who issued the statement, of what sort it is, where it was issued and when, and how the date is known. */
export function Facts({
  statement: { issuer, kind, date, place, archive, machineRead },
}: {
  statement: StatementFacts;
}) {
  return (
    <dl class="facts">
      {issuer && (
        <Fact name={i18n.t("reader.issuer")}>
          <Persian>{issuer}</Persian>
        </Fact>
      )}
      <Fact name={i18n.t("reader.kind")}>{i18n.t(`kind.${kind}`)}</Fact>
      {isDated(date) && (
        <Fact name={i18n.t("reader.date")}>
          <DateLine date={date} />
        </Fact>
      )}
      {date.printed && (
        <Fact name={i18n.t("reader.printed")}>
          <Persian>{date.printed}</Persian>
        </Fact>
      )}
      {date.basis && (
        <Fact name={i18n.t("reader.basis")} wide>
          <Persian>{date.basis}</Persian>
        </Fact>
      )}
      {machineRead && (
        <Fact name={i18n.t("reader.machine")} wide>
          {machineReadText({ machineRead })}
        </Fact>
      )}
      {archive && (
        <Fact name={i18n.t("hit.archive")}>
          <bdi>{archive.name}</bdi>
        </Fact>
      )}
      {place && (
        <Fact name={i18n.t("reader.place")}>
          <Persian>{place}</Persian>
        </Fact>
      )}
    </dl>
  );
}

const Persian = ({ children }: { children: string }) => (
  <bdi lang="fa" dir="rtl">
    {children}
  </bdi>
);
