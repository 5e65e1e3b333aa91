import { browser } from "wxt/browser";
import { hasSidePanel } from "../../platform/side-panel";

/** The window that this page is in, if a side panel can be opened in it, and the keys that open it. */
export async function panelHere(): Promise<{ window: number; keys: string } | undefined> {
  if (!hasSidePanel()) return undefined;
  const [{ id }, commands] = await Promise.all([browser.windows.getCurrent(), browser.commands.getAll()]);
  const keys = commands.find(({ name }) => name === "open-panel")?.shortcut ?? "";
  return id === undefined ? undefined : { window: id, keys };
}
