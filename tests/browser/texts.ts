import type { Document } from "./rig";

/** What stands in each element that a selector finds. */
export const texts = (page: Document, selector: string): Promise<string[]> =>
  page.evaluate((sought) => Array.from(document.querySelectorAll(sought), (each) => each.textContent ?? ""), selector);

export const text = async (page: Document, selector: string): Promise<string> =>
  (await texts(page, selector)).join(" ");

export const count = async (page: Document, selector: string): Promise<number> => (await texts(page, selector)).length;

/** What is written in each field that a selector finds. */
export const values = (page: Document, selector: string): Promise<string[]> =>
  page.evaluate(
    (sought) => Array.from(document.querySelectorAll<HTMLInputElement>(sought), ({ value }) => value),
    selector,
  );
