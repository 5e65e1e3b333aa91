/** The second half of `npm start`: the built extension in Chromium, before the reader's eyes or, without a screen, our own. */
import { launchChromium } from "../../tests/browser/chromium";
import { serve } from "../../tests/browser/site";
import { hasScreen } from "./has-screen";
import { lookUpUnseen } from "./look-up-unseen";

const [address] = process.argv.slice(2);
const headed = hasScreen();
const site = await serve();
const rig = await launchChromium({ headed, online: true });

try {
  const tab = await rig.tab();
  await tab.open(address ?? site.at("news.html"));
  if (headed) {
    console.log("Highlight a sentence on the page. Close the browser, or press Ctrl-C here, to end.");
    const closed = new Promise((resolve) => rig.context.once("close", resolve));
    const interrupted = new Promise((resolve) => process.once("SIGINT", resolve));
    await Promise.race([closed, interrupted]);
  } else if (address) {
    await tab.screenshot(".output/start.png");
    console.log(`There is no screen here. ${address} was opened with the extension; .output/start.png shows it.`);
  } else {
    await lookUpUnseen(tab);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rig.close();
  await site.close();
}
