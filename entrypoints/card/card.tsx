import { useEffect, useRef, useState } from "preact/hooks";
import type { Answer, Hit } from "../../archive/types";
import { HitArticle } from "../../components/hit-article";
import { Joined, joinedText, OtherParts } from "../../components/joined";
import { joinedIn } from "../../components/share";
import { verdictText } from "../../components/verdict";
import { canBeQuiet } from "../../stored/settings/quiet-sites";
import { i18n } from "../../words/i18n";
import { comma } from "../../words/ui-language";
import { formatNumber } from "../../words/writing";
import { BesidePage } from "./beside-page";
import { CardFrame } from "./card-frame";
import { NotRead } from "./not-read";
import { onlyWhenSeen } from "./only-when-seen";
import { ScrollCue } from "./scroll-cue";
import type { Sight } from "./sight";
import { SiteLine } from "./site-line";

/** A card answers at a glance: so many hits show at first, the others when asked for. */
const HITS_AT_FIRST = 3;

/** About four lines of the card, so that verdict, words and source of the first hit are seen at once. In UTF-16 units. */
const LONGEST_EXCERPT = 190;
/** About half a line: the quoted words begin in the first line of an excerpt. In UTF-16 units. */
const LEAD = 24;

interface Props {
  answer: Answer;
  query: string;
  /** The site of the page, which can be made quiet; `null` for a page without one. */
  host: string | null;
  /** Shows the same beside the page, or a scan of the page. */
  goOnBeside: (what: "answer" | "scan") => void;
  /** Told before the user makes the site quiet in this card. */
  onMakeQuiet: (isChosen: boolean) => void;
  close: () => void;
  /** Whether the card is seen. */
  sight: () => Sight;
}

/** The hits of one lookup, the best first, each with its verdict before all else. */
export function Card({ answer, query, host, goOnBeside, onMakeQuiet, close, sight }: Props) {
  const [isWhole, setIsWhole] = useState(false);
  const [notice, setNotice] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const joined = joinedIn(answer.hits);
  const all = [...joined, ...answer.hits.filter((hit) => !joined.includes(hit))];
  const hits = isWhole ? all : all.slice(0, Math.max(HITS_AT_FIRST, joined.length));
  const rest = answer.hits.length - hits.length;

  // The list is scrolled by hand: `scrollIntoView` might move the page around the frame too.
  const show = (article: HTMLElement | null | undefined) => {
    if (!article || !list.current) return;
    article.querySelector("a")?.focus({ preventScroll: true });
    list.current.scrollTop = article.offsetTop - list.current.offsetTop;
  };
  const go = (hit: Hit) => show(list.current?.querySelectorAll("article")[all.indexOf(hit)]);

  useEffect(() => {
    // The button that asked for more is gone; the first of what it brought takes its place and its focus.
    if (isWhole) show(list.current?.querySelectorAll("article")[HITS_AT_FIRST]);
  }, [isWhole]);

  useEffect(() => {
    const drawn = new AbortController();
    onlyWhenSeen(sight, () => setNotice(i18n.t("card.covered")), drawn.signal);
    return () => drawn.abort();
  }, [sight]);

  return (
    <CardFrame
      status={statusOf(all, joined, query)}
      notice={notice}
      close={close}
      corner={<BesidePage open={() => goOnBeside("answer")} />}
    >
      <div class="hits" ref={list}>
        <NotRead query={query} scan={() => goOnBeside("scan")} />
        {joined.length > 0 && <Joined hits={joined} go={go} />}
        {hits.map((hit) => (
          <HitArticle
            key={hit.statement.id}
            hit={hit}
            query={query}
            announce={setNotice}
            longest={LONGEST_EXCERPT}
            lead={LEAD}
          >
            <OtherParts hit={hit} hits={joined} go={go} />
          </HitArticle>
        ))}
        {rest > 0 && (
          <button type="button" class="more" onClick={() => setIsWhole(true)}>
            {i18n.t("card.more", rest, [formatNumber(rest)])}
          </button>
        )}
        {host !== null && canBeQuiet(host) && <SiteLine host={host} onMakeQuiet={onMakeQuiet} />}
      </div>
      <ScrollCue room={list} count={hits.length} />
    </CardFrame>
  );
}

/** The card in a sentence: what the text is, and in how many statements. */
function statusOf([best, ...others]: readonly Hit[], joined: readonly Hit[], query: string): string {
  if (joined.length > 0) return joinedText(joined);
  if (!best) return i18n.t("hits.none");
  const more = others.length > 0 && i18n.t("card.more", others.length, [formatNumber(others.length)]);
  return [verdictText({ hit: best, query }), more].filter(Boolean).join(comma());
}
