import { ADDRESSES } from "./addresses";
import { FORMULAS, JSON_ENDS, MARKDOWN, RIS, TEX } from "./formats";
import { ATTRIBUTES, ENCODED, MARKUP, MUTATING, TEMPLATES } from "./markup";
import { BIDI, CONTROLS, HALVES, LOOK_ALIKES, MANY, UNSEEN } from "./signs";

/** Texts that would do harm where they are taken for more than text, by their kind. */
export const KINDS: Readonly<Record<string, readonly string[]>> = {
  markup: MARKUP,
  attributes: ATTRIBUTES,
  mutating: MUTATING,
  encoded: ENCODED,
  templates: TEMPLATES,
  addresses: ADDRESSES,
  formulas: FORMULAS,
  tex: TEX,
  ris: RIS,
  markdown: MARKDOWN,
  json: JSON_ENDS,
  bidi: BIDI,
  unseen: UNSEEN,
  "look-alikes": LOOK_ALIKES,
  controls: CONTROLS,
  halves: HALVES,
  many: MANY,
};

/** All of them, each once. */
export const PAYLOADS: readonly string[] = [...new Set(Object.values(KINDS).flat())];
