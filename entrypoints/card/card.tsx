import { useEffect, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { Answer, Hit } from "../../archive/types";
import { HitArticle } from "../../components/hit-article";
import { problemText } from "../../components/problem-text";
import { formatNumber } from "../../components/ui-language";
import { ask } from "../../messages/ask";
import { CardFrame } from "./card-frame";

/** A card answers at a glance; whoever wants more asks for it. */
const AT_FIRST = 3;
const AT_MOST = 50;

/** About five lines of the card, so that title, words and actions of the first hit are seen at once. */
const LONGEST_EXCERPT = 240;

interface Props {
  answer: Answer;
  query: string;
  close: () => void;
}

/** The hits of one lookup, the best first. */
export function Card({ answer, query, close }: Props) {
  const [hits, setHits] = useState<readonly Hit[]>(answer.hits.slice(0, AT_FIRST));
  const [notice, setNotice] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const rest = Math.min(answer.total, AT_MOST) - hits.length;

  useEffect(() => {
    if (hits.length <= AT_FIRST || !list.current) return;
    const added = list.current.querySelectorAll("article")[AT_FIRST];
    if (!added) return;
    // The button that asked for more is gone; the first of what it brought takes its place and its focus. The list is
    // scrolled by hand: `scrollIntoView` might move the page around the frame too.
    added.querySelector("a")?.focus({ preventScroll: true });
    list.current.scrollTop = added.offsetTop - list.current.offsetTop;
  }, [hits]);

  const showAll = async () => {
    try {
      setHits((await ask({ type: "search", query, limit: AT_MOST })).hits);
    } catch (error) {
      setNotice(problemText(error));
    }
  };

  return (
    <CardFrame status={i18n.t("hits.found", answer.total, [formatNumber(answer.total)])} notice={notice} close={close}>
      <div class="hits" ref={list}>
        {hits.map((hit) => (
          <HitArticle key={hit.statement.id} hit={hit} query={query} announce={setNotice} longest={LONGEST_EXCERPT} />
        ))}
        {rest > 0 && (
          <button type="button" class="more" onClick={showAll}>
            {i18n.t("card.more", rest, [formatNumber(rest)])}
          </button>
        )}
      </div>
    </CardFrame>
  );
}
