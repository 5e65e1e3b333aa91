import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import * as v from "valibot";
import { isKey, keyOf } from "../../../stored/desk/kept";
import { parseDesk } from "../../../stored/desk/parse-desk";
import { fromFile, toFile } from "../../../stored/settings/file";
import { parseSettings, SETTINGS_VERSION } from "../../../stored/settings/parse-settings";
import { CHOICES, DEFAULTS, Settings } from "../../../stored/settings/settings";
import { mutatedText } from "../mutated";
import { persianText } from "../persian-text";
import { claim, target } from "../target";

const anyChoice = fc.oneof(
  fc.constantFrom<unknown>(
    "selection",
    "mark",
    "asked",
    "auto",
    "dark",
    true,
    false,
    null,
    1,
    "fa",
    "latin",
    "both",
    [],
  ),
  fc.array(
    fc.constantFrom("example.org", "www.b.example", "com", "a b", "[::1]", "EXAMPLE.org", "ایران.ir", "x".repeat(300)),
  ),
  fc.anything({ maxDepth: 1 }),
);

const anySettings = fc.oneof(
  { weight: 1, arbitrary: fc.anything() },
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.constantFrom<unknown>(SETTINGS_VERSION, SETTINGS_VERSION + 1, 0, -1, 1.5, "1", null, undefined),
        fc.dictionary(fc.constantFrom(...Object.keys(CHOICES), "__proto__", "constructor", "other"), anyChoice),
      )
      .map(([version, rest]): unknown => ({ ...rest, version })),
  },
);

const settingsFile = mutatedText(
  fc.constantFrom(toFile(DEFAULTS), toFile({ ...DEFAULTS, quiet: true, quietSites: ["example.org"], theme: "dark" })),
  {
    added: fc.oneof(
      persianText(3),
      fc.constantFrom("{", "}", '"', ",", "null", "true", "1", "\\u0000", '"__proto__": {}'),
    ),
  },
);

export const settingsReading = target({
  name: "settings reading",
  counts: "strings",
  share: 0.07,
  inputs: fc.tuple(anySettings, settingsFile),
  holds: ([stored, file]) => {
    const { settings, damaged } = parseSettings(stored);
    claim(v.is(Settings, settings), "settings are whole and sound");
    claim(isDeepStrictEqual(Object.keys(settings), Object.keys(DEFAULTS)), "settings have these choices and no others");
    const isUnsure = (["version", "quiet", "quietSites"] as const).some((each) => damaged.includes(each));
    claim(!isUnsure || settings.quiet, "where Quiet mode cannot be told, it is on");
    const again = parseSettings({ version: SETTINGS_VERSION, ...settings });
    claim(isDeepStrictEqual(again, { settings, damaged: [] }), "what was read is read again");

    const found = fromFile(file);
    if ("problem" in found) return;
    claim(v.is(v.partial(Settings), found.chosen), "choices of a file are sound");
    const back = fromFile(toFile({ ...DEFAULTS, ...found.chosen }));
    claim(
      "chosen" in back && isDeepStrictEqual(back.chosen, { ...DEFAULTS, ...found.chosen }),
      "a file that we write is read back",
    );
  },
});

const KEPT = {
  version: 2,
  statement: "azadi-dastgirshodegan-khuzestan",
  range: [10, 14],
  excerpt: "متن من",
  keptAt: "2026-01-02T03:04:05.678Z",
  marks: [[0, 3]],
};

const anyKept = fc
  .tuple(
    fc.dictionary(
      fc.constantFrom(...Object.keys(KEPT), "note", "selection", "__proto__"),
      fc.oneof(fc.anything({ maxDepth: 2 }), persianText(5), fc.tuple(fc.nat(20), fc.nat(20)), fc.constant(1)),
      { maxKeys: 2 },
    ),
    fc.boolean(),
  )
  .map(([changed, isOwnKey]): [string, unknown] => {
    const kept: Record<string, unknown> = { ...KEPT, ...changed };
    const range = Array.isArray(kept["range"]) ? kept["range"].join("-") : "x";
    return [
      isOwnKey ? `desk/${String(kept["statement"] === KEPT.statement ? KEPT.statement : "x")}/${range}` : "desk/1",
      kept,
    ];
  });

export const deskReading = target({
  name: "desk reading",
  counts: "strings",
  share: 0.03,
  inputs: fc.array(fc.oneof({ weight: 4, arbitrary: anyKept }, fc.tuple(persianText(4), fc.anything())), {
    maxLength: 5,
  }),
  holds: (entries) => {
    const stored = Object.fromEntries(entries);
    const { kept, damaged } = parseDesk(stored);
    const keys = [...kept.map(keyOf), ...Object.keys(damaged)].sort();
    claim(isDeepStrictEqual(keys, Object.keys(stored).filter(isKey).sort()), "nothing that was kept is lost");
    for (const { excerpt, marks } of kept)
      for (const [start, end] of marks) claim(start < end && end <= excerpt.length, "marks are in the excerpt");
  },
});
