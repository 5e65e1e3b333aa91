import * as v from "valibot";
import { gregorianSpan } from "../persian/date-spans";
import type { PackAbout } from "./about";
import { LONGEST_NAME, PACK_ID } from "./about";
import { PackProblem } from "./pack-problem";
import { parsedJson } from "./parsed-json";

/** Raised when packs are written in another way. */
export const PACK_VERSION = 1;

/** A part: a file of statements, one a line. */
export interface PartFile {
  readonly path: string;
  /** Of the file as it is, unpacked. */
  readonly bytes: number;
  /** SHA-256 of these bytes, lower-case hexadecimal. */
  readonly hash: string;
}

/** What `datapackage.json` says. */
export interface Description {
  readonly about: PackAbout;
  /** How many there are in all parts together. */
  readonly statements: number;
  /** In the order of their names. */
  readonly parts: readonly PartFile[];
}

/** The fields of a line, as a Table Schema has them. */
const FIELDS = [
  ["id", "string"],
  ["title", "string"],
  ["issuer", "string"],
  ["kind", "string"],
  ["date", "object"],
  ["place", "string"],
  ["source", "string"],
  ["file", "string"],
  ["letters", "string"],
  ["removed", "array"],
  ["text", "string"],
] as const;

/** What `schema.json` is: the same in every pack. */
export const SCHEMA = json({
  fields: FIELDS.map(([name, type]) => ({ name, type })),
  primaryKey: ["id"],
});

/** `datapackage.json`. The same description gives the same bytes. */
export function descriptionText({ about: { id, name, edition, date }, statements, parts }: Description): string {
  return json({
    profile: "data-package",
    name: packName(id),
    title: name,
    version: String(edition),
    ...(date !== undefined && { created: `${date}T00:00:00Z` }),
    bayaniyab: { pack: PACK_VERSION, statements },
    resources: parts.map(({ path, bytes, hash }) => ({
      name: `documents-${path.slice(-8, -6)}`,
      path,
      format: "jsonl",
      mediatype: "application/jsonl",
      encoding: "utf-8",
      bytes,
      hash: `sha256:${hash}`,
      schema: "schema.json",
    })),
  });
}

/** The name of a pack's folder, and of its Data Package. */
export const packName = (id: string): string => `bayaniyab-${id}`;

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const Described = v.object({
  name: v.pipe(v.string(), v.startsWith("bayaniyab-")),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_NAME)),
  version: v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/)),
  created: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{4}-\d\d-\d\dT00:00:00Z$/),
      v.check((moment) => gregorianSpan(moment.slice(0, 10)) !== undefined),
    ),
  ),
  bayaniyab: v.object({ statements: Count }),
  resources: v.array(
    v.object({
      path: v.pipe(v.string(), v.regex(/^data\/documents\/[0-9a-f]{2}\.jsonl$/)),
      bytes: v.pipe(Count, v.minValue(1)),
      hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
    }),
  ),
});

const Versioned = v.object({ bayaniyab: v.object({ pack: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) }) });

/**
 * What a `datapackage.json` says.
 * @throws {PackProblem} `version`, or `damaged` where it is none that {@link descriptionText} writes
 */
export function readDescription(text: string): Description {
  const damaged = new PackProblem("damaged", "datapackage.json");
  const found = parsedJson(text);
  const versioned = v.safeParse(Versioned, found);
  if (!versioned.success) throw damaged;
  const { pack } = versioned.output.bayaniyab;
  if (pack !== PACK_VERSION) throw new PackProblem("version", String(pack));
  const read = v.safeParse(Described, found);
  if (!read.success) throw damaged;
  const { name, title, version, created, bayaniyab, resources } = read.output;
  const id = name.slice(packName("").length);
  const description: Description = {
    about: { id, name: title, edition: Number(version), ...(created && { date: created.slice(0, 10) }) },
    statements: bayaniyab.statements,
    parts: resources.map(({ path, bytes, hash }) => ({ path, bytes, hash: hash.slice("sha256:".length) })),
  };
  const isInOrder = description.parts.every(({ path }, at, all) => path > (all[at - 1]?.path ?? ""));
  // It is what we would have written, to the byte: nothing hides in a field that is not looked at.
  if (!PACK_ID.test(id) || !isInOrder || descriptionText(description) !== text) throw damaged;
  return description;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
