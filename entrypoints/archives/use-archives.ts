import { useCallback, useEffect, useState } from "preact/hooks";
import * as v from "valibot";
import { browser } from "wxt/browser";
import { listArchives } from "../../kept/archives";
import type { KeptArchive } from "../../kept/kept-archive";
import { type KeptReason, problemOf } from "../../kept/kept-problem";
import { ArchivesChanged } from "../../messages/archives-changed";
import { listenTo } from "../../platform/listen-to";

interface Listed {
  /** `undefined` until they have been read. */
  readonly archives: readonly KeptArchive[] | undefined;
  readonly problem: KeptReason | undefined;
  refresh(): Promise<void>;
}

/** The archives that are kept, as they are now. */
export function useArchives(): Listed {
  const [archives, setArchives] = useState<readonly KeptArchive[]>();
  const [problem, setProblem] = useState<KeptReason>();
  const refresh = useCallback(async () => {
    try {
      setArchives(await listArchives());
      setProblem(undefined);
    } catch (error) {
      console.warn(error);
      setProblem(problemOf(error).reason);
    }
  }, []);
  useEffect(() => {
    const listening = new AbortController();
    const hear = (message: unknown) => {
      // From another page of this sort; nobody waits for an answer.
      if (v.is(ArchivesChanged, message)) void refresh();
      return undefined;
    };
    listenTo(browser.runtime.onMessage, hear, listening.signal);
    void refresh();
    return () => listening.abort();
  }, [refresh]);
  return { archives, problem, refresh };
}
