import { expect, test } from "vitest";
import { Collection } from "../../archive/collection";
import type { FoundInPicture } from "../../entrypoints/picture/asked-of";
import { misreadInPicture } from "../../entrypoints/picture/misread-in-picture";
import { type TextRead, textRead, textWritten } from "../../entrypoints/picture/read-text";
import { readLine } from "../imports/fake-page-reader";

const STATEMENT = "باغداران دره از خشک شدن چشمه‌ها سخن گفتند و خواستند که آب رودخانه میان همهٔ روستاها بخش شود.";
const READ = STATEMENT.replace("که", "گه");

function found(text: string): FoundInPicture {
  const [hit] = new Collection([{ id: "a", title: "نامه", text: STATEMENT }]).lookup(text, 1);
  if (!hit) throw new Error("not found");
  const sentences = { text: STATEMENT, range: [0, STATEMENT.length] };
  return { quoted: { ...hit, sentences }, stretch: [0, text.length] } as unknown as FoundInPicture;
}

test("letters that look alike may be misread where a machine has read them, and are changed where the user wrote them", () => {
  const kinds = (read: TextRead) => {
    const { certain, misread } = misreadInPicture(read, found(READ));
    return { certain: [...new Set(certain.map(({ kind }) => kind))], misread: misread.map(({ kind }) => kind) };
  };
  expect(kinds(textRead([readLine(READ)]))).toEqual({ certain: ["same"], misread: ["changed"] });
  expect(kinds(textWritten(READ))).toEqual({ certain: ["same", "changed"], misread: [] });
});
