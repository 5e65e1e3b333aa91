import { whyNotIn } from "../../archive/explain/why-not-in";
import { INDEX_VERSION } from "../../archive/index/index-version";
import type { Library } from "../../archive/library";
import { StoredArchive } from "../../archive/segments/stored-archive";
import { archiveOf } from "../../archive/statement-id";
import { keptSegments } from "../../kept/kept-segments";
import type { WhyNot } from "../../messages/requests";
import { CARD_HITS } from "./look-up";
import { openArchive } from "./open-archive";
import { askLibrary } from "./open-library";

/** Why a text is not found in a document, by which archive it has and by how all of them answer. */
export const whyNotFound = (text: string, id: string, isPrivate: boolean): Promise<WhyNot> =>
  askLibrary(isPrivate, (library) => whyNot(text, id, library));

async function whyNot(text: string, id: string, library: Library): Promise<WhyNot> {
  const own = archiveOf(id);
  if (own === undefined)
    return whyNotIn(text, id, { library, part: await openArchive(), isSearched: true, listed: CARD_HITS });
  const kept = await keptSegments(own);
  if (!kept) return { why: "no-document" };
  const { about, segments } = kept;
  if (about.indexVersion !== INDEX_VERSION) return { why: "outdated" };
  const part = new StoredArchive(segments, about);
  return whyNotIn(text, id, { library, part, isSearched: about.isOn, listed: CARD_HITS });
}
