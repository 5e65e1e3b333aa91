import { ownStatementId } from "../../../archive/statement-id";
import type { StatementFacts } from "../../../archive/types";
import { MachineRead } from "../../../components/machine-read";
import { StatementLink } from "../../../components/statement-link";
import type { KeptArchive } from "../../../kept/kept-archive";
import { i18n } from "../../../words/i18n";
import { isolated } from "../../../words/isolated";
import { DateCell } from "../staged/date-cell";
import { Disclosed } from "../staged/disclosed";
import { KindCell } from "../staged/kind-cell";
import { TextCell } from "../staged/text-cell";
import type { Field } from "../staging/facts";
import type { Correction } from "../staging/staging";
import { factsIn } from "./said-of";
import { WhyNot } from "./why-not";

interface Props {
  archive: KeptArchive;
  document: StatementFacts;
  isPicked: boolean;
  pick: (isPicked: boolean) => void;
  write: (correction: Correction) => void;
  remove: () => void;
  announce: (said: string) => void;
}

/** One document that is kept: its facts to be corrected, the way to read it, and the way to be rid of it. */
export function DocumentLine({ archive, document, isPicked, pick, write, remove, announce }: Props) {
  const { id, title, date } = document;
  const own = ownStatementId(archive.id, id);
  const facts = factsIn(document);
  const about = isolated(title || id);
  const cell = (field: Field) => ({
    label: i18n.t(`archives.field.${field}`),
    about,
    basis: field === "date" ? (date.basis ?? "") : "",
    isDisabled: false,
  });
  return (
    <li class="row">
      <label class="pick">
        <input
          type="checkbox"
          checked={isPicked}
          aria-label={i18n.t("archives.pick", [about])}
          onChange={(event) => pick(event.currentTarget.checked)}
        />
      </label>
      <TextCell {...cell("title")} value={facts.title} write={(value) => write({ field: "title", value })} />
      <TextCell {...cell("issuer")} value={facts.issuer} write={(value) => write({ field: "issuer", value })} />
      <KindCell {...cell("kind")} value={facts.kind} write={(value) => write({ field: "kind", value })} />
      <DateCell {...cell("date")} value={facts.date} write={(value) => write({ field: "date", value })} />
      <span class="out">
        {archive.isOn && !archive.isOutdated && (
          <StatementLink place={{ id: own, at: 0, query: null }} announce={announce}>
            {i18n.t("documents.read")}
            <span class="unseen"> {about}</span>
          </StatementLink>
        )}
        <button type="button" onClick={remove}>
          {i18n.t("archives.delete")}
          <span class="unseen"> {about}</span>
        </button>
      </span>
      <MachineRead of={document} />
      <div class="asks-why">
        <Disclosed
          says={
            <>
              {i18n.t("whyNot.open")}
              <span class="unseen"> {about}</span>
            </>
          }
        >
          {() => <WhyNot id={own} title={title || id} />}
        </Disclosed>
      </div>
    </li>
  );
}
