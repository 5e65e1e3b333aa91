import { givenPicture } from "../../platform/given-picture";

/** Calls `act` with every picture that is pasted or dropped on this page, until the signal aborts. Text is left to others. */
export function onPicture(act: (picture: File) => void, signal: AbortSignal): void {
  const take = (event: Event, given: DataTransfer | null) => {
    const picture = givenPicture(given);
    if (!picture) return;
    event.preventDefault();
    act(picture);
  };
  const over = (event: DragEvent) => {
    // Otherwise the browser would show what is dropped in the place of this page.
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  };
  addEventListener("dragover", over, { signal });
  addEventListener("drop", (event) => take(event, event.dataTransfer), { signal });
  addEventListener("paste", (event) => take(event, event.clipboardData), { signal });
}
