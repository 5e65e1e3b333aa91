/** `npm run pages`: serves `tests/pages/` on two origins of this machine, to be looked at by hand in any browser. */
import { serve } from "../tests/browser/site";
import { listPages } from "./pages/list-pages";

const site = await serve({ pages: { "": listPages() } });
console.log(`${site.at("")}\n${site.elsewhere("")} is the other origin, for frames of another site.\nCtrl-C ends it.`);
