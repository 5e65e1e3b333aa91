import { ask } from "../messages/ask";
import type { Place } from "../messages/requests";
import { closePopup } from "../platform/close-popup";
import { problemText } from "./problem-text";

/** Opens the reader page; whatever prevents it is announced. */
export async function openReader(place: Place, announce: (text: string) => void): Promise<void> {
  try {
    await ask({ type: "open", ...place });
    // Firefox leaves the toolbar's popup open over the tab that it opened.
    await closePopup();
  } catch (error) {
    announce(problemText(error));
  }
}
