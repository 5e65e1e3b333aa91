import { eventually } from "./card";
import type { ChromiumRig } from "./chromium";
import { ChromiumTarget } from "./chromium-target";
import type { Point } from "./rig";
import type { Ways } from "./ways";

interface Suggestion {
  readonly content: string;
  readonly description: string;
}

/** Closes a document of the extension's own, which may go before it has answered. */
const close = (document: ChromiumTarget) => document.evaluate(() => window.close()).catch(() => {});

async function gone(isThere: () => Promise<boolean>): Promise<void> {
  if (!(await eventually(async () => !(await isThere())))) throw new Error("it stays open");
}

/**
 * Chromium without a screen has no menu to choose from and no address bar to write in: its events are given to the
 * background as the browser gives them, while a user's press is being handled, so that it may do what a press allows.
 */
export class ChromiumWays implements Ways {
  readonly panel: ChromiumTarget;
  readonly popup: ChromiumTarget;
  #written = "";
  #suggested: readonly Suggestion[] = [];

  constructor(readonly rig: ChromiumRig) {
    this.panel = new ChromiumTarget(rig, "/panel.html");
    this.popup = new ChromiumTarget(rig, "/popup.html");
  }

  isPanelOpen() {
    return this.panel.isThere();
  }

  async closePanel() {
    if (await this.isPanelOpen()) await close(this.panel);
    await gone(() => this.isPanelOpen());
  }

  async pressToolbarButton() {
    const session = await this.rig.context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error("Chromium has no remote control of its own");
    // Of a tab there are two targets: the one that pages are shown in, and the one that has the button.
    const { targetInfos } = await session.send("Target.getTargets", { filter: [{ type: "tab" }] });
    const front = await this.#front();
    const targetId = targetInfos.find(({ url }) => url === front)?.targetId;
    type Send = (method: string, what: object) => Promise<unknown>;
    await (session.send as Send)("Extensions.triggerAction", { id: this.rig.extensionId, targetId });
    await session.detach();
    if (!(await eventually(() => this.popup.isThere()))) throw new Error("the popup does not open");
  }

  async closePopup() {
    if (await this.popup.isThere()) await close(this.popup);
    await gone(() => this.popup.isThere());
  }

  chooseFromMenu(_at: Point, selected: string) {
    return this.#press("contextMenus.onClicked", { menuItemId: "ask", selectionText: selected }, "TAB");
  }

  chooseFromMenuOfImage(_at: Point, address: string) {
    return this.#press("contextMenus.onClicked", { menuItemId: "image", srcUrl: address, frameId: 0 }, "TAB");
  }

  command(name: string) {
    return this.#press("commands.onCommand", name, "TAB");
  }

  async writeInAddressBar(text: string) {
    this.#written = text;
    const worker = await this.#worker();
    this.#suggested = await worker.evaluate(async (text) => {
      const { chrome } = globalThis as unknown as {
        chrome: { omnibox: Record<string, { dispatch(...event: unknown[]): void }> };
      };
      chrome.omnibox["onInputStarted"]?.dispatch();
      return new Promise<Suggestion[]>((resolve) => chrome.omnibox["onInputChanged"]?.dispatch(text, resolve));
    }, text);
    // Chromium refuses a description that is not well-formed, here as it does there.
    await worker.evaluate(
      async (descriptions) => {
        const { chrome } = globalThis as unknown as {
          chrome: { omnibox: { setDefaultSuggestion(what: object): Promise<void> } };
        };
        for (const description of descriptions) await chrome.omnibox.setDefaultSuggestion({ description });
      },
      this.#suggested.map(({ description }) => description),
    );
    return this.#suggested.map(({ description }) => description.replace(/<[^>]*>/g, ""));
  }

  enter(suggestion: number) {
    const text = this.#suggested[suggestion - 1]?.content ?? this.#written;
    return this.#press("omnibox.onInputEntered", text, "currentTab");
  }

  /** The address of the page that its user sees. */
  async #front(): Promise<string> {
    for (const page of this.rig.context.pages()) {
      if (await page.evaluate(() => document.visibilityState === "visible")) return page.url();
    }
    throw new Error("no tab is in front");
  }

  async #worker() {
    return this.rig.context.serviceWorkers()[0] ?? (await this.rig.context.waitForEvent("serviceworker"));
  }

  /** Has an event given to the background; `TAB` stands for the tab in front. */
  async #press(event: string, ...values: unknown[]): Promise<void> {
    await (await this.#worker()).evaluate(() => {
      type Api = Record<string, Record<string, { dispatch(...event: unknown[]): void }>>;
      const here = globalThis as unknown as {
        chrome: Api & { runtime: { onMessage: { addListener(act: unknown): void } } };
        pressed?: true;
      };
      if (here.pressed) return;
      here.pressed = true;
      here.chrome.runtime.onMessage.addListener(({ pressed, values }: { pressed?: string; values: unknown[] }) => {
        const [room = "", name = ""] = pressed?.split(".") ?? [];
        here.chrome[room]?.[name]?.dispatch(...values);
      });
    });
    await this.rig.behind.evaluate(
      async (event, values) => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            tabs: { query(what: object): Promise<unknown[]> };
            runtime: { sendMessage(what: object): Promise<unknown> };
          };
        };
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        const given = values.map((value) => (value === "TAB" ? tab : value));
        void chrome.runtime.sendMessage({ pressed: event, values: given }).catch(() => {});
      },
      event,
      values,
    );
  }
}
