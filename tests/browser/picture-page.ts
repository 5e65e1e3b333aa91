import { eventually } from "./card";
import type { ChromiumRig } from "./chromium";
import type { Rig, Tab } from "./rig";

/** Reading takes a second of processor time, and the engine is started first; a busy machine takes many times as long. */
const READ_MS = 60_000;

/** A verdict of changes, in either language. */
export const CHANGED = /با تغییر|with changes/;

/** What the page that reads pictures shows, once it has come to an end. */
export interface PictureShown {
  readonly status: string;
  /** The statements that it names. */
  readonly titles: readonly string[];
  readonly verdicts: readonly string[];
  readonly lines: readonly string[];
  /** How many lines are marked on the picture as quotations, and in the text. */
  readonly marked: readonly [onPicture: number, inText: number];
  /** What may be misread, as far as it is said. */
  readonly misread: string;
}

/** @throws {Error} where it does not come to an end */
export async function pictureShown(tab: Tab): Promise<PictureShown> {
  const shown = await eventually(() => tab.evaluate(look), READ_MS);
  if (!shown) throw new Error(`the picture was not read: ${await tab.evaluate(() => document.body.innerText)}`);
  return shown;
}

/** Runs in the page. */
function look(): PictureShown | null {
  const text = (of: ParentNode, selector: string) =>
    Array.from(of.querySelectorAll(selector), (each) => each.textContent?.trim() ?? "");
  const [status = ""] = text(document, "[role=status]");
  const isAtWork = /…$/.test(status) || document.querySelector("progress") !== null;
  if (status === "" || isAtWork) return null;
  return {
    status,
    titles: text(document, ".found h3"),
    verdicts: text(document, ".found .verdict > p:first-child"),
    lines: text(document, ".lines li"),
    marked: [document.querySelectorAll(".quoted-line").length, document.querySelectorAll(".lines mark").length],
    misread: text(document, ".misread").join(" "),
  };
}

/** Gives a page a picture by dropping it, or one that is white all over. */
export const dropPicture = (tab: Tab, base64: string | null) => tab.evaluate(drop, { base64, isAwaited: false });

/** Drops a picture on the page that reads pictures, and waits until it is being read: what was shown before is no answer. */
export const dropToBeRead = (tab: Tab, base64: string | null) => tab.evaluate(drop, { base64, isAwaited: true });

/** Runs in the page. @param isAwaited whether this page is going to show how far the reading is */
async function drop({ base64, isAwaited }: { base64: string | null; isAwaited: boolean }): Promise<void> {
  const white = async () => {
    const canvas = new OffscreenCanvas(300, 200);
    const context = canvas.getContext("2d");
    if (context) context.fillStyle = "#fff";
    context?.fillRect(0, 0, 300, 200);
    return canvas.convertToBlob();
  };
  const content = base64 === null ? await white() : Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([content], "picture.png", { type: "image/png" }));
  const drags = (type: "dragover" | "drop") => {
    const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  };
  // A page takes what is dropped on it once it says so to what is dragged over it.
  while (!drags("dragover")) await new Promise((resolve) => setTimeout(resolve, 20));
  const isReading = new Promise<void>((resolve) => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector("progress")) return;
      seen.disconnect();
      resolve();
    });
    seen.observe(document.body, { childList: true, subtree: true });
  });
  drags("drop");
  if (isAwaited) await isReading;
}

/**
 * Pastes a picture into a page of ours: in Chromium from the clipboard by its keys. Firefox without a screen has no clipboard
 * for pictures, so that there the page is given what pasting would give it.
 */
export async function pastePicture(rig: Rig, tab: Tab, base64: string): Promise<void> {
  if (rig.browser === "firefox") {
    if (!(await eventually(() => tab.evaluate(paste, base64))))
      throw new Error("the page takes nothing that is pasted");
    return;
  }
  if (!(await eventually(() => tab.evaluate(takesPictures)))) throw new Error("the page takes no picture");
  await (rig as ChromiumRig).context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await tab.evaluate(async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    await navigator.clipboard.write([new ClipboardItem({ "image/png": new Blob([bytes], { type: "image/png" }) })]);
  }, base64);
  await tab.press("Control+v");
}

/** Runs in the page: whether it takes pictures, as it says to one that is dragged over it. */
function takesPictures(): boolean {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(["."], "picture.png", { type: "image/png" }));
  const drag = new DragEvent("dragover", { bubbles: true, cancelable: true, dataTransfer });
  return !document.body.dispatchEvent(drag);
}

/** Runs in the page. @returns whether that took it */
function paste(base64: string): boolean {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const event = new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData: new DataTransfer() });
  event.clipboardData?.items.add(new File([bytes], "picture.png", { type: "image/png" }));
  document.body.dispatchEvent(event);
  return event.defaultPrevented;
}
