import { expect, test } from "vitest";
import { Looking, type PictureState } from "../../entrypoints/picture/looking";
import type { Seen } from "../../messages/seen";
import { readLine } from "../imports/fake-page-reader";

/** A page on which pictures come open when they are told to. */
function page() {
  const opening = new Map<Seen, (image: ImageData) => void>();
  const shown: unknown[] = [];
  const states: PictureState[] = [];
  const looking = new Looking({
    imageOf: (seen) => new Promise((open) => opening.set(seen, open)),
    read: async () => [readLine("باغداران دره از خشک شدن چشمه‌ها")],
    end: () => {},
    askedOf: async () => [],
    setState: (state) => states.push(state),
    setWhole: (image) => shown.push(image),
    setShown: (image) => shown.push(image),
  });
  const open = (seen: Seen, name: string) => opening.get(seen)?.(name as unknown as ImageData);
  return { looking, open, shown, states };
}

const seen = (): Seen => ({ data: "data:image/png;base64," }) as Seen;

test("a picture that is slow to open does not take the place of one that was given after it", async () => {
  const { looking, open, shown, states } = page();
  const [slow, quick] = [seen(), seen()];
  const given = [looking.give(slow), looking.give(quick)];
  open(quick, "quick");
  await given[1];
  open(slow, "slow");
  await given[0];
  expect(shown).toEqual(["quick", "quick"]);
  expect(states.map(({ kind }) => kind)).toEqual(["reading", "reading", "reading", "read", "answered"]);
});

test("what is cancelled while it opens stays cancelled", async () => {
  const { looking, open, shown, states } = page();
  const picture = seen();
  const given = looking.give(picture);
  await looking.cancel();
  open(picture, "late");
  await given;
  expect([shown, states.at(-1)]).toEqual([[], { kind: "cancelled" }]);
});
