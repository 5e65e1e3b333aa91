import { useEffect, useRef, useState } from "preact/hooks";
import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";
import { StatusLine } from "../status-line";
import { byStatement } from "./by-statement";
import { openReport } from "./open-report";
import type { FoundSentence } from "./page-scan";
import { QuotedArticle } from "./quoted-article";
import { ScanProgress } from "./scan-progress";
import { scanStatus } from "./scan-status";
import type { PageFacts } from "./scanned-page";
import { SentenceBar } from "./sentence-bar";
import type { ScanRequest, ScanState } from "./use-scan";

interface Props {
  request: ScanRequest;
  state: ScanState;
  /** Brings a sentence into view in the page. Resolves to `false` when it stands there no more. */
  show: (found: FoundSentence) => Promise<boolean>;
  /** Scan the page again. */
  onAgain: () => void;
  /** The user has done with it; what was put into the page goes. */
  onClose: () => void;
}

/** What a scan has found so far: how many sentences of the page quote the archive, whose, and each in its place there. */
export function ScanReport({ request, state, show, onAgain, onClose }: Props) {
  const [current, setCurrent] = useState<FoundSentence>();
  const [notice, setNotice] = useState("");
  const [isOnlyChanged, setOnlyChanged] = useState(false);
  const open = useRef<AbortController>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    setCurrent(undefined);
    setNotice("");
    setOnlyChanged(false);
    heading.current?.focus();
    // A report can be asked for as long as the scan is there that it tells of.
    const opened = new AbortController();
    open.current = opened;
    return () => opened.abort();
  }, [request]);

  useEffect(() => {
    document.querySelector(".scan [aria-current=true]")?.scrollIntoView({ block: "nearest" });
  }, [current]);

  const go = async (found: FoundSentence) => {
    setCurrent(found);
    setNotice("");
    if (!request.isQuiet && !(await show(found))) setNotice(i18n.t("scan.gone"));
  };

  const all = state.kind === "failed" ? [] : state.progress.found;
  const changed = all.flatMap(onlyChanged);
  const found = isOnlyChanged ? changed : all;
  const report = (page: PageFacts) => {
    const { signal } = open.current ?? new AbortController();
    // Whatever is listed now, it tells of the whole page, as its outcome does.
    void openReport({ ...page, outcome: scanStatus(state), found: all }, signal).catch(console.warn);
  };

  return (
    <section class="scan" aria-labelledby="scan">
      <header>
        <h2 id="scan" tabIndex={-1} ref={heading}>
          {i18n.t("scan.view")}
        </h2>
        {state.kind !== "running" && (
          <button type="button" onClick={onAgain}>
            {i18n.t("scan.again")}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {i18n.t(state.kind === "running" ? "scan.cancel" : "scan.close")}
        </button>
      </header>
      <StatusLine text={scanStatus(state)} notice={notice} />
      {state.kind === "running" && <ScanProgress {...state.progress} />}
      {all.length > 0 && (
        <>
          {changed.length > 0 && (changed.length < all.length || isOnlyChanged) && (
            <label class="only-changed">
              <input
                type="checkbox"
                checked={isOnlyChanged}
                onChange={(event) => setOnlyChanged(event.currentTarget.checked)}
              />
              {i18n.t("scan.onlyChanged", [formatNumber(changed.length)])}
            </label>
          )}
          <SentenceBar found={found} current={current} go={go}>
            {state.kind === "done" && (
              <button type="button" onClick={() => report(state.page)}>
                {i18n.t("report.open")}
              </button>
            )}
          </SentenceBar>
          <p class="remark">{i18n.t(request.isQuiet ? "scan.quiet" : "scan.seen")}</p>
          <div class="room">
            {byStatement(found).map((each) => (
              <QuotedArticle key={each.statement.id} {...each} current={current} go={go} announce={setNotice} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

/** A sentence with the quotations in it that have changes, if there are any. */
function onlyChanged(found: FoundSentence): FoundSentence | readonly never[] {
  const quoted = found.quoted.filter(({ trace }) => trace === "edited");
  return quoted.length > 0 ? { ...found, quoted } : [];
}
