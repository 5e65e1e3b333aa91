import type { ComponentChildren } from "preact";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Range, Reading } from "../../archive/types";
import { isQuotable } from "../../components/quotation";
import { SettingsLink } from "../../components/settings-link";
import { looksOf } from "../../components/text-segments";
import { i18n } from "../../words/i18n";
import { setOffIn } from "./asked-in";
import { Comparison } from "./comparison";
import { Facts } from "./facts";
import { MatchBar } from "./match-bar";
import { PassageActions } from "./passage-actions";
import { firstMatchFrom, stepMatch } from "./places";
import { StatementText } from "./statement-text";
import { stopsOf } from "./stops";
import { useHeadRoom } from "./use-head-room";
import { useOutOfView } from "./use-out-of-view";

interface Props {
  reading: Reading;
  /** The passage the user came for, if they came for one. */
  passage: Range | undefined;
  /** The query that led here; without one there is nothing to step through, or to compare with. */
  query: string | null;
  /** What is shown beside the text. */
  children?: ComponentChildren;
}

/** One statement in full. */
export function Reader({ reading, passage, query, children }: Props) {
  const { statement, marks, alignment } = reading;
  const looked = useMemo(() => looksOf(marks, alignment), [marks, alignment]);
  const stops = useMemo(() => (query === null ? [] : stopsOf(query, reading)), [query, reading]);
  const setOff = useMemo(() => setOffIn(query, reading, passage), [query, reading, passage]);
  const [current, setCurrent] = useState(() => {
    const ranges = stops.map(({ range }) => range);
    return firstMatchFrom(ranges, setOff[0]?.[0] ?? 0);
  });
  const hasStepped = useRef(false);

  /** They stand below the text, and are asked for once it is there. */
  const [below, setBelow] = useState<typeof import("./below-text")>();
  useEffect(() => void import("./below-text").then(setBelow), []);

  const head = useRef<HTMLElement>(null);
  useHeadRoom(head);

  useLayoutEffect(() => {
    if (!passage) return;
    const here = document.querySelector<HTMLElement>(".here");
    // So that reading aloud and the arrow keys go on from the passage, not from the top.
    here?.focus({ preventScroll: true });
    document.querySelector(".passage")?.scrollIntoView({ block: "start" });
  }, [passage]);

  const heading = useRef<HTMLHeadingElement>(null);
  const headingGone = useOutOfView(heading);

  const step = useCallback(
    (by: 1 | -1) => {
      hasStepped.current = true;
      setCurrent((current) => stepMatch(current, by, stops.length));
    },
    [stops],
  );

  useLayoutEffect(() => {
    if (hasStepped.current) document.querySelector(".text .current")?.scrollIntoView({ block: "center" });
  }, [current]);

  return (
    <>
      <header ref={head} class="top">
        <div class="bar">
          {headingGone ? (
            <p class="title" lang="fa" dir="rtl">
              {statement.title}
            </p>
          ) : (
            <p class="brand">{i18n.t("extShortName")}</p>
          )}
          {query !== null && <MatchBar stops={stops} current={current} step={step} />}
        </div>
        <PassageActions reading={reading} passage={passage} query={query} />
        {query !== null && isQuotable(query) && <Comparison query={query} reading={reading} />}
      </header>
      <main>
        <h1 ref={heading} lang="fa" dir="rtl">
          {statement.title}
        </h1>
        <Facts statement={statement} />
        <StatementText
          text={statement.text}
          heading={statement.heading}
          looked={looked}
          current={stops[current]?.range}
          setOff={setOff}
        />
        {children}
        {below && <below.OtherStatements statement={statement} query={query} />}
        {below && <below.Provenance statement={statement} />}
        <footer>
          <SettingsLink />
        </footer>
      </main>
    </>
  );
}
