import type { TestTagDefinition } from "@vitest/runner";

/** What a page, another extension, or who comes after the user could try. */
export interface Attack {
  /** P01 to P52; tests that prove that it fails carry it as a tag. */
  readonly number: string;
  readonly what: string;
  /** What a page sees all the same while a card is open in it, which is promised in Quiet mode only. */
  readonly whileOpen?: string;
  /** Where a browser leaves nothing to be tested, or makes the promise impossible: why, beginning with which of the two. */
  readonly instead?: { readonly chromium?: string; readonly firefox?: string };
}

const A_CARD = "that a card is there";

const WHAT: readonly (readonly [what: string, more?: Omit<Attack, "number" | "what">])[] = [
  ["load any file of the extension by its address"],
  [
    "tell by the time that a refused request takes whether the extension is installed",
    {
      instead: {
        chromium:
          "not promised: who knows the store’s id can tell, because there is a web-accessible page; the quiet edition has none",
        firefox: "cannot be tested: the address is another one in each profile, and no page knows it",
      },
    },
  ],
  ["come by the address of the card’s frame: markup, stack traces, referrers, style sheets, reports"],
  ["read addresses of the extension in the list of loaded resources"],
  ["hear a message that the extension posts to the page"],
  ["hear a DOM event with a name of the extension’s"],
  ["drive the extension by forged messages and events"],
  ["observe changes of the document", { whileOpen: A_CARD }],
  ["notice an element by style rules alone (`:has()`, siblings)", { whileOpen: A_CARD }],
  ["notice rules of the extension’s style sheets on elements of the page"],
  ["look into an open shadow root"],
  ["read the answer with `find()` and `Selection.modify()`, through shadow roots and frames"],
  ["read what is selected or copied within the card"],
  [
    "learn of presses, keys and movements within the card",
    { whileOpen: "that the pointer leaves the page for the card" },
  ],
  ["read sizes, targets or texts in any kind of performance entry"],
  [
    "tell the number of hits by the card’s place and size",
    { whileOpen: "the card’s place and size, the same for any hits" },
  ],
  [
    "tell the number of hits by when the card’s frame comes",
    { whileOpen: "whether there are hits at all: without one the card goes again" },
  ],
  ["find the card by what it covers (`IntersectionObserver`)", { whileOpen: "where the card is" }],
  ["notice that the focus goes", { whileOpen: "that the focus goes into the card, once its user goes there" }],
  ["look at points of the screen (`elementFromPoint`, `caretPositionFromPoint`)", { whileOpen: "where the card is" }],
  ["have a script’s own selection looked up, without a user"],
  ["have another selection than the user’s looked up, made while the user presses"],
  ["put unseen words under the pointer, so that a selection has them"],
  ["lure a press onto something in a card that the user does not see"],
  ["frame the card’s page itself"],
  ["define an element of the extension’s name"],
  ["replace built-ins, and be called with what they are given"],
  ["shadow names of the document with its own elements"],
  ["have a font loaded for letters of the card"],
  ["reach the card by custom properties, inherited and important styles"],
  ["hear of the frame in reports of broken policies"],
  ["hear of the extension’s errors"],
  ["talk to the extension by `chrome.runtime`"],
  ["as another extension: send messages, or read the card through its shadow root"],
  ["find names that the extension adds to the window"],
  ["find what the extension stores where the page stores"],
  ["find the archive in the page’s own memory"],
  ["see a request of the extension on the network"],
  ["as the source that is opened: learn where its reader comes from, or reach back"],
  ["hear what is copied from the card"],
  ["receive what is dragged out of the card"],
  [
    "have the answer in a print, in “select all”, in a saved page",
    { whileOpen: "what it says, in a page that its user saves by the browser’s menu" },
  ],
  ["find a card, or its answer, after going back, or after the document was rewritten"],
  ["as a frame: open something in the page around it"],
  ["read the card by recording the document, as session recorders do"],
  ["draw the card, or a copy of it, where a page can read what is drawn"],
  ["read the card by roles and names of its host"],
  ["run a script by the text of a statement, a query, or a selection"],
  ["break the extension by a file that it reads: pollution, slow patterns, archives"],
  ["turn words of a statement or a citation around by direction marks"],
  ["find what was looked up in history, sessions, or the profile, later"],
  ["find what was looked up in what a browser synchronises or reports"],
];

/** The catalogue, in order. Its words stand in the table and in `vitest --list-tags`. */
export const ATTACKS: readonly Attack[] = WHAT.map(([what, more], at) => ({
  number: `P${String(at + 1).padStart(2, "0")}`,
  what,
  ...more,
}));

/** What tests may be tagged with. */
export const TAGS: TestTagDefinition[] = ATTACKS.map(({ number, what }) => ({ name: number, description: what }));
