import type { KeptReason } from "../../../kept/kept-problem";
import { i18n } from "../../../words/i18n";
import { formatNumber } from "../../../words/writing";
import { afterPictures } from "../staging/pictures-to-read";
import type { StagingAction } from "../staging/staging";
import type { useWork } from "../use-work";
import type { WorkReply, WorkRequest } from "../worker/messages";
import type { Asking } from "./asking";

interface Parts {
  readonly isBusy: boolean;
  readonly run: ReturnType<typeof useWork>["run"];
  dispatch(action: StagingAction): void;
  setProblem(problem: KeptReason | undefined): void;
  setNotice(notice: string): void;
}

/** Asks the worker that holds what was read. */
export function askingOf({ isBusy, run, dispatch, setProblem, setNotice }: Parts): Asking {
  const answered = async <T extends WorkReply["type"]>(request: WorkRequest, type: T) => {
    let answer: Extract<WorkReply, { type: T }> | undefined;
    const problem = await run(request, (reply) => {
      if (reply.type === type) answer = reply as unknown as Extract<WorkReply, { type: T }>;
    });
    setProblem(problem);
    return answer;
  };
  return {
    isBusy,
    samples: async (number) => (await answered({ type: "samples", number }, "samples"))?.samples,
    differing: async (key) => (await answered({ type: "compare", key }, "compared"))?.differing ?? [],
    removed: async (key) => (await answered({ type: "removed", key }, "removed"))?.removed ?? [],
    async readAgain(files) {
      const problem = await run({ type: "readAgain", files }, (reply) => {
        if (reply.type === "found") dispatch(reply);
      });
      setProblem(problem);
      setNotice(i18n.t("archives.readOnceMore", files.length, [formatNumber(files.length)]));
    },
    async readPictures({ files, pages }) {
      let [read, isStopped] = [0, false];
      const problem = await run({ type: "readPictures", files, pages }, (reply) => {
        if (reply.type === "found") dispatch(reply);
        else if (reply.type === "picturesRead") ({ pages: read, isStopped } = reply);
      });
      setProblem(problem);
      if (problem) return;
      const after = afterPictures(read, isStopped);
      setNotice(
        after === "wereRead"
          ? i18n.t("archives.pictures.wereRead", read, [formatNumber(read)])
          : i18n.t(`archives.pictures.${after}`),
      );
    },
    readText: async (key) => (await answered({ type: "readText", key }, "readText"))?.text,
    async correctText(key, text) {
      const changed = await answered({ type: "correctText", key, text }, "changed");
      if (changed) dispatch(changed);
      setNotice(i18n.t("archives.textCorrected"));
    },
    async putBack(key, removal) {
      const changed = await answered({ type: "putBack", key, removal }, "changed");
      if (changed) dispatch(changed);
      setNotice(i18n.t("archives.isPutBack"));
    },
  };
}
