import { givenPicture } from "../../platform/given-picture";
import { holdFiles } from "../hold-files";

/**
 * Calls `act` with every picture that is pasted or dropped on this page, until the signal aborts. Text is left to others; a
 * file of another sort does nothing.
 */
export function onPicture(act: (picture: File) => void, signal: AbortSignal): void {
  const take = (event: Event, given: DataTransfer | null) => {
    const picture = givenPicture(given);
    if (!picture) return;
    event.preventDefault();
    act(picture);
  };
  holdFiles(signal);
  addEventListener("drop", (event) => take(event, event.dataTransfer), { signal });
  addEventListener("paste", (event) => take(event, event.clipboardData), { signal });
}
