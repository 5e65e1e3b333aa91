import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Flavours } from "../citing/flavours";
import { i18n } from "../words/i18n";

/** A text; with `html`, documents that keep form and links get that. */
export type Copyable = Pick<Flavours, "text"> & Partial<Flavours>;

interface Props {
  copied: Copyable;
  label: string;
  /** The id of what names the text, where the label alone would be one of many that are alike. */
  of?: string;
  announce: (notice: string) => void;
}

/**
 * Puts a text on the clipboard by the browser's own command, which a frame may use in any page; where it is refused, the
 * text stands in a field, selected, to be copied by hand.
 */
export function CopyButton({ copied, label, of, announce }: Props) {
  const [selecting, setSelecting] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);

  const copy = () => {
    const isDone = copyByCommand(copied);
    setSelecting(!isDone);
    announce(i18n.t(isDone ? "hit.copied" : "hit.refused"));
  };

  useLayoutEffect(() => {
    if (!selecting) return;
    field.current?.focus({ preventScroll: true });
    field.current?.select();
    field.current?.scrollIntoView({ block: "nearest" });
  }, [selecting]);

  return (
    <>
      <button type="button" aria-describedby={of} onClick={copy}>
        {label}
      </button>
      {selecting && (
        <textarea
          ref={field}
          class="citation"
          lang="fa"
          dir="rtl"
          readOnly
          // Browsers keep what stands in fields of open tabs on disk, and what was looked up may be in it.
          autocomplete="off"
          rows={4}
          aria-label={i18n.t("hit.citation")}
          value={copied.text}
        />
      )}
    </>
  );
}

/**
 * Has the browser copy, and gives it both forms. `navigator.clipboard` would need leave from the page for its frames, and
 * with what is asked of it a page hears of the frame. Says whether it was done.
 */
function copyByCommand({ text, html }: Copyable): boolean {
  let isGiven = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    if (html !== undefined) event.clipboardData?.setData("text/html", html);
    event.preventDefault();
    isGiven = true;
  };
  // Chromium has nothing to copy where nothing is selected, unless it is told that there is.
  const allow = (event: Event) => event.preventDefault();
  document.addEventListener("beforecopy", allow);
  document.addEventListener("copy", give);
  try {
    return document.execCommand("copy") && isGiven;
  } finally {
    document.removeEventListener("beforecopy", allow);
    document.removeEventListener("copy", give);
  }
}
