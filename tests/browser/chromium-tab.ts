import { writeFile } from "node:fs/promises";
import type { CDPSession, Frame, Page } from "playwright-core";
import type { Box, CardFrame, Point, Stretch, Tab, Target, View } from "./rig";
import { callOf, callWith } from "./source";
import { boxOf, moved, stretchOf } from "./stretch";
import { twoFrames } from "./two-frames";

/** How many steps a drag takes on its way; a hand's takes more, and each costs what a frame does. */
const STEPS = 2;

/** Longer than any system waits before a touch becomes a long press. */
const LONG_PRESS_MS = 900;

export class ChromiumTab implements Tab {
  readonly #errors: string[] = [];
  #session: CDPSession | undefined;
  #isResized = false;

  constructor(readonly page: Page) {
    page.on("pageerror", (error) => this.#errors.push(`${error}`));
    page.on("console", (message) => {
      if (message.type() === "error") this.#errors.push(message.text());
    });
  }

  async open(address: string) {
    await this.page.goto(address);
  }

  async reload() {
    await this.page.reload();
  }

  evaluate<A extends readonly unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return this.page.evaluate(callOf(work, args));
  }

  async resize({ width, height, zoom = 1, touch = false, dark = false }: View) {
    this.#isResized = true;
    await this.page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
    const session = await this.session();
    // Zooming makes a viewport of fewer, larger pixels.
    await session.send("Emulation.setDeviceMetricsOverride", {
      width: Math.round(width / zoom),
      height: Math.round(height / zoom),
      deviceScaleFactor: zoom,
      mobile: touch,
    });
    await session.send("Emulation.setTouchEmulationEnabled", { enabled: touch });
  }

  async locate({ frames = [], expression }: Target): Promise<Stretch> {
    let frame: Frame = this.page.mainFrame();
    let origin = { x: 0, y: 0 };
    for (const selector of frames) {
      const element = await frame.waitForSelector(selector);
      await element.scrollIntoViewIfNeeded();
      const inner = await element.contentFrame();
      const box = await element.boundingBox();
      if (!inner || !box) throw new Error(`no frame ${selector} on the screen`);
      await inner.waitForLoadState();
      frame = inner;
      origin = box;
    }
    return moved(await frame.evaluate<Stretch>(callWith(stretchOf, expression)), origin, frames);
  }

  locateBox({ expression }: Target): Promise<Box> {
    return this.page.evaluate<Box>(callWith(boxOf, expression));
  }

  async drag(from: Point, to: Point, held?: "Control") {
    if (held) await this.page.keyboard.down(held);
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: STEPS });
    await this.page.mouse.up();
    if (held) await this.page.keyboard.up(held);
  }

  async click(at: Point, times: 1 | 2 | 3 = 1) {
    await this.evaluate(twoFrames);
    await this.untilFrameGone(this.page.mouse.click(at.x, at.y, { clickCount: times }));
  }

  /**
   * A finger that rests on a word. Chromium without a screen does not select the word as it does for a hand, so its
   * part is `select`, done while the finger rests.
   */
  async longPress(at: Point, select: () => Promise<void>) {
    const session = await this.session();
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at] });
    // The gesture is the time it lasts.
    await new Promise((resolve) => setTimeout(resolve, LONG_PRESS_MS));
    await select();
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  }

  async tap(at: Point) {
    const session = await this.session();
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at] });
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  }

  async press(keys: string) {
    await this.untilFrameGone(this.page.keyboard.press(keys));
  }

  async type(text: string) {
    await this.page.keyboard.type(text);
  }

  async insert(text: string) {
    await this.page.keyboard.insertText(text);
  }

  async scroll(by: number) {
    await this.page.mouse.wheel(0, by);
  }

  async cardFrame(): Promise<CardFrame | null> {
    const frame = this.page.frames().find((each) => /\/card\.html(#|$)/.test(each.url()));
    if (!frame) return null;
    return {
      evaluate: (work, ...args) => frame.evaluate(callOf(work, args)),
      box: async () => {
        const box = await (await frame.frameElement()).boundingBox();
        return box && { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
      },
    };
  }

  async frameAddresses() {
    return this.page
      .frames()
      .filter((frame) => frame !== this.page.mainFrame())
      .map((frame) => frame.url());
  }

  async errors() {
    return this.#errors;
  }

  async screenshot(path: string) {
    await writeFile(path, await this.picture());
  }

  /**
   * What is on the screen, or a part of it, as a PNG. Playwright's own screenshot would put the view back to its first
   * size.
   */
  async picture(part?: Box | null): Promise<Buffer> {
    const session = await this.session();
    const clip = part && {
      x: part.left,
      y: part.top,
      width: part.right - part.left,
      height: part.bottom - part.top,
      scale: 1,
    };
    const { data } = await session.send("Page.captureScreenshot", { format: "png", ...(clip && { clip }) });
    return Buffer.from(data, "base64");
  }

  async address() {
    return this.page.url();
  }

  async isReusable() {
    return !this.#isResized && !this.page.isClosed();
  }

  async takeUp() {
    await this.page.bringToFront();
    this.#errors.length = 0;
  }

  async close() {
    await this.page.close();
  }

  /**
   * Waits for an input to arrive. One that closes the card takes with it the frame that would have told Chromium so,
   * and then the frame's going is the sign. It may also have been the frame of another card, whose place is taken while a
   * selection grows: so the page has drawn what the input makes of it.
   */
  private async untilFrameGone(input: Promise<void>): Promise<void> {
    let onGone = () => {};
    const gone = new Promise<void>((resolve) => {
      onGone = resolve;
    });
    this.page.once("framedetached", onGone);
    const drawn = gone.then(() => this.evaluate(twoFrames)).catch(() => {});
    await Promise.race([input, drawn]).finally(() => this.page.off("framedetached", onGone));
  }

  private async session(): Promise<CDPSession> {
    this.#session ??= await this.page.context().newCDPSession(this.page);
    return this.#session;
  }
}
