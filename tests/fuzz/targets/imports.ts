import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { Encoding } from "../../../imports/encodings/encoding";
import { bytesFile } from "../../../imports/found-file";
import { readFiles, UNEXPECTED } from "../../../imports/read-files";
import { REASONS } from "../../../imports/reasons";
import type { Draft, FileChoice, Outcome } from "../../../imports/types";
import { document, FORMATS } from "../../imports/made";
import { mutatedBytes, mutatedText } from "../mutated";
import { persianText } from "../persian-text";
import { claim, target } from "../target";

/** A file as a user may bring it: one of a format that is read, which something has happened to. */
interface Brought {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly choice: FileChoice;
}

const samples = Object.entries(FORMATS).map(([ending, write]) => ({ ending, bytes: write(document(7)) }));

/** What formats are made of, where a text would go on. */
const signs = fc.oneof(
  persianText(3),
  fc.constantFrom(
    ...'<|</|>|<!--|-->|<![CDATA[|<script>|<p/>|<br>|&amp;|&#x202E;|&#1114112;|&#0;|="|\'|"|,|;|:|{|}|[|]|null|-1|1e999'.split(
      "|",
    ),
    ...'"__proto__":|"text":|\\ud800|\\|# |---|```|=3D|=|=ZZ|Content-Type: |boundary=|charset=utf-7|base64'.split("|"),
    ...["|", "\t", "\r\n", "\n\n", "\r", "\0", "۳۱/۲/۱۴۰۰", "01/02/03"],
  ),
);

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The text of these bytes, if they are text. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes with changes in them; of a text, with signs of formats among them. */
const changed = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> => {
  const text = textOf(bytes);
  if (text === undefined) return mutatedBytes(bytes, 3);
  const retold = mutatedText(fc.constant(text), { added: signs, longest: 40, most: 3 }).map(strToU8);
  return fc.oneof({ weight: 3, arbitrary: retold }, { weight: 1, arbitrary: mutatedBytes(bytes, 3) });
};

/** The same of what is packed: in the package, or in one of the files in it, which are packed again. */
const changedInside = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> => {
  const files = unzipSync(bytes);
  const inside = fc
    .constantFrom(...Object.keys(files))
    .chain((name) => changed(files[name] ?? new Uint8Array()).map((now) => zipSync({ ...files, [name]: now })));
  return fc.oneof({ weight: 2, arbitrary: inside }, { weight: 1, arbitrary: mutatedBytes(bytes, 3) });
};

const isPacked = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

const choices: fc.Arbitrary<FileChoice> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        encoding: fc.constantFrom<Encoding>(
          "utf-8",
          "utf-16le",
          "utf-16be",
          "windows-1256",
          "iso-8859-6",
          "iran-system",
        ),
        columns: fc.constantFrom({ text: "text" }, { text: "title", title: "text" }, { text: "constructor" }),
        dateOrder: fc.constantFrom("day-first", "month-first"),
      },
      { requiredKeys: [] },
    ),
  },
);

/** Each format is given the others' names too: a name says little of what is in a file. */
const brought: fc.Arbitrary<Brought> = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, fc.constantFrom(...samples)),
  )
  .chain(([{ ending, bytes }, other]) =>
    fc.record({
      path: fc.constant(`folder/1400-04-23.${(other ?? { ending }).ending}`),
      bytes: isPacked(bytes) ? changedInside(bytes) : changed(bytes),
      choice: choices,
    }),
  );

export const importing = target({
  name: "imported files",
  counts: "files",
  share: 0.3,
  inputs: brought,
  holds: async ({ path, bytes, choice }) => {
    const outcomes: Outcome[] = [];
    for await (const outcome of readFiles([bytesFile(path, bytes)], { choiceFor: () => choice }))
      outcomes.push(outcome);
    const last = outcomes.filter(({ state }) => state !== "reading");
    const paths = last.map((outcome) => outcome.path);
    claim(paths.filter((each) => each === path).length === 1, "a file has one outcome");
    claim(last.at(-1)?.path === path, "a file's outcome comes after those of what is in it");
    claim(new Set(paths).size === paths.length, () => `two outcomes of one file: ${paths.join(", ")}`);
    for (const outcome of outcomes) {
      claim(outcome.path === path || outcome.path.startsWith(`${path}/`), () => `nobody brought ${outcome.path}`);
      if ("drafts" in outcome) for (const draft of outcome.drafts) claimSound(draft, outcome.path);
      else claimReason(outcome);
    }
    const parts = outcomes.flatMap((outcome) => ("drafts" in outcome ? outcome.drafts : []));
    const names = parts.map((draft) => `${draft.path} ${draft.part}`);
    claim(new Set(names).size === names.length, "a record becomes one draft");
  },
});

function claimReason({ state, reason, detail = "" }: Exclude<Outcome, { drafts: unknown }>): void {
  claim(REASONS.includes(reason), () => `${state} because of ${reason}`);
  claim(!detail.startsWith(UNEXPECTED), detail);
}

const DAY = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

function claimSound({ path, title, date, source, text, removed }: Draft, where: string): void {
  claim(path === where, () => `a draft of ${where} says that it is of ${path}`);
  claim(title.value.trim() !== "" && !title.value.includes("\n"), () => `a title ${JSON.stringify(title.value)}`);
  claim(text.trim() === text && text !== "" && !/\r|\n{3}/.test(text), () => `no paragraphs: ${JSON.stringify(text)}`);
  claim(date === undefined || DAY.test(date.value), () => `a date ${date?.value}`);
  claim(source === undefined || /^https?:\/\/\S+$/.test(source), () => `an address ${source}`);
  let from = 0;
  for (const { at, what } of removed) {
    if (at === undefined) continue;
    claim(
      what !== "" && at >= from && at <= text.length,
      () => `removed ${JSON.stringify(what)} at ${at} of ${text.length}`,
    );
    from = at;
  }
}
