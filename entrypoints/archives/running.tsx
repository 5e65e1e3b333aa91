import { i18n } from "../../words/i18n";
import type { useWork } from "./use-work";
import { WorkProgress } from "./work-progress";

interface Props extends Pick<ReturnType<typeof useWork>, "hold"> {
  work: NonNullable<ReturnType<typeof useWork>["work"]>;
  cancel: () => void;
}

/** What is being done, with the ways to hold it up and to give it up. */
export function Running({ work: { progress, isHeld }, hold, cancel }: Props) {
  return (
    <div class="running">
      {progress ? <WorkProgress progress={progress} /> : <p>{i18n.t("archives.preparing")}</p>}
      <div class="ways">
        <button type="button" class="holds" onClick={() => hold(!isHeld)}>
          {i18n.t(isHeld ? "archives.goOn" : "archives.pause")}
        </button>
        <button type="button" class="cancels" onClick={cancel}>
          {i18n.t("archives.cancel")}
        </button>
      </div>
      <p role="status" class="said">
        {isHeld && i18n.t("archives.isHeld")}
      </p>
    </div>
  );
}
