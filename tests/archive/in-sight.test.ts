import { describe, expect, test } from "vitest";
import { Archive } from "../../archive/archive";
import { compileStatements } from "../../archive/compile/compile-statements";
import { Library } from "../../archive/library";
import { StoredArchive } from "../../archive/segments/stored-archive";
import { inSight, nameInSight, strangeIn } from "../../archive/text/in-sight";
import type { Reading, Statement } from "../../archive/types";
import { LOOK_ALIKES, TURNING, UNSEEN } from "../hostile-text/signs";
import { statements } from "./bundled";
import { segmentsOf } from "./segments/in-memory";

test("what turns others around, speaks to a terminal or is no character is shown by its code", {
  tags: ["P50"],
}, () => {
  for (const control of TURNING) expect(inSight(`الف${control}ب`)).toMatch(/^الف⟨U\+20[26][0-9A-E]⟩ب$/);
  expect(inSight("\u001B[31mالف\0\u0085\uFFFE\uD83D")).toBe("⟨U+001B⟩[31mالف⟨U+0000⟩⟨U+0085⟩⟨U+FFFE⟩⟨U+D83D⟩");
});

test("Persian as it is written, and emoji, are left as they are", () => {
  for (const text of ["می\u200Cخواهیم\u200F (الف)\u200E", "متن\nدیگر\t«نقل»", "😀 👨\u200D👩\u200D👧"])
    expect(inSight(text)).toBe(text);
});

describe("a name", { tags: ["P50"] }, () => {
  test("with a sign that is not seen is the same name as without it", () => {
    // Behind its last letter ZWJ gives that another form.
    for (const written of UNSEEN.filter((it) => !it.endsWith("\u200D")))
      expect(nameInSight(written)).toBe(written.replace(/[^حزبکمونیستparty]/g, ""));
    for (const written of ["حزب\u200C کمونیست", "حزب  کمونیست", "حزب\u00A0کمونیست\u200F", " حزب کمونیست"])
      expect(nameInSight(written)).toBe("حزب کمونیست");
  });

  test("keeps what Persian is written with", () => {
    for (const name of ["آزادی‌خواهان", "هیئت اجرایی (الف)\u200E", "«خوشه‌های خشم»", "IWSN", "کنگرهٔ ۱۲", "Партия труда"])
      expect([nameInSight(name), strangeIn(name)]).toEqual([name, []]);
  });

  test.each([
    ["Pаrty", "Pа⟨U+0430⟩rty"],
    ["ѕtate", "ѕ⟨U+0455⟩tate"],
    ["ΡΑΡ", "Ρ⟨U+03A1⟩Α⟨U+0391⟩Ρ⟨U+03A1⟩"],
    ["حزبа", "حزبа⟨U+0430⟩"],
  ])("with letters that pass for Latin ones says so: %s", (written, shown) => {
    expect(nameInSight(written)).toBe(shown);
    expect(strangeIn(written).length).toBeGreaterThan(0);
  });
});

describe("names that somebody else has written are in sight wherever they come to", { tags: ["P50"] }, () => {
  const { heading, ...one } = statements[0] as Statement;
  const made = [...TURNING, ...UNSEEN, ...LOOK_ALIKES].map((sign, at) => ({
    ...one,
    id: `made-${at}`,
    title: sign,
    issuer: sign,
    place: sign,
    date: { ...one.date, printed: sign, basis: sign },
    removed: [],
    text: "باغداران دره از خشک شدن چشمه‌ها سخن گفتند.",
  }));

  test.each([
    [
      "of the bundled archive",
      async () => {
        const { files, digests } = await compileStatements(made);
        return new Library([await Archive.load(files, digests)]);
      },
    ],
    [
      "of an archive of one's own",
      async () => new Library([new StoredArchive(segmentsOf(made, 50), { id: "abcd1234", name: "" })]),
    ],
  ])("%s", async (_, open) => {
    const library = await open();
    const { statements: listed } = await library.contents(made.length);
    expect(listed).toHaveLength(made.length);
    for (const { id, title, issuer, place, date } of listed) {
      const { statement } = (await library.read(id, null)) as Reading;
      const names = [title, issuer, place, date.printed, date.basis, statement.title, statement.issuer];
      const { title: written } = made[Number(/\d+$/.exec(id)?.[0])] as Statement;
      expect(new Set(names)).toEqual(new Set([nameInSight(written)]));
    }
  });
});
