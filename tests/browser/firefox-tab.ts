import { writeFile } from "node:fs/promises";
import { type Marionette, MarionetteError, runIn } from "./marionette";
import type { Alone } from "./one-at-a-time";
import type { Box, CardFrame, Point, Stretch, Tab, Target, View } from "./rig";
import { callOf, callWith } from "./source";
import { boxOf, moved, stretchOf } from "./stretch";
import { twoFrames } from "./two-frames";

type InBrowser = <T>(body: string, ...args: unknown[]) => Promise<T>;

/** WebDriver's own code points for the keys that are no characters. */
const KEYS: Readonly<Record<string, string>> = {
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  Enter: "\uE007",
  Tab: "\uE004",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  Backspace: "\uE003",
};

/** A composition that is begun and ended at once, in what has the focus of the browser's own window: the page in front. */
const INSERT = `
  const [text] = args;
  window.focus();
  gBrowser.selectedBrowser.focus();
  const events = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
  if (!events.beginInputTransactionForTests(window)) throw new Error("Firefox takes no text");
  events.commitCompositionWith(text);`;

/** How many steps a drag takes on its way, and how long each; a hand's takes more, and each costs what a frame does. */
const STEPS = 2;
const STEP_MS = 10;

/** The remote control counts clicks anew after 640 ms: where the machine stands still for longer, they are made again. */
const MOST_TRIES = 4;

interface CountedPage {
  clicks?: { readonly numbers: number[]; readonly end: AbortController };
}

/** Runs in a page: notes what number the clicks have that come from now on. */
function countClicks(): void {
  const clicks = { numbers: [] as number[], end: new AbortController() };
  (window as CountedPage).clicks = clicks;
  const note = ({ detail }: MouseEvent) => clicks.numbers.push(detail);
  window.addEventListener("click", note, { capture: true, signal: clicks.end.signal });
}

/** Runs in a page: whether so many of those clicks have come, and count for fewer; nothing is left of the notes. */
function areApart(times: number): boolean {
  const page = window as CountedPage;
  const { numbers = [], end } = page.clicks ?? {};
  end?.abort();
  delete page.clicks;
  return numbers.length >= times && Math.max(...numbers) < times;
}

/** The card of a frame within a frame hangs in that frame. */
const DEEPEST = 4;

const whereIsScreen = "({ x: mozInnerScreenX, y: mozInnerScreenY })";

/** The place of a frame's own document, seen from a viewport that stands there on the screen. */
const boxSeenFrom = ({ x, y }: Point) => `({
  left: mozInnerScreenX - ${x},
  top: mozInnerScreenY - ${y},
  right: mozInnerScreenX - ${x} + innerWidth,
  bottom: mozInnerScreenY - ${y} + innerHeight,
})`;

export class FirefoxTab implements Tab {
  #isResized = false;

  constructor(
    readonly remote: Marionette,
    readonly handle: string,
    readonly inBrowser: InBrowser,
    readonly alone: Alone,
  ) {}

  async open(address: string) {
    await this.#top();
    await this.remote.send("WebDriver:Navigate", { url: address });
  }

  async reload() {
    await this.#top();
    await this.remote.send("WebDriver:Refresh");
  }

  async evaluate<A extends readonly unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    await this.#top();
    return this.#run(callOf(work, args));
  }

  async resize({ width, height, zoom = 1, dark = false }: View) {
    this.#isResized = true;
    await this.#top();
    const set = `
      const [width, height, zoom, scheme] = args;
      const browser = gBrowser.selectedBrowser;
      for (const [name, length] of [["width", width], ["height", height]]) {
        for (const each of [name, "min-" + name, "max-" + name]) browser.style.setProperty(each, length + "px");
      }
      browser.fullZoom = zoom;
      browser.browsingContext.prefersColorSchemeOverride = scheme;`;
    await this.inBrowser(set, width, height, zoom, dark ? "dark" : "light");
    const expected = Math.round(width / zoom);
    await this.#until(`Math.abs(innerWidth - ${expected}) <= 1`);
  }

  async locate({ frames = [], expression }: Target): Promise<Stretch> {
    await this.#top();
    const outer = await this.#run<Point>(whereIsScreen);
    for (const selector of frames) {
      await this.#run(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: "center" })`);
      await this.#enter(selector);
      await this.#until(`document.readyState === "complete"`);
    }
    const stretch = await this.#run<Stretch>(callWith(stretchOf, expression));
    const inner = await this.#run<Point>(whereIsScreen);
    return moved(stretch, { x: inner.x - outer.x, y: inner.y - outer.y }, frames);
  }

  async locateBox({ expression }: Target): Promise<Box> {
    await this.#top();
    return this.#run<Box>(callWith(boxOf, expression));
  }

  async drag(from: Point, to: Point, held?: "Control") {
    await this.evaluate(twoFrames);
    const way = Array.from({ length: STEPS }, (_, step) => ({
      ...from,
      x: from.x + ((to.x - from.x) * (step + 1)) / STEPS,
      y: from.y + ((to.y - from.y) * (step + 1)) / STEPS,
    }));
    await this.#point(
      from,
      [
        move(from, 0),
        { type: "pointerDown", button: 0 },
        ...way.map((point) => move(point, STEP_MS)),
        { type: "pointerUp", button: 0 },
      ],
      held,
    );
  }

  async click(at: Point, times: 1 | 2 | 3 = 1) {
    const once = [
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
    await this.evaluate(twoFrames);
    const press = () => this.#point(at, [move(at, 0), ...Array.from({ length: times }, () => once).flat()]);
    if (times === 1) return press();
    for (let tries = 1; ; tries++) {
      await this.evaluate(countClicks);
      await press();
      // A press may take its page away.
      const isOver = !(await this.evaluate(areApart, times).catch(() => false));
      if (isOver || tries === MOST_TRIES) return;
      await this.remote.send("WebDriver:ReleaseActions");
    }
  }

  async press(keys: string) {
    await this.#keys([keys]);
  }

  async type(text: string) {
    await this.#keys(Array.from(text));
  }

  async insert(text: string) {
    await this.#top();
    await this.inBrowser(INSERT, text);
  }

  async scroll(by: number) {
    await this.#top();
    const wheel = { type: "scroll", x: 300, y: 300, deltaX: 0, deltaY: by, duration: 0, origin: "viewport" };
    await this.#act({ type: "wheel", id: "wheel", actions: [wheel] });
  }

  async cardFrame(): Promise<CardFrame | null> {
    const enter = async () => {
      await this.#top();
      return this.#enterCard(DEEPEST).catch(falseIfGone);
    };
    if (!(await enter())) return null;
    return {
      evaluate: (work, ...args) =>
        this.alone(async () => {
          if (!(await enter())) throw new Error("the card is gone");
          return this.#run(callOf(work, args));
        }),
      box: () =>
        this.alone(async () => {
          await this.#top();
          const outer = await this.#run<Point>(whereIsScreen);
          return (await enter()) ? this.#run<Box>(boxSeenFrom(outer)) : null;
        }),
    };
  }

  async frameAddresses() {
    await this.#top();
    return this.inBrowser<string[]>(`
      const found = [];
      const visit = (context) => { found.push(context.currentWindowGlobal?.documentURI?.spec); context.children.forEach(visit); };
      gBrowser.selectedBrowser.browsingContext.children.forEach(visit);
      return found;`);
  }

  /**
   * What Firefox's console holds of this tab's pages and of the extension's scripts, but for what it says of a background
   * that was ended, or a document that went, while it waited for something.
   */
  async errors() {
    await this.#top();
    return this.inBrowser<string[]>(`
      const ids = new Set();
      const visit = (context) => { ids.add(context.currentWindowGlobal?.innerWindowId); context.children.forEach(visit); };
      visit(gBrowser.selectedBrowser.browsingContext);
      return Services.console.getMessageArray()
        .filter((m) => m instanceof Ci.nsIScriptError && !(m.flags & Ci.nsIScriptError.warningFlag))
        .filter((m) => ids.has(m.innerWindowID) || m.sourceName.startsWith("moz-extension:"))
        .filter((m) => !/^Promise (resolved|rejected) (after context unloaded|while context is inactive)/.test(m.errorMessage))
        .map((m) => m.errorMessage + " (" + m.sourceName.split("/").at(-1) + ":" + m.lineNumber + ")");`);
  }

  async screenshot(path: string) {
    await this.#top();
    const { value } = await this.remote.send<{ value: string }>("WebDriver:TakeScreenshot", { full: false });
    await writeFile(path, Buffer.from(value, "base64"));
  }

  async address() {
    await this.#top();
    return (await this.remote.send<{ value: string }>("WebDriver:GetCurrentURL")).value;
  }

  async isReusable() {
    return !this.#isResized && (await this.remote.send<string[]>("WebDriver:GetWindowHandles")).includes(this.handle);
  }

  async takeUp() {
    await this.#top();
    // A press right after those of another test would count on from them.
    await this.remote.send("WebDriver:ReleaseActions");
    // What other tabs left on the console is not this one's.
    await this.inBrowser("Services.console.reset()");
  }

  async close() {
    await this.remote.send("WebDriver:SwitchToWindow", { handle: this.handle });
    await this.remote.send("WebDriver:CloseWindow");
    const [rest] = await this.remote.send<string[]>("WebDriver:GetWindowHandles");
    // Which tab is in front now is Firefox's choice, as it is for a user.
    await this.remote.send("WebDriver:SwitchToWindow", { handle: rest, focus: false });
  }

  /** Each command goes to one document; this chooses the tab's own, whatever frame the last one went to. */
  async #top() {
    await this.remote.send("WebDriver:SwitchToWindow", { handle: this.handle });
  }

  async #enter(selector: string) {
    const { value } = await this.remote.send<{ value: object }>("WebDriver:FindElement", {
      using: "css selector",
      value: selector,
    });
    const [element] = Object.values(value);
    await this.remote.send("WebDriver:SwitchToFrame", { element });
  }

  /** Goes where the keyboard is: into the card, or into the iframe that has the focus. */
  async #enterFocused() {
    await this.#top();
    const isInCard = async () => (await this.#enterCard(DEEPEST)) && this.#run<boolean>("document.hasFocus()");
    if (await isInCard().catch(falseIfGone)) return;
    await this.#top();
    const hasInner = `document.activeElement?.localName === "iframe"`;
    while (await this.#run<boolean>(hasInner)) {
      const found = await this.remote.send<Record<string, object>>("WebDriver:GetActiveElement");
      const [element] = Object.values(found["value"] ?? found);
      await this.remote.send("WebDriver:SwitchToFrame", { element });
    }
  }

  /** Goes into the card's frame, if there is one no deeper than `depth`. A closed shadow root does not hide a frame. */
  async #enterCard(depth: number): Promise<boolean> {
    for (let index = 0; ; index++) {
      try {
        await this.remote.send("WebDriver:SwitchToFrame", { id: index });
      } catch (error) {
        if (error instanceof MarionetteError && error.kind === "no such frame") return false;
        throw error;
      }
      if (await this.#run<boolean>(`location.pathname === "/card.html"`)) return true;
      if (depth > 1 && (await this.#enterCard(depth - 1))) return true;
      await this.remote.send("WebDriver:SwitchToParentFrame");
    }
  }

  #run<T>(expression: string): Promise<T> {
    return runIn(this.remote, expression);
  }

  /** Waits in the document itself, frame by frame, for a condition. */
  async #until(condition: string) {
    await this.#run(`new Promise((resolve) => {
      (function look() { if (${condition}) resolve(true); else setTimeout(look, 10); })();
    })`);
  }

  async #keys(presses: readonly string[]) {
    await this.#enterFocused();
    const actions = presses.flatMap((press) => {
      const names = press === "+" ? [press] : press.split("+");
      const values = names.map((name) => KEYS[name] ?? name);
      return [
        ...values.map((value) => ({ type: "keyDown", value })),
        ...values.toReversed().map((value) => ({ type: "keyUp", value })),
      ];
    });
    await this.#act({ type: "key", id: "keyboard", actions });
  }

  async #point(at: Point, actions: readonly object[], held?: string) {
    await this.#top();
    for (const selector of at.frame?.path ?? []) await this.#enter(selector);
    const key = (type: string) =>
      this.#act({ type: "key", id: "keyboard", actions: [{ type, value: KEYS[held ?? ""] }] });
    if (held) await key("keyDown");
    await this.#act({ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions });
    if (held) await key("keyUp");
  }

  async #act(source: object) {
    try {
      await this.remote.send("WebDriver:PerformActions", { actions: [source] });
    } catch (error) {
      // A press that closes the card takes with it the document in which it would have been let go.
      falseIfGone(error);
      await this.#top();
      await this.remote.send("WebDriver:ReleaseActions");
    }
  }
}

/** A card may close between two commands; its document is then no longer there to take the second. */
function falseIfGone(error: unknown): false {
  if (error instanceof MarionetteError && /browsing ?context|no such window/i.test(error.message)) return false;
  throw error;
}

function move({ x, y, frame }: Point, duration: number) {
  const { origin = { x: 0, y: 0 } } = frame ?? {};
  const inFrame = { x: Math.round(x - origin.x), y: Math.round(y - origin.y) };
  return { type: "pointerMove", ...inFrame, duration, origin: "viewport" };
}
