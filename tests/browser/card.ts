import type { Box, CardFrame, Tab } from "./rig";

/** What a user (or their screen reader) finds of one hit in the card. */
export interface SeenHit {
  readonly title: string;
  /** Issuer and date, and whatever else stands between the title and the words. */
  readonly facts: string;
  readonly excerpts: readonly string[];
  readonly marks: readonly string[];
}

/**
 * What is waited for comes within some tens of milliseconds, on a machine that many share within seconds; past this it does
 * not. A wait that ends sooner fails where only the machine is slow.
 */
export const COMES_MS = 20_000;

/** The pause after which a card that was going to come has come: many times what one takes. */
export const SILENCE_MS = 600;

/** Waits for the card to be on the screen, with hits in it. */
export async function card(tab: Tab): Promise<CardFrame> {
  return (await cardThatComes(tab)).frame;
}

/**
 * Waits for the card to be on the screen, and gives its hits as they were in that look: while a selection still grows,
 * another card takes the place of one that was found.
 */
export async function cardHits(tab: Tab): Promise<readonly SeenHit[]> {
  return (await cardThatComes(tab)).hits;
}

async function cardThatComes(tab: Tab): Promise<ShownCard> {
  const shown = await eventually(() => shownCard(tab));
  if (!shown) throw new Error(`no card came: ${JSON.stringify(await seenInstead(tab))}`);
  return shown;
}

/** What stands where a card should be, to tell a card that did not open from a selection that was never made. */
const seenInstead = async (tab: Tab) => ({
  frame: (await tab.cardFrame().catch(() => null)) !== null,
  page: await tab.evaluate(() => ({
    address: location.href,
    selected: getSelection()?.toString().slice(0, 40),
    isFocused: document.hasFocus(),
    visibility: document.visibilityState,
  })),
});

/** Waits for the card to be gone. */
export async function noCard(tab: Tab): Promise<void> {
  const gone = await eventually(async () => (await tab.cardFrame()) === null);
  if (!gone) throw new Error("the card stays");
}

/** Nothing opens. That something does not happen cannot be awaited; this looks on for as long as it would take. */
export async function silence(tab: Tab): Promise<void> {
  if (await eventually(() => shownCard(tab), SILENCE_MS)) throw new Error("a card came");
}

/** The hits in the card, read by their roles. */
export function hitsIn(frame: Pick<CardFrame, "evaluate">): Promise<SeenHit[]> {
  return frame.evaluate(() =>
    Array.from(document.querySelectorAll("article"), (article) => {
      const words = (selector: string) =>
        Array.from(article.querySelectorAll(selector), (each) => each.textContent?.trim() ?? "");
      const facts = article.cloneNode(true) as Element;
      for (const other of facts.querySelectorAll("h1, h2, h3, h4, blockquote, button, a")) other.remove();
      const texts = document.createTreeWalker(facts, NodeFilter.SHOW_TEXT);
      const parts: string[] = [];
      while (texts.nextNode()) parts.push(texts.currentNode.textContent?.trim() ?? "");
      return {
        title: words("h1, h2, h3, h4")[0] ?? "",
        facts: parts.filter((part) => /[\p{L}\p{N}]/u.test(part)).join(" · "),
        excerpts: words("blockquote"),
        marks: words("blockquote mark"),
      };
    }),
  );
}

export async function isShown(tab: Tab): Promise<boolean> {
  return (await shownCard(tab)) !== null;
}

interface ShownCard {
  readonly frame: CardFrame;
  readonly hits: readonly SeenHit[];
}

/** The card when it is open for a user: it has a place in the view, it is on top there, and it has hits. */
async function shownCard(tab: Tab): Promise<ShownCard | null> {
  try {
    const frame = await tab.cardFrame();
    if (!frame) return null;
    // What comes last is looked for first: most looks find that there is nothing yet.
    const hits = await hitsIn(frame);
    if (hits.length === 0) return null;
    const box = await frame.box();
    return box && (await isOnTop(tab, box)) ? { frame, hits } : null;
  } catch {
    // Between two looks the frame may go or be replaced; the next look sees what is there then.
    return null;
  }
}

/** What a press in the middle of the card would meet: its host, a plain element without an attribute. */
export function isOnTop(tab: Tab, box: Box): Promise<boolean> {
  return tab.evaluate(
    (x, y) => {
      const top = document.elementFromPoint(x, y);
      if (top?.localName === "iframe") return true;
      return top?.localName === "div" && top.attributes.length === 0 && top.childElementCount === 0;
    },
    (box.left + box.right) / 2,
    (box.top + box.bottom) / 2,
  );
}

/**
 * Asks again and again until the answer is truthy, or the time is over. What is asked may be gone for a moment, as a frame
 * is that another takes the place of: an error is no answer yet, and thrown when the time is over.
 */
export async function eventually<T>(ask: () => Promise<T>, ms = COMES_MS): Promise<T | null> {
  const end = Date.now() + ms;
  for (;;) {
    const isLast = Date.now() > end;
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      if (isLast) throw error;
    }
    if (isLast) return null;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
