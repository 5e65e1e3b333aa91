import { useEffect, useRef } from "preact/hooks";
import { onPicture } from "../../components/pictures/on-picture";
import type { Seen } from "../../messages/seen";
import { dataUrlOf } from "../../platform/data-url";
import { i18n } from "../../words/i18n";

/** Where a picture comes in by the user's hand: chosen here, pasted or dropped anywhere on the page. */
export function BringPicture({ give }: { give: (seen: Seen) => void }) {
  const file = useRef<HTMLInputElement>(null);
  // A file that is gone by then is told as a picture that cannot be read.
  const take = async (picture: File) => give({ data: await dataUrlOf(picture).catch(() => "data:,"), part: null });

  useEffect(() => {
    const open = new AbortController();
    onPicture((picture) => void take(picture), open.signal);
    return () => open.abort();
  }, [give]);

  const choose = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const [picture] = currentTarget.files ?? [];
    if (picture) void take(picture);
    // The same one, chosen again, is to be read again.
    currentTarget.value = "";
  };

  return (
    <p class="bring">
      <button type="button" onClick={() => file.current?.click()}>
        {i18n.t("picture.choose")}
      </button>{" "}
      {i18n.t("picture.bring")}
      <input ref={file} type="file" accept="image/*" hidden onChange={choose} />
    </p>
  );
}
