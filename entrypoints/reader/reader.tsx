import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Range, Reading } from "../../archive/types";
import { isQuotable } from "../../components/quotation";
import { SettingsLink } from "../../components/settings-link";
import { looksOf } from "../../components/text-segments";
import { i18n } from "../../words/i18n";
import { Comparison } from "./comparison";
import { Facts } from "./facts";
import { MatchBar } from "./match-bar";
import { matchRuns } from "./match-runs";
import { PassageActions } from "./passage-actions";
import { firstMatchFrom, stepMatch } from "./places";
import { Provenance } from "./provenance";
import { StatementText } from "./statement-text";
import { useHeadRoom } from "./use-head-room";
import { useOutOfView } from "./use-out-of-view";

interface Props {
  reading: Reading;
  /** The passage the user came for, if they came for one. */
  passage: Range | undefined;
  /** The query that led here; without one there is nothing to step through, or to compare with. */
  query: string | null;
}

/** One statement in full. */
export function Reader({ reading, passage, query }: Props) {
  const { statement, marks, alignment } = reading;
  const runs = useMemo(() => matchRuns(statement.text, marks, alignment), [statement, marks, alignment]);
  const looked = useMemo(() => looksOf(marks, alignment), [marks, alignment]);
  const [current, setCurrent] = useState(() => firstMatchFrom(runs, passage?.[0] ?? 0));

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
    (by: 1 | -1) =>
      setCurrent((current) => {
        const next = stepMatch(current, by, runs.length);
        document.querySelector(`[data-match="${next}"]`)?.scrollIntoView({ block: "center" });
        return next;
      }),
    [runs],
  );

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
          {query !== null && <MatchBar current={current} count={runs.length} step={step} />}
        </div>
        {query !== null && isQuotable(query) && <Comparison query={query} reading={reading} />}
      </header>
      <main>
        <h1 ref={heading} lang="fa" dir="rtl">
          {statement.title}
        </h1>
        <PassageActions reading={reading} passage={passage} query={query} />
        <Facts statement={statement} />
        <StatementText
          text={statement.text}
          heading={statement.heading}
          looked={looked}
          runs={runs}
          current={current}
          passage={passage}
        />
        <Provenance statement={statement} />
        <footer>
          <SettingsLink />
        </footer>
      </main>
    </>
  );
}
