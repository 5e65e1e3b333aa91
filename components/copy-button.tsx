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
 * Puts a text on the clipboard. Where a page's policy keeps its frames from the clipboard, the text is selected in a
 * field and copied as a user would copy it; where even that is refused, the field stays, to be copied by hand.
 */
export function CopyButton({ copied, label, of, announce }: Props) {
  const [selecting, setSelecting] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  const copy = async () => {
    try {
      await navigator.clipboard.write([itemOf(copied)]);
      setSelecting(false);
      announce(i18n.t("hit.copied"));
    } catch {
      setSelecting(true);
    }
  };

  useLayoutEffect(() => {
    if (!selecting) return;
    field.current?.focus({ preventScroll: true });
    field.current?.select();
    if (copySelected(copied)) {
      button.current?.focus({ preventScroll: true });
      setSelecting(false);
      announce(i18n.t("hit.copied"));
    } else {
      field.current?.scrollIntoView({ block: "nearest" });
      announce(i18n.t("hit.refused"));
    }
  }, [selecting, announce]);

  return (
    <>
      <button ref={button} type="button" aria-describedby={of} onClick={copy}>
        {label}
      </button>
      {selecting && (
        <textarea
          ref={field}
          class="citation"
          lang="fa"
          dir="rtl"
          readOnly
          rows={4}
          aria-label={i18n.t("hit.citation")}
          value={copied.text}
        />
      )}
    </>
  );
}

function itemOf({ text, html }: Copyable): ClipboardItem {
  const as = (type: string, words: string) => ({ [type]: new Blob([words], { type }) });
  return new ClipboardItem({ ...as("text/plain", text), ...(html !== undefined && as("text/html", html)) });
}

/** Has the browser copy what is selected, and gives it both forms. Says whether it did. */
function copySelected({ text, html }: Copyable): boolean {
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    if (html !== undefined) event.clipboardData?.setData("text/html", html);
    event.preventDefault();
  };
  document.addEventListener("copy", give);
  try {
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", give);
  }
}
