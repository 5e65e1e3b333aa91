import { useId, useRef, useState } from "preact/hooks";
import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";
import type { GivenFile } from "./worker/messages";

/** A text that is pasted or written, taken as a document of its own. */
export function Paste({ isBusy, give }: { isBusy: boolean; give: (files: readonly GivenFile[]) => Promise<void> }) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState("");
  const taken = useRef(0);

  const take = async (event: SubmitEvent) => {
    event.preventDefault();
    if (text.trim() === "") return;
    taken.current += 1;
    const path = `${i18n.t("archives.pasted", [formatNumber(taken.current)])}.txt`;
    const given = give([{ path, blob: new Blob([text]) }]);
    setText("");
    setIsOpen(false);
    await given;
  };

  return (
    <div class="paste">
      <button
        type="button"
        class="discloses"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {i18n.t("archives.paste")}
      </button>
      <form id={id} hidden={!isOpen} onSubmit={(event) => void take(event)}>
        <textarea
          lang="fa"
          dir="rtl"
          autocomplete="off"
          rows={6}
          aria-label={i18n.t("archives.pasteField")}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" disabled={isBusy || text.trim() === ""}>
          {i18n.t("archives.takePasted")}
        </button>
      </form>
    </div>
  );
}
