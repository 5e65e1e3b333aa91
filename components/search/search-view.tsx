import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { SearchOrder } from "../../archive/query/search";
import type { Range } from "../../archive/types";
import type { HandedQuery } from "../../messages/handed";
import { MAX_QUERY } from "../../messages/limits";
import { uncut } from "../../messages/uncut";
import { i18n } from "../../words/i18n";
import { isolated } from "../../words/isolated";
import { writing } from "../../words/writing";
import { cutShort } from "../cut-short";
import { StatusLine } from "../status-line";
import { Browse } from "./browse";
import { Contents } from "./contents";
import { MeantButton } from "./meant-button";
import { nextStop } from "./next-stop";
import { OfferChips } from "./offer-chips";
import { offersFor } from "./offers";
import { OrderChoice } from "./order-choice";
import { queryDirection } from "./query-direction";
import { Results } from "./results";
import { slipsOf, statusOf } from "./status-of";
import { Timeline } from "./timeline";
import { useContents } from "./use-contents";
import { useNowhere } from "./use-nowhere";
import { useRest } from "./use-rest";
import { useSearch } from "./use-search";

interface Props {
  /** What to search for. Another object than the last time, even of the same text, takes the place of what is written. */
  given: HandedQuery;
  /** Whether the box has the focus from the beginning, with its text selected. */
  takesFocus: boolean;
  /** Told what was just done, or prevented; the same function every time. Without it the view's own status says so. */
  announce?: (notice: string) => void;
  /** Told what is written in the box, whenever that has changed. */
  onWrite?: (text: string) => void;
}

/** Who stops for so long has written what they wanted to, and may be asked whether they meant something else. */
const PAUSE_MS = 700;

/** Longer queries are selections: quotation marks in them are the page's, and no phrase search. */
const MOST_TYPED_WORDS = 12;
const isProse = (given: string): boolean => given.trim().split(/\s+/).length > MOST_TYPED_WORDS;

/** A search box, and under it what the archive holds or what was found in it. It fills the block that it stands in. */
export function SearchView({ given, takesFocus, announce, onWrite }: Props) {
  const shown = uncut(given.query);
  const [text, setText] = useState(shown);
  const [notice, setNotice] = useState("");
  const tell = announce ?? setNotice;
  const [order, setOrder] = useState<SearchOrder>("relevance");
  const [stretches, setStretches] = useState<readonly Range[]>([]);
  const isGiven = !given.isTyped && text === shown;
  const isPlain = isGiven && isProse(text);
  const asked = (isGiven ? given.query : text).trim();
  const style = writing();
  const { calendar } = style;
  const [search, isSettled] = useSearch(asked, { order, years: { calendar, stretches }, isPlain });
  const contents = useContents(tell);
  // What is counted is counted over all, or not at all.
  const whole = contents?.others === 0 ? contents.statements : undefined;
  const isAtRest = useRest(asked, PAUSE_MS);
  const view = useRef<HTMLElement>(null);
  const box = useRef<HTMLInputElement>(null);
  /** How far keys that were pressed before the results of what is written had come lead among them; -1 is the box. */
  const awaited = useRef(-1);

  const answer = search && "answer" in search ? search.answer : undefined;
  // What chooses among the hits stays, with the focus of who has just chosen, while those that were chosen are awaited.
  const chosenFrom = search && "isAwaited" in search ? search.before : answer;
  // Of some years only, it may well be that nothing quotes it: then another year's does.
  const isOfAll = isSettled && stretches.length === 0;
  const isNowhere = useNowhere(isGiven ? given.query : undefined, isOfAll ? answer : undefined);
  // What was selected was spelled by somebody else, and what is still being typed by nobody yet.
  const meant = isAtRest && !isGiven ? uncut(answer?.meant ?? "") : "";
  const offers = isPlain ? undefined : offersFor(text, whole ?? [], style);

  const write = (written: string) => {
    const value = uncut(written);
    awaited.current = -1;
    setText(value);
    onWrite?.(value);
    setStretches([]);
    tell("");
  };

  useLayoutEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);

  // Years of one calendar are not those of another.
  useLayoutEffect(() => setStretches([]), [calendar]);

  useLayoutEffect(() => {
    write(shown);
    const own = box.current;
    if (!own || document.activeElement !== own) return;
    // The first key takes the place of what was given, whenever that has come.
    own.value = shown;
    own.select();
  }, [given]);

  const links = () =>
    [...(view.current?.querySelectorAll<HTMLElement>("[data-stop] a") ?? [])].filter((link) => link.checkVisibility());

  useEffect(() => {
    if (!isSettled || awaited.current < 0) return;
    const stops = links();
    stops[Math.min(awaited.current, stops.length - 1)]?.focus();
    awaited.current = -1;
  });

  /** Searches what a user chose by pressing, and leads to the box to go on from there. */
  const writeOn = (value: string) => {
    write(value);
    box.current?.focus();
  };

  /** The same, and leads to the first hit: the user wants to look around, not to write. */
  const lookFor = (value: string) => {
    write(value);
    awaited.current = 0;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape" && text) {
      event.preventDefault();
      write("");
      box.current?.focus();
      return;
    }
    // Its own arrows choose what it holds.
    if (event.target instanceof HTMLSelectElement) return;
    const stops = links();
    const here = (event.target as Element).closest("[data-stop]");
    // Enter in the box is an arrow down, and puts a phone's keyboard away.
    const key = event.target === box.current && event.key === "Enter" ? "ArrowDown" : event.key;
    // A result of an earlier query would be taken away with the focus on it: the key waits for those to come.
    const waits = !here && !isSettled;
    const stop = here ? stops.findIndex((link) => here.contains(link)) : awaited.current;
    const next = nextStop(key, stop, waits ? Number.POSITIVE_INFINITY : stops.length);
    awaited.current = waits && next !== undefined ? next : -1;
    if (next === undefined) return;
    event.preventDefault();
    if (!waits) (stops[next] ?? box.current)?.focus();
  };

  return (
    <section class="search" aria-label={i18n.t("search.view")} ref={view} onKeyDown={onKeyDown}>
      <search>
        <input
          ref={box}
          type="search"
          dir={isPlain ? "rtl" : queryDirection(text)}
          lang="fa"
          aria-label={i18n.t("search.box")}
          aria-describedby="hint"
          placeholder={i18n.t("search.placeholder")}
          maxLength={MAX_QUERY}
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={(event) => write(event.currentTarget.value)}
        />
        {offers && <OfferChips offers={offers} write={writeOn} />}
        <div class="line">
          <StatusLine
            text={isNowhere ? "" : statusOf(search, contents)}
            notice={[isGiven && cutShort(given.query), slipsOf(search), notice].filter(Boolean).join(" ")}
            unseen={isNowhere ? i18n.t("search.nowhere") : meant && i18n.t("search.meant", [isolated(meant)])}
          />
          {chosenFrom && chosenFrom.total > 1 && !isNowhere && <OrderChoice order={order} choose={setOrder} />}
        </div>
      </search>
      <div class="room" aria-busy={!isSettled}>
        {meant && <MeantButton query={meant} search={writeOn} />}
        {chosenFrom && !isNowhere && !chosenFrom.isMore && (
          <Timeline years={chosenFrom.years[calendar]} chosen={stretches} choose={setStretches} />
        )}
        {search && "answer" in search && <Results {...search} isNowhere={isNowhere} announce={tell} />}
        {!search && (
          <>
            {whole && <Browse statements={whole} search={lookFor} />}
            <Contents of={contents} announce={tell} />
          </>
        )}
      </div>
      <p id="hint">{i18n.t("search.hint")}</p>
    </section>
  );
}
