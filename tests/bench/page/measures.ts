import type { CDPSession, Page } from "playwright-core";
import type { ChromiumRig } from "../../browser/chromium";
import { quantile } from "../statistics";

/** Used heap of all that one renderer holds, in KB of 1,000 bytes, after its garbage went. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  // What the first finds may hold what the second can free.
  for (let time = 0; time < 3; time++) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  return (metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN) / 1000;
}

/** Processor time that all renderers have used so far, in ms. */
export async function processorTime(rig: ChromiumRig): Promise<number> {
  const session = await browserSession(rig);
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === "renderer");
  return renderers.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/**
 * From Chromium's own trace: how long each of the scripts at this path was compiled and run while `work` ran, in ms.
 * @returns one number for each document
 */
export async function scriptTimes(page: Page, path: string, work: () => Promise<void>): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  const events: { readonly name: string; readonly dur?: number; readonly args: Args }[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as typeof events)));
  await session.send("Tracing.start", { categories: "devtools.timeline,v8,disabled-by-default-v8.compile" });
  await work();
  const ended = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await ended;
  await session.detach();
  // Running includes compiling, which happens when it is first run.
  const runs = events.filter(({ name, args }) => name === "EvaluateScript" && args.data?.url?.endsWith(path));
  return runs.map(({ dur = Number.NaN }) => dur / 1000);
}

interface Args {
  readonly data?: { readonly url?: string };
}

/** Which events some script of an extension listens to in this page. */
export async function listenersIn(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.origin.startsWith("chrome-extension:")) worlds.push(context.id);
  });
  await session.send("Runtime.enable");
  const types = new Set<string>();
  for (const contextId of worlds) {
    for (const expression of ["window", "document", "document.documentElement", "document.body"]) {
      for (const type of await listenersOf(session, contextId, expression)) types.add(type);
    }
  }
  await session.detach();
  return [...types].sort();
}

async function listenersOf(session: CDPSession, contextId: number, expression: string): Promise<readonly string[]> {
  const { result } = await session.send("Runtime.evaluate", { contextId, expression });
  if (!result.objectId) return [];
  const { listeners } = await session.send("DOMDebugger.getEventListeners", { objectId: result.objectId });
  return listeners.map(({ type }) => type);
}

/** Whether a page that was left comes back as it was, out of the browser's cache for going back and forward. */
export async function comesBack(page: Page, there: string, elsewhere: string): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.enable");
  await page.goto(there);
  await page.goto(elsewhere);
  // Playwright waits for a load, which a page that comes back has had.
  const navigated = new Promise<string>((resolve) => session.once("Page.frameNavigated", ({ type }) => resolve(type)));
  await session.send("Runtime.evaluate", { expression: "history.back()" });
  const isWhole = (await navigated) === "BackForwardCacheRestore";
  await session.detach();
  return isWhole;
}

async function browserSession(rig: ChromiumRig): Promise<CDPSession> {
  const browser = rig.context.browser();
  if (!browser) throw new Error("Chromium gives no way to ask about its processes.");
  return browser.newBrowserCDPSession();
}

/** Median and p95 of samples, as they are printed. */
export function spread(samples: readonly number[]): string {
  return `${quantile(samples, 0.5).toFixed(2)} (p95 ${quantile(samples, 0.95).toFixed(2)})`;
}
