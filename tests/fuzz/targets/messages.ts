import fc from "fast-check";
import * as v from "valibot";
import { FromPage, Redeemed } from "../../../messages/from-page";
import { Handed } from "../../../messages/handed";
import { PageRequest } from "../../../messages/requests";
import { FromScanned, Scanned } from "../../../messages/scan";
import { ToPanel } from "../../../messages/to-panel";
import { persianText } from "../persian-text";
import { claim, target } from "../target";

const SCHEMAS = { FromPage, Redeemed, Handed, PageRequest, FromScanned, Scanned, ToPanel };

/** In UTF-16 units; what is read of a selection, and an ellipsis, see `messages/fitted.ts`. */
const LONGEST = 20_001;

const TYPES =
  "wake selected moved closed redeem painted dismiss beside search quotations contents read open arrived hand handed answer follows sentences shown".split(
    " ",
  );
const NAMES =
  "type nonce text spot byCommand box view depth reads isMark once query options limit order years calendar stretches isPlain texts id at window handed scan isTyped from total index isThere port isPdf __proto__ constructor toString".split(
    " ",
  );

const value = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    false,
    0,
    -0,
    -1,
    1,
    1.5,
    1e9,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    "1-2-3-4",
    "4294967295-0-0-0",
    "scan-00000000-0000-4000-8000-000000000000",
    "00000000-0000-4000-8000-000000000000",
    "azadi-dastgirshodegan-khuzestan",
    "../x",
    "jalali",
    "newest",
    "x".repeat(LONGEST),
    "x".repeat(LONGEST + 1),
  ),
  persianText(6),
  fc.tuple(fc.integer(), fc.integer()),
  fc.tuple(fc.double(), fc.double(), fc.double(), fc.double()),
  fc.array(persianText(4), { maxLength: 70 }),
);

const object = (inner: fc.Arbitrary<unknown>): fc.Arbitrary<object> =>
  fc.dictionary(fc.constantFrom(...NAMES), inner, { maxKeys: 8 });

/** Anything at all, or an object that is named as a message is. */
const message = fc.oneof(
  { weight: 1, arbitrary: fc.anything() },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...TYPES), object(fc.oneof({ weight: 3, arbitrary: value }, object(value))))
      .map(([type, rest]): unknown => ({ ...rest, type })),
  },
);

/** Messages that are sound, of which one field becomes another. */
const nearly = fc
  .tuple(
    fc.constantFrom<object>(
      { type: "wake", reads: true },
      { type: "selected", nonce: "1-2-3-4", text: "متن", spot: null, byCommand: false },
      { type: "moved", nonce: "1-2-3-4", spot: { box: [0, 0, 1, 1], view: [9, 9], depth: 1 } },
      {
        type: "search",
        query: "آزادی",
        options: { limit: 5, order: "newest", years: { calendar: "jalali", stretches: [[1396, 1400]] } },
      },
      { type: "quotations", texts: ["آزادی"] },
      { type: "open", once: "00000000-0000-4000-8000-000000000000", id: "a-b", at: 0, query: null },
      { type: "hand", window: 1, handed: { query: "آزادی", isTyped: true } },
      { type: "sentences", from: 0, total: 1, texts: ["آزادی"] },
      { type: "answer", window: 1, handed: { scan: 3 } },
      { text: "متن", byCommand: true },
    ),
    fc.constantFrom(...NAMES),
    fc.oneof(value, object(value)),
    fc.boolean(),
  )
  .map(([sound, name, other, isChanged]): unknown => (isChanged ? { ...sound, [name]: other } : sound));

export const messageChecking = target({
  name: "message checking",
  counts: "strings",
  share: 0.1,
  inputs: fc.oneof(message, nearly),
  holds: (said) => {
    for (const [name, schema] of Object.entries<v.GenericSchema<unknown, unknown>>(SCHEMAS)) {
      const read = v.safeParse(schema, said);
      if (!read.success) {
        claim(read.issues.length > 0, `${name}: what is refused has a reason`);
        continue;
      }
      claim(v.is(schema, read.output), `${name}: what was let through is let through again`);
      claimTame(name, read.output);
    }
  },
});

/** What is let through is plain data of bounded size. */
function claimTame(name: string, read: unknown): void {
  if (typeof read === "string") claim(read.length <= LONGEST, `${name}: a text of ${read.length} units`);
  if (typeof read === "number") claim(Number.isFinite(read), `${name}: ${read}`);
  if (typeof read !== "object" || read === null) return;
  const nature = Object.getPrototypeOf(read);
  claim(nature === Object.prototype || nature === Array.prototype, `${name}: an object of another nature`);
  claim(!Object.hasOwn(read, "__proto__"), `${name}: a field __proto__`);
  const values = Object.values(read);
  claim(values.length <= 100, `${name}: ${values.length} values`);
  for (const each of values) claimTame(name, each);
}
