import { ask } from "../../messages/ask";
import { closePopup } from "../../platform/close-popup";
import { i18n } from "../../words/i18n";
import { problemText } from "../problem-text";

interface Props {
  /** The window whose page is meant. */
  window: number;
  announce: (notice: string) => void;
}

/** Has what is in view in a window read in a tab of its own: an image, a video, a PDF. */
export function ViewButton({ window, announce }: Props) {
  const read = async () => {
    try {
      const isSeen = await ask({ type: "view", window });
      if (isSeen) await closePopup();
      else announce(i18n.t("picture.viewRefused"));
    } catch (error) {
      announce(problemText(error));
    }
  };
  return (
    <button type="button" onClick={read}>
      {i18n.t("picture.view")}
    </button>
  );
}
