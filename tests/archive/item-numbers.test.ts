import { expect, test } from "vitest";
import { Collection } from "../../archive/collection";

const NUMBERED =
  "خواست‌های ما چنین است:\n۱- آزادی همهٔ زندانیان سیاسی و عقیدتی\n۲- لغو مجازات اعدام و شکنجه در زندان‌ها\n۳- برابری کامل زن و مرد در همهٔ عرصه‌های زندگی\n۱۲ نفر از ما در زندان هستند.";
const BARE = NUMBERED.replace(/^[۱۲۳]- /gmu, "");

function told(query: string, text: string) {
  const [hit] = new Collection([{ id: "text", title: "", text }]).lookup(query, 1);
  const changes = hit?.alignment.filter(({ kind }) => kind !== "same" && kind !== "respelled") ?? [];
  return {
    trace: hit?.trace,
    changes: changes.map(({ kind, asked, text: place }) => [
      kind,
      asked && query.slice(...asked),
      place && text.slice(...place),
    ]),
  };
}

test("the numbers of a list that a page draws itself, or leaves out, were not dropped", () => {
  expect(told(BARE, NUMBERED)).toEqual({ trace: "respelled", changes: [] });
});

test("the numbers that a page has given to lines are its own, and were not added", () => {
  const { trace, changes } = told(NUMBERED, BARE);
  expect(trace).not.toBe("edited");
  expect(changes.map(([kind]) => kind)).toEqual(["foreign", "foreign", "foreign"]);
});

test("the same numbers are the same", () => {
  expect(told(NUMBERED, NUMBERED)).toEqual({ trace: "exact", changes: [] });
});

test("so with letters; but the letter of a name is one", () => {
  const lettered = NUMBERED.replace("۱-", "الف)").replace("۲-", "ب)").replace("۳-", "ج)");
  expect(told(BARE, lettered)).toEqual({ trace: "respelled", changes: [] });
  const named = "م. رضایی در نامهٔ خود از زندان نوشت که همهٔ زندانیان سیاسی باید آزاد شوند";
  expect(told(named.replace("م. ", ""), named).trace).toBe("exact");
  const amid = `چنین گفتند:\n${named}`;
  expect(told(amid.replace("م. ", ""), amid)).toEqual({ trace: "edited", changes: [["dropped", null, "م"]] });
});

test("another number of an item is a change", () => {
  expect(told(NUMBERED.replace("۲-", "۴-"), NUMBERED)).toEqual({ trace: "edited", changes: [["changed", "۴", "۲"]] });
});

test("a number at the beginning of a line that counts something was dropped", () => {
  expect(told(NUMBERED.replace("۱۲ نفر", "نفر"), NUMBERED)).toEqual({
    trace: "edited",
    changes: [["dropped", null, "۱۲"]],
  });
});

test.each([
  ["۴۲. ", "شمار بازداشت‌شدگان در همهٔ شهرها رسیده است به\n۴۲. مردم می‌پرسند که چه کسی پاسخ می‌دهد"],
  ["۸ - ", "بیانیهٔ زنان کارگر به مناسبت روز جهانی زن\n۸ - مارس روز همهٔ زنان جهان و روز نبرد آنان است"],
  ["و - ", "کارگران کارخانه چنین گفتند و رفتند\nو - چنان که دیدیم - هیچ کس به آنان پاسخی نداد"],
  ["۳", "گفتگوهای چندجانبه در شهر آغاز شده است\n۳-جانبه بودن این گفتگوها را همهٔ ما می‌دانیم"],
])("nor is «%s» alone at the beginning of a line", (number, line) => {
  const without = line.replace(`\n${number}`, "\n");
  expect(told(without, line).trace).toBe("edited");
  const added = told(line, without);
  expect(added.trace).toBe("edited");
});

test("nor is a number amid a line one of an item", () => {
  const line = NUMBERED.replaceAll("\n", " ");
  expect(told(line.replace("۲- ", ""), line)).toEqual({ trace: "edited", changes: [["dropped", null, "۲"]] });
});
