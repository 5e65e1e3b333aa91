import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { Range, Reading } from "../../archive/types";
import { Facts } from "./facts";
import { MatchBar } from "./match-bar";
import { matchRuns } from "./match-runs";
import { firstMatchFrom, stepMatch } from "./places";
import { Provenance } from "./provenance";
import { StatementText } from "./statement-text";
import { useOutOfView } from "./use-out-of-view";

interface Props {
  reading: Reading;
  /** The passage the reader came for, if they came for one. */
  passage: Range | undefined;
  /** Whether a query led here; without one there is nothing to step through. */
  searched: boolean;
}

/** One statement in full. */
export function Reader({ reading: { statement, marks }, passage, searched }: Props) {
  const runs = useMemo(() => matchRuns(statement.text, marks), [statement, marks]);
  const [current, setCurrent] = useState(() => firstMatchFrom(runs, passage?.[0] ?? 0));

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
      <header class="bar">
        {headingGone ? (
          <p class="title" lang="fa" dir="rtl">
            {statement.title}
          </p>
        ) : (
          <p class="brand">{i18n.t("extShortName")}</p>
        )}
        {searched && <MatchBar current={current} count={runs.length} step={step} />}
      </header>
      <main>
        <h1 ref={heading} lang="fa" dir="rtl">
          {statement.title}
        </h1>
        <Facts statement={statement} />
        <StatementText
          text={statement.text}
          heading={statement.heading}
          marks={marks}
          runs={runs}
          current={current}
          passage={passage}
        />
        <Provenance statement={statement} />
      </main>
    </>
  );
}
