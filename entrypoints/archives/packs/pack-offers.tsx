import type { Ref } from "preact";
import type { KeptArchive } from "../../../kept/kept-archive";
import { i18n } from "../../../words/i18n";
import { isolated } from "../../../words/isolated";
import { formatNumber } from "../../../words/writing";
import { Trouble } from "../trouble";
import { WorkProgress } from "../work-progress";
import type { PackOffer, SoundPack } from "./pack-offer";
import { PackOfferItem } from "./pack-offer-item";
import { TracesOffer } from "./traces-offer";
import { useKnown } from "./use-known";
import type { Packs } from "./use-packs";

interface Props {
  heading: Ref<HTMLHeadingElement>;
  packs: Packs;
  archives: readonly KeptArchive[];
  imported: (said: string) => void;
  /** One was left: what was pressed for that is gone. */
  discarded: () => void;
}

/** Packs that were brought, each looked through and offered, before anything of it is kept. */
export function PackOffers({ heading, packs, archives, imported, discarded }: Props) {
  const known = useKnown(archives);
  const { offers, traces, work, problem } = packs;
  const keep = async (offer: PackOffer, pack: SoundPack, isInPlace: boolean) => {
    if (!(await packs.keep(offer, pack, isInPlace))) return;
    imported(
      i18n.t("packs.kept", pack.statements, [
        isolated(pack.about.name),
        formatNumber(pack.about.edition),
        formatNumber(pack.statements),
      ]),
    );
  };
  if (!known || (offers.length === 0 && !traces && !work && !problem)) return null;
  return (
    <section class="packs" aria-busy={work !== undefined}>
      <h3 ref={heading} tabIndex={-1}>
        {i18n.t("packs.title")}
      </h3>
      {work?.type === "openPacks" && <p role="status">{i18n.t("packs.opening")}</p>}
      {work?.progress && <WorkProgress progress={work.progress} />}
      <Trouble problem={problem} />
      <ul class="pack-list">
        {offers.map((offer) => (
          <PackOfferItem
            key={`${offer.place.file.path} ${offer.place.inBackup}`}
            offer={offer}
            known={known}
            isBusy={work !== undefined}
            keep={(pack, isInPlace) => void keep(offer, pack, isInPlace)}
            discard={() => {
              packs.discard(offer);
              discarded();
            }}
          />
        ))}
      </ul>
      {traces && (
        <TracesOffer
          traces={traces}
          done={() => {
            packs.discardTraces();
            discarded();
          }}
        />
      )}
    </section>
  );
}
