import type { Tab } from "./rig";

/** A file of text, or of these bytes. */
export type BroughtFile = { readonly name: string } & ({ readonly text: string } | { readonly bytes: Uint8Array });

/**
 * Gives the page of archives files, as the user would by the browser's own dialog, which no remote control reaches, or by
 * dropping them, once it takes them: what is brought while others are read is told not to be taken.
 */
export const bringFiles = (tab: Tab, files: readonly BroughtFile[], by: "choosing" | "dropping" = "choosing") =>
  tab.evaluate(
    async (files, by) => {
      while (document.querySelector(".import[aria-busy=true]")) await new Promise((resolve) => setTimeout(resolve, 20));
      const transfer = new DataTransfer();
      for (const { name, text, base64 } of files) {
        const content = base64 === undefined ? text : Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        transfer.items.add(new File([content], name));
      }
      if (by === "dropping") {
        const event = new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer });
        document.querySelector(".drop")?.dispatchEvent(event);
        return;
      }
      const input = document.querySelector<HTMLInputElement>("input.files");
      if (input) input.files = transfer.files;
      input?.dispatchEvent(new Event("change", { bubbles: true }));
    },
    files.map((file) => ({
      name: file.name,
      text: "text" in file ? file.text : "",
      base64: "bytes" in file ? Buffer.from(file.bytes).toString("base64") : undefined,
    })),
    by,
  );
