/** The second half of `npm start`: the built extension in Chromium, before the user's eyes or, without a screen, our own. */
import { launchChromium } from "../../tests/browser/chromium";
import { serve } from "../../tests/browser/site";
import { hasScreen } from "./has-screen";
import { lookUpUnseen } from "./look-up-unseen";

/** Does one step, and has its failure say which step it was. What a browser says at length is cut to its first line. */
async function step<T>(failure: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new Error(`${failure}: ${reason}`);
  }
}

async function start(address: string | undefined): Promise<void> {
  const headed = hasScreen();
  const site = await serve();
  const rig = await step("Chromium did not start", () => launchChromium({ headed, online: true }));
  try {
    const page = address ?? site.at("news.html");
    const tab = await rig.tab();
    await step(`${page} could not be opened`, () => tab.open(page));
    if (headed) {
      console.log("Highlight a sentence on the page. Close the browser, or press Ctrl-C here, to end.");
      const closed = new Promise((resolve) => rig.context.once("close", resolve));
      const interrupted = new Promise((resolve) => process.once("SIGINT", resolve));
      await Promise.race([closed, interrupted]);
    } else if (address) {
      await tab.screenshot(".output/start.png");
      console.log(`There is no screen here. ${page} was opened with the extension; .output/start.png shows it.`);
    } else {
      await lookUpUnseen(tab);
    }
  } finally {
    await rig.close();
    await site.close();
  }
}

try {
  await start(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
