import { browser } from "wxt/browser";
import { RUNS } from "../selection/world";

type Scripting = Pick<typeof browser.scripting, "executeScript">;

/** Whether the page script of this version is in a page; where it was not, it is brought first. */
export async function runsIn(tabId: number, scripting: Scripting = browser.scripting): Promise<boolean> {
  const isThere = async () => {
    const [top] = await scripting.executeScript({
      target: { tabId },
      injectImmediately: true,
      func: (name: string) => Object.hasOwn(globalThis, name),
      args: [RUNS],
    });
    return top?.result === true;
  };
  try {
    if (await isThere()) return true;
    await scripting.executeScript({ target: { tabId, allFrames: true }, files: ["/selection.js"] });
    return await isThere();
  } catch {
    // A page in which no extension may run, such as the browser's own store: another loading would not help.
    return true;
  }
}
