import { inSight } from "../../../archive/text/in-sight";
import { ENCODINGS, type Encoding } from "../../../imports/encodings/encoding";
import { i18n } from "../../../words/i18n";
import type { StagedFile } from "../staging/staged";
import { useAsking } from "./asking";
import { useAnswer } from "./use-answer";

/** What people call them. */
const NAMES: Readonly<Record<Encoding, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
  "windows-1256": "Windows-1256",
  "iso-8859-6": "ISO-8859-6",
  "iran-system": "Iran System",
};

/** How a file begins; only that it is no Persian, where it is none. */
const Sample = ({ text }: { text: string | undefined }) =>
  text ? (
    <span lang="fa" dir="rtl" class="sample">
      {inSight(text)}
    </span>
  ) : (
    <small class="sample">{text === "" && i18n.t("archives.noPersianSample")}</small>
  );

/** How the letters of a file are read: each way with what the file begins with in it. */
export function EncodingChoice({ file: { number, choice, encoding } }: { file: StagedFile }) {
  const asking = useAsking();
  const samples = useAnswer(() => asking.samples(number), [number]);
  return (
    <fieldset class="encodings">
      <legend>{i18n.t("archives.encoding")}</legend>
      {ENCODINGS.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={`encoding-${number}`}
            checked={each === encoding}
            disabled={asking.isBusy}
            onChange={() => void asking.readAgain([{ number, choice: { ...choice, encoding: each } }])}
          />
          <span>
            <bdi>{NAMES[each]}</bdi>
          </span>
          <Sample text={samples?.[each]} />
        </label>
      ))}
    </fieldset>
  );
}
