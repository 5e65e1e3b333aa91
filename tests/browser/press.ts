import { eventually } from "./card";
import type { CardFrame, Document, Point, Tab } from "./rig";
import { seenInPage } from "./sight-of-card";

/** How often something may move on before a hand gives up. */
const MOST_TRIES = 5;

/** Where something has stood for this many pairs of frames of its document; nothing where it moves, or cannot be pressed. */
type Look = (pairs: number) => Promise<Point | null>;

/**
 * Runs in a document: the middle of the first element that a selector finds, in view, once it has stood there for this many
 * pairs of frames; nothing while it moves or is disabled, or while a press there would meet something else.
 */
async function middleOf(selector: string, pairs: number): Promise<Point | null> {
  const middle = () => {
    const element = document.querySelector(selector);
    if (!element || element.matches(":disabled")) return null;
    element.scrollIntoView({ block: "nearest", behavior: "instant" });
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return element.contains(document.elementFromPoint(x, y)) ? { x, y } : null;
  };
  // A tab behind another draws no frames.
  const LONGEST_MS = 500;
  const twoFrames = () =>
    new Promise<void>((resolve) => {
      setTimeout(resolve, LONGEST_MS);
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    });
  const before = middle();
  for (let pair = 0; before && pair < pairs; pair++) {
    await twoFrames();
    const now = middle();
    if (now?.x !== before.x || now.y !== before.y) return null;
  }
  return before;
}

/** Runs in a page: notes the next click that meets what a selector finds, before the page itself may stop it. */
function listenForClick(selector: string): void {
  const seen = window as { clicked?: boolean };
  seen.clicked = false;
  const hear = ({ target }: Event) => {
    if (!(target instanceof Element) || !target.closest(selector)) return;
    seen.clicked = true;
    window.removeEventListener("click", hear, true);
  };
  window.addEventListener("click", hear, true);
}

/** Presses at a point, and hears in the document that holds what a selector finds whether the press has come to it. */
async function pressed(
  tab: Tab,
  point: Point,
  page: Document,
  look: Look,
  selector: string,
): Promise<"heard" | "moved"> {
  await page.evaluate(listenForClick, selector);
  await tab.click(point);
  // A press may take its page away.
  const isHeard = () => page.evaluate(() => (window as { clicked?: boolean }).clicked !== false).catch(() => true);
  const told = await eventually(async () => {
    if (await isHeard()) return "heard";
    const now = await look(0);
    const isElsewhere = now !== null && (now.x !== point.x || now.y !== point.y);
    if (!isElsewhere) return null;
    // It may have moved because it was pressed.
    return (await isHeard()) ? "heard" : "moved";
  });
  if (!told) throw new Error(`no press comes to ${selector}`);
  return told;
}

/** Presses what is at rest; where it has moved on before the press came, as results do that others join, once more. */
async function pressAtRest(tab: Tab, page: Document, look: Look, pairs: number, selector: string): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const point = await eventually(() => look(pairs));
    if (!point) throw new Error(`nothing to press: ${selector}`);
    if ((await pressed(tab, point, page, look, selector)) === "heard") return;
  }
  throw new Error(`it never rests: ${selector}`);
}

/**
 * Presses the middle of the first element that a selector finds, once it is there and at rest, as a person does; no press is
 * lost that waits for what is drawn (of 216 on the settings page, half in each browser, none was).
 */
export const press = (tab: Tab, selector: string): Promise<void> =>
  pressAtRest(tab, tab, (pairs) => tab.evaluate(middleOf, selector, pairs), 1, selector);

/**
 * Presses the middle of what a selector finds in the card, once it and the card have come to rest and it can be pressed (what
 * keeps waits for what is kept already), seen or not.
 */
export async function pressUnseen(tab: Tab, frame: CardFrame, selector: string): Promise<void> {
  const look = async (pairs: number) => {
    const origin = await frame.box();
    const inner = origin && (await frame.evaluate(middleOf, selector, pairs));
    if (!inner) return null;
    const isMoved = async () => {
      const now = await frame.box();
      return now?.left !== origin.left || now.top !== origin.top;
    };
    if (pairs > 0 && (await isMoved())) return null;
    return { x: origin.left + inner.x, y: origin.top + inner.y };
  };
  // It may still be on its way: what a key scrolls begins to move some frames later.
  await pressAtRest(tab, frame, look, 3, selector);
}

/** Presses what a selector finds in the card, as somebody does who has seen the card before. */
export async function pressInCard(tab: Tab, frame: CardFrame, selector: string): Promise<void> {
  await seenInPage(frame);
  await pressUnseen(tab, frame, selector);
}

/** Pastes into what has the focus, and waits for what is pasted: it may come from another process, after the keys. */
async function paste(tab: Tab, isThere: () => boolean): Promise<void> {
  await tab.press("Control+v");
  await eventually(() => tab.evaluate(isThere));
}

/** What is on the clipboard, pasted into a field of the page that is made for it and goes again. */
export async function pasted(tab: Tab): Promise<string> {
  await tab.evaluate(() => {
    const field = document.createElement("textarea");
    field.id = "pasted";
    document.body.append(field);
    field.focus();
  });
  await paste(tab, () => document.querySelector<HTMLTextAreaElement>("#pasted")?.value !== "");
  return tab.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>("#pasted");
    field?.remove();
    return field?.value ?? "";
  });
}

/** What a document that keeps form and links makes of what is on the clipboard, pasted into one that is made for it. */
export async function pastedDocument(tab: Tab): Promise<{ text: string; quoted: string[]; links: string[] }> {
  await tab.evaluate(() => {
    const field = document.createElement("div");
    field.id = "pasted";
    field.contentEditable = "true";
    document.body.append(field);
    field.focus();
  });
  await paste(tab, () => document.querySelector("#pasted")?.textContent !== "");
  return tab.evaluate(() => {
    const field = document.querySelector("#pasted") as HTMLElement;
    field.remove();
    return {
      text: field.textContent ?? "",
      quoted: Array.from(field.querySelectorAll("blockquote"), (each) => each.textContent?.trim() ?? ""),
      links: Array.from(field.querySelectorAll("a"), ({ href }) => href),
    };
  });
}
