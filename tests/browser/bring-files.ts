import type { Tab } from "./rig";

/** A text file. */
export interface BroughtFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Gives the page of archives files, as the user would by the browser's own dialog, which no remote control reaches, or by
 * dropping them.
 */
export const bringFiles = (tab: Tab, files: readonly BroughtFile[], by: "choosing" | "dropping" = "choosing") =>
  tab.evaluate(
    (files, by) => {
      const transfer = new DataTransfer();
      for (const { name, text } of files) transfer.items.add(new File([text], name));
      if (by === "dropping") {
        const event = new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer });
        document.querySelector(".drop")?.dispatchEvent(event);
        return;
      }
      const input = document.querySelector<HTMLInputElement>("input.files");
      if (input) input.files = transfer.files;
      input?.dispatchEvent(new Event("change", { bubbles: true }));
    },
    files,
    by,
  );
