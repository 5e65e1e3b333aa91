import type { Document } from "./rig";

/** Gives a field of a page of ours a text with signs that no keyboard has. @throws {Error} where there is no such field */
export const fill = (page: Document, selector: string, text: string): Promise<void> =>
  page.evaluate(
    (selector, text) => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
      if (!field) throw new Error(`there is no ${selector}`);
      field.value = text;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    },
    selector,
    text,
  );
