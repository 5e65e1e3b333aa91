import { expect, test } from "vitest";
import { keptMeanwhile } from "../../entrypoints/archives/kept-meanwhile";

const imported = (number: number) => ({ number, at: "2026-11-26T00:00:00.000Z", documents: 2, files: 1 });
const archive = (...numbers: number[]) => ({ imports: numbers.map(imported) });

test("an import that was kept in the moment before it was given up is known by the archive that has it", () => {
  expect(keptMeanwhile(undefined, archive(1))).toEqual(imported(1));
  expect(keptMeanwhile(archive(1, 3), archive(1, 3, 4))).toEqual(imported(4));
});

test("an import that was given up is in no archive, whatever was in that before, or is not any more", () => {
  expect(keptMeanwhile(undefined, undefined)).toBeUndefined();
  expect(keptMeanwhile(archive(1, 3), archive(1, 3))).toBeUndefined();
  expect(keptMeanwhile(archive(1, 3), archive(1))).toBeUndefined();
  expect(keptMeanwhile(archive(), archive())).toBeUndefined();
});
