import { useEffect, useRef, useState } from "preact/hooks";
import type { Answer } from "../../archive/types";
import { cutShort } from "../../components/cut-short";
import { HitArticle } from "../../components/hit-article";
import { canBeQuiet } from "../../stored/settings/quiet-sites";
import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";
import { CardFrame } from "./card-frame";
import { SiteLine } from "./site-line";

/** A card answers at a glance: so many hits show at first, the others when asked for. */
const HITS_AT_FIRST = 3;

/** About four lines of the card, so that title, words and actions of the first hit are seen at once. In UTF-16 units. */
const LONGEST_EXCERPT = 190;

interface Props {
  answer: Answer;
  query: string;
  /** The site of the page, which can be made quiet; `null` for a page without one. */
  host: string | null;
  /** Told before the user makes the site quiet in this card. */
  onMakeQuiet: () => void;
  close: () => void;
}

/** The hits of one lookup, the best first. */
export function Card({ answer, query, host, onMakeQuiet, close }: Props) {
  const [isWhole, setIsWhole] = useState(false);
  const [notice, setNotice] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const hits = isWhole ? answer.hits : answer.hits.slice(0, HITS_AT_FIRST);
  const rest = answer.hits.length - hits.length;

  useEffect(() => {
    if (!isWhole || !list.current) return;
    const added = list.current.querySelectorAll("article")[HITS_AT_FIRST];
    if (!added) return;
    // The button that asked for more is gone; the first of what it brought takes its place and its focus. The list is
    // scrolled by hand: `scrollIntoView` might move the page around the frame too.
    added.querySelector("a")?.focus({ preventScroll: true });
    list.current.scrollTop = added.offsetTop - list.current.offsetTop;
  }, [isWhole]);

  const found = i18n.t("hits.found", answer.total, [formatNumber(answer.total)]);
  return (
    <CardFrame status={found} notice={[cutShort(query), notice].filter(Boolean).join(" ")} close={close}>
      <div class="hits" ref={list}>
        {hits.map((hit) => (
          <HitArticle key={hit.statement.id} hit={hit} query={query} announce={setNotice} longest={LONGEST_EXCERPT} />
        ))}
        {rest > 0 && (
          <button type="button" class="more" onClick={() => setIsWhole(true)}>
            {i18n.t("card.more", rest, [formatNumber(rest)])}
          </button>
        )}
        {host !== null && canBeQuiet(host) && <SiteLine host={host} onMakeQuiet={onMakeQuiet} />}
      </div>
    </CardFrame>
  );
}
