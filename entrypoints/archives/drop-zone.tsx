import { useRef, useState } from "preact/hooks";
import { i18n } from "../../words/i18n";
import { chosenFiles, droppedFiles } from "./given-files";
import { Paste } from "./paste";
import type { GivenFile } from "./worker/messages";

interface Props {
  isBusy: boolean;
  /** What was brought is shown below, and needs the room. */
  isSmall: boolean;
  give: (files: readonly GivenFile[]) => Promise<void>;
}

/** Where files come in: dropped, chosen, a whole folder of them, or as text that is pasted. */
export function DropZone({ isBusy, isSmall, give }: Props) {
  const [isOver, setIsOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);

  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    if (event.dataTransfer) await give(await droppedFiles(event.dataTransfer));
  };
  const choose = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const chosen = chosenFiles(currentTarget.files ?? []);
    // The same files, chosen again after they were changed, are other ones.
    currentTarget.value = "";
    void give(chosen);
  };

  return (
    <div class="bring">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what can be dropped here can be chosen with the buttons in it. */}
      <div
        class={`drop${isOver ? " is-over" : ""}${isSmall ? " is-small" : ""}`}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => void drop(event)}
      >
        <p>{i18n.t(isSmall ? "archives.dropMore" : "archives.drop")}</p>
        <div class="ways">
          <button type="button" disabled={isBusy} onClick={() => files.current?.click()}>
            {i18n.t("archives.chooseFiles")}
          </button>
          <button type="button" disabled={isBusy} onClick={() => folder.current?.click()}>
            {i18n.t("archives.chooseFolder")}
          </button>
        </div>
        <input ref={files} class="files" type="file" hidden multiple onChange={choose} />
        <input
          ref={(input) => {
            folder.current = input;
            if (input) input.webkitdirectory = true;
          }}
          class="folder"
          type="file"
          hidden
          multiple
          onChange={choose}
        />
        {!isSmall && <p class="sorts">{i18n.t("archives.sorts")}</p>}
      </div>
      <Paste isBusy={isBusy} give={give} />
    </div>
  );
}
