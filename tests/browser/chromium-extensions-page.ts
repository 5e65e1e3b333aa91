import { eventually } from "./card";
import type { ChromiumRig } from "./chromium";
import { ChromiumTarget } from "./chromium-target";

/** Sets what a user sets on the browser's page of extensions, such as the access to sites and to private windows. */
export async function onExtensionsPage(rig: ChromiumRig, change: object): Promise<void> {
  const tab = await rig.tab();
  await tab.open("chrome://extensions");
  await tab.evaluate(
    async (extensionId, change) => {
      type Api = { developerPrivate: Record<string, (what: object) => Promise<void>> };
      const { developerPrivate } = (globalThis as unknown as { chrome: Api }).chrome;
      // Without it, Chromium does not load the extension again once it may run in private windows.
      await developerPrivate["updateProfileConfiguration"]?.({ inDeveloperMode: true });
      await developerPrivate["updateExtensionConfiguration"]?.({ extensionId, ...change });
    },
    rig.extensionId,
    change,
  );
  await tab.close();
}

/** Lets the extension into private windows, and waits until it has been loaded anew by that: until then none of its pages opens. */
export async function allowInPrivate(rig: ChromiumRig): Promise<void> {
  const background = new ChromiumTarget(rig, "/background.js");
  const before = await background.id();
  await onExtensionsPage(rig, { incognitoAccess: true });
  const isAnother = async () => ![undefined, before].includes(await background.id());
  if (!(await eventually(isAnother))) throw new Error("the extension is not loaded anew");
}
