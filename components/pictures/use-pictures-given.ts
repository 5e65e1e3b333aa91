import { useEffect } from "preact/hooks";
import { ask } from "../../messages/ask";
import { closePopup } from "../../platform/close-popup";
import { dataUrlOf } from "../../platform/data-url";
import { problemText } from "../problem-text";
import { onPicture } from "./on-picture";

/** Has pictures that are pasted or dropped on this page read in a tab of their own. */
export function usePicturesGiven(announce: (notice: string) => void): void {
  useEffect(() => {
    const open = new AbortController();
    const give = async (picture: File) => {
      const seen = { data: await dataUrlOf(picture), part: null };
      await ask({ type: "picture", seen });
      await closePopup();
    };
    onPicture((picture) => void give(picture).catch((error) => announce(problemText(error))), open.signal);
    return () => open.abort();
  }, [announce]);
}
