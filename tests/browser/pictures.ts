/**
 * `npm run pictures [-- NAME]`: takes the pictures again that the tests compare, into `tests/browser/pictures/`; those
 * whose name begins with NAME, if one is given. Look at each that has changed before it is committed.
 */
import { differingShare } from "./picture/differing-share";
import { keepPicture, keptPicture } from "./picture/kept-picture";
import { ELSE_SHOWN, keptOf, SURFACES_SHOWN } from "./picture/look";
import { Photographer } from "./picture/photographer";

const only = process.argv[2] ?? "";
const photographer = await Photographer.arrive();
for (const showing of [...SURFACES_SHOWN, ...ELSE_SHOWN]) {
  const wanted = keptOf(showing).filter(({ name }) => name.startsWith(only));
  if (!wanted[0]) continue;
  const seen = await photographer.show(showing.surface, wanted[0].look);
  for (const { name, look, part } of wanted) {
    await photographer.dress(seen, look);
    const picture = await photographer.picture(seen, part);
    const before = await keptPicture(name);
    const share = before ? await differingShare(before.png, picture.png) : 1;
    const isElsewhere = before?.structure !== picture.structure;
    // A picture that looks the same is left as it is.
    if (share > 0 || isElsewhere) await keepPicture(name, picture);
    const change = `${(share * 100).toFixed(2)} % differs${isElsewhere ? ", and something is elsewhere" : ""}`;
    console.log(`${name}: ${before ? change : "new"}`);
  }
  await photographer.rig.tidy();
}
await photographer.leave();
