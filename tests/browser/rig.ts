/**
 * What a test can do with a browser that runs the built extension. Both browsers offer the same, so that a promise
 * is written once. Everything a person does is done by trusted input; nothing is dispatched by script.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
  /** The frame it lies in. Firefox's remote control does not carry a press on into a frame of another process. */
  readonly frame?: { readonly path: readonly string[]; readonly origin: Point };
}

/** In CSS pixels of the tab's viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A text on the screen: where a user would start to select it, where they would end, and the space it takes. */
export interface Stretch {
  readonly start: Point;
  readonly end: Point;
  readonly box: Box;
}

/**
 * An element of a page: an expression that gives it, in the document reached through these iframes (CSS selectors,
 * outermost first; the iframes have no border).
 */
export interface Target {
  readonly frames?: readonly string[];
  readonly expression: string;
}

export interface View {
  readonly width: number;
  readonly height: number;
  /** 2 is a page zoomed to 200 %. */
  readonly zoom?: number;
  readonly touch?: boolean;
  readonly dark?: boolean;
}

/** A document that a test can look into. Functions run in it as text: they see nothing around them. */
export interface Document {
  evaluate<A extends readonly unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
}

export interface Tab extends Document {
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  resize(view: View): Promise<void>;
  /** Where the text of an element stands. */
  locate(target: Target): Promise<Stretch>;
  /** Where the element itself stands, for those that have no text of the page in them. */
  locateBox(target: Target): Promise<Box>;
  /** With a key held down meanwhile, if one is named. */
  drag(from: Point, to: Point, held?: "Control"): Promise<void>;
  click(at: Point, times?: 1 | 2 | 3): Promise<void>;
  /** `Shift+ArrowLeft`, `Escape`, `Enter`, `a` … */
  press(keys: string): Promise<void>;
  /** Key by key. */
  type(text: string): Promise<void>;
  /** At once, as a keyboard of whole words gives it, into what has the focus in the page itself. */
  insert(text: string): Promise<void>;
  scroll(by: number): Promise<void>;
  /** The frame of the card, wherever in the page it is, shown or not yet. */
  cardFrame(): Promise<CardFrame | null>;
  /** The addresses of all documents in the page's frames, wherever these hang, those of frames in them included. */
  frameAddresses(): Promise<readonly string[]>;
  /** Errors that this tab's page was told of, and errors of the extension's scripts in it. */
  errors(): Promise<readonly string[]>;
  screenshot(path: string): Promise<void>;
  address(): Promise<string>;
  /** Whether another test may take it up: one that was resized may not. */
  isReusable(): Promise<boolean>;
  /** Takes up a tab that a test has left, as if it had just opened: it is in front, and knows of no errors. */
  takeUp(): Promise<void>;
  close(): Promise<void>;
}

/** The card's document, which its page cannot reach. */
export interface CardFrame extends Document {
  box(): Promise<Box | null>;
}

export interface Rig {
  readonly browser: "chromium" | "firefox";
  /**
   * A document of the extension's own that does nothing, in a tab behind the others: from it a test reaches what
   * only the extension may. It opens when it is first looked into, and stays.
   */
  readonly behind: Document;
  tab(): Promise<Tab>;
  /** A tab that opens by itself while `work` runs. */
  tabOpenedBy(work: () => Promise<void>): Promise<Tab>;
  /**
   * The tab that the extension itself has opened on the welcome page; for a rig that keeps it.
   * @throws {Error} where none opens in time
   */
  firstTab(ms?: number): Promise<Tab>;
  /** The address of one of the extension's own files. */
  own(path: string): string;
  /** Ends the background at once, whatever it is doing. @returns whether there was one */
  killBackground(): Promise<boolean>;
  /** Loads the extension anew, as an update does, and waits until it is there; tabs stay open. */
  reloadExtension(): Promise<void>;
  /** Turns the extension off, as its user does among the browser's extensions. */
  disableExtension(): Promise<void>;
  /** Closes the side panel and every tab but the one behind, so that the next file of tests finds the browser as it was at first. */
  tidy(): Promise<void>;
  close(): Promise<void>;
  /** Ends every process of the browser at once, as when the machine goes out; only where there is `/proc`. */
  kill(): Promise<void>;
}
