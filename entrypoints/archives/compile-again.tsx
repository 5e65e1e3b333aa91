import { useState } from "preact/hooks";
import type { KeptArchive } from "../../kept/kept-archive";
import { i18n } from "../../words/i18n";
import { isolated } from "../../words/isolated";
import { useWork } from "./use-work";
import { WorkProgress } from "./work-progress";

/** An archive whose index is of an older version of the extension: it is said, and mended on a press. */
export function CompileAgain({
  archive: { id, name },
  changed,
}: {
  archive: KeptArchive;
  changed: (said: string) => void;
}) {
  const { work, run } = useWork();
  const [problem, setProblem] = useState<string>();
  const compile = async () => {
    const reason = await run({ type: "compileAgain", id });
    if (reason) setProblem(i18n.t(`archives.problem.${reason}`));
    else changed(i18n.t("archives.compiled", [isolated(name)]));
  };
  return (
    <div class="trouble">
      <p>{problem ?? i18n.t("archives.problem.outdated")}</p>
      {work?.progress ? (
        <WorkProgress progress={work.progress} />
      ) : (
        <button type="button" disabled={work !== undefined} onClick={() => void compile()}>
          {i18n.t("archives.compileAgain")}
        </button>
      )}
    </div>
  );
}
