import { useEffect, useRef, useState } from "preact/hooks";
import { problemText } from "../problem-text";
import { pageFacts } from "./page-facts";
import { type FoundSentence, NO_PROGRESS, PageScan, type Progress } from "./page-scan";
import { ScanProblemError, scanProblemText } from "./scan-problem";
import type { PageFacts } from "./scanned-page";

/** What is to be scanned. A new object, even for the same tab, starts a new scan. */
export interface ScanRequest {
  readonly tab: number;
  readonly isQuiet: boolean;
}

export type ScanState =
  | { readonly kind: "running"; readonly progress: Progress }
  | { readonly kind: "done"; readonly progress: Progress; readonly page: PageFacts }
  | { readonly kind: "failed"; readonly why: string };

const NOTHING_YET: ScanState = { kind: "running", progress: NO_PROGRESS };

/** Scans a page, shows the sentences found in it, and leaves nothing in it at the end. */
export function useScan(request: ScanRequest) {
  const [state, setState] = useState(NOTHING_YET);
  const scan = useRef<PageScan>(undefined);

  useEffect(() => {
    const open = new AbortController();
    const fail = (error: unknown) => {
      if (open.signal.aborted) return;
      open.abort();
      const why = error instanceof ScanProblemError ? scanProblemText(error.problem) : problemText(error);
      setState({ kind: "failed", why });
    };
    const told = (progress: Progress) => !open.signal.aborted && setState({ kind: "running", progress });
    const onLeft = () => fail(new ScanProblemError("left"));
    const mine = new PageScan(request.tab, request.isQuiet, told, onLeft, open.signal);
    scan.current = mine;
    setState(NOTHING_YET);
    const run = async () => {
      await mine.run();
      const page = await pageFacts(request.tab);
      setState((last) => (last.kind === "running" && !open.signal.aborted ? { ...last, kind: "done", page } : last));
    };
    run().catch(fail);
    return () => open.abort();
  }, [request]);

  const show = async (found: FoundSentence) => (await scan.current?.show(found)) ?? false;
  return { state, show };
}
