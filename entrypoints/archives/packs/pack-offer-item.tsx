import { useId } from "preact/hooks";
import { inSight, nameInSight } from "../../../archive/text/in-sight";
import { writeDate } from "../../../persian/dates";
import { i18n } from "../../../words/i18n";
import { isolated } from "../../../words/isolated";
import { comma } from "../../../words/ui-language";
import { dateIn, formatNumber, writing } from "../../../words/writing";
import { EditionReport } from "./edition-report";
import { KeyInWords } from "./key-in-words";
import type { PackOffer, SoundPack } from "./pack-offer";
import { refusedText } from "./refused-text";
import { type Known, relationOf, signedBy } from "./trust";

interface Props {
  offer: PackOffer;
  known: Known;
  isBusy: boolean;
  /** @param isInPlace of the archive that has its id; else beside whatever is there */
  keep: (pack: SoundPack, isInPlace: boolean) => void;
  discard: () => void;
}

/** A pack that was brought: what it is, whose, what it would change, and what can be done with it. */
export function PackOfferItem({ offer, known, isBusy, keep, discard }: Props) {
  const heading = useId();
  const { place, found } = offer;
  const isRefused = "reason" in found;
  return (
    <li class="pack" aria-labelledby={heading}>
      <h4 id={heading}>
        <bdi>{isRefused ? inSight(place.file.path) : nameInSight(found.about.name)}</bdi>
      </h4>
      {isRefused ? (
        <p role="alert" class="trouble">
          {refusedText(found)}
        </p>
      ) : (
        <Sound pack={found} known={known} isBusy={isBusy} keep={keep} />
      )}
      <button type="button" aria-describedby={heading} disabled={isBusy} onClick={discard}>
        {i18n.t("packs.discard")}
      </button>
    </li>
  );
}

function Sound({ pack, known, isBusy, keep }: Pick<Props, "known" | "isBusy" | "keep"> & { pack: SoundPack }) {
  const { about, statements, signature, changes, yours = 0 } = pack;
  const signed = signedBy(pack, known);
  const relation = relationOf(pack, known);
  return (
    <>
      <p class="counts">
        {i18n.t("packs.edition", [formatNumber(about.edition)])}
        {about.date !== undefined && (
          <>
            {comma()}
            <bdi>{dateIn({ written: writeDate({ iso: about.date }) }, writing().calendar)}</bdi>
          </>
        )}
        {comma()}
        {i18n.t("archives.statements", statements, [formatNumber(statements)])}
      </p>
      <p>
        {signed.by === "known"
          ? i18n.t("packs.signed.known", [isolated(signed.archive)])
          : i18n.t(`packs.signed.${signed.by}`)}
      </p>
      {signature && <KeyInWords words={signature.words} />}
      {relation.to === "stranger" && (
        <p class="trouble">{i18n.t("packs.stranger", [isolated(relation.archive.name)])}</p>
      )}
      {relation.to === "same" && <p>{i18n.t("packs.isKept", [isolated(relation.archive.name)])}</p>}
      {relation.to === "edition" && <p>{i18n.t("packs.isEdition", [isolated(relation.archive.name)])}</p>}
      {(relation.to === "edition" || relation.to === "stranger") && changes && <EditionReport changes={changes} />}
      {(relation.to === "edition" || relation.to === "same") && yours > 0 && (
        <p>{i18n.t("packs.yours", yours, [formatNumber(yours)])}</p>
      )}
      {relation.to === "edition" && (
        <button type="button" class="does-it" disabled={isBusy} onClick={() => keep(pack, true)}>
          {i18n.t("packs.replace")}
        </button>
      )}
      {/* As the pack has it: what was deleted or corrected by mistake is in it. */}
      {(relation.to !== "same" || yours > 0) && (
        <button
          type="button"
          class={relation.to === "another" ? "does-it" : undefined}
          disabled={isBusy}
          onClick={() => keep(pack, relation.to === "another")}
        >
          {i18n.t(relation.to === "another" ? "packs.keep" : "packs.keepBeside")}
        </button>
      )}
    </>
  );
}
