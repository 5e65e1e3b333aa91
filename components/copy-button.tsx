import { useEffect, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";

/** Puts `text` on the clipboard; where the browser refuses, shows it selected, ready to be copied by hand. */
export function CopyButton({ text, announce }: { text: string; announce: (notice: string) => void }) {
  const [refused, setRefused] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [refused]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setRefused(false);
      announce(i18n.t("hit.copied"));
    } catch {
      setRefused(true);
      announce(i18n.t("hit.refused"));
    }
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {i18n.t("hit.copy")}
      </button>
      {refused && (
        <textarea
          class="citation"
          lang="fa"
          dir="rtl"
          readOnly
          rows={4}
          aria-label={i18n.t("hit.citation")}
          ref={field}
          value={text}
        />
      )}
    </>
  );
}
