import { describe, expect, test } from "vitest";
import { Collection } from "../../archive/collection";

const TEXT =
  "در آن سال بیست و سه هزار نفر به خیابان آمدند و خواستار آزادی بی قید و شرط زندانیان شدند، زیرا می‌دانستند صدای آنان باید از تریبون‌های خودشان شنیده شود نه از بلندگوهای دیگران. شمار آنان یک میلیون و نیم بود و ما این ستم را نمی‌پذیریم.";
const rows = new Collection([
  { id: "text", title: "", text: TEXT },
  { id: "other", title: "", text: "کشتی‌ها در لنگرگاه ماندند. آن روز باد تندی از دریا می‌وزید." },
]);

function told(query: string) {
  const [hit] = rows.lookup(query, 1);
  const changes = hit?.alignment.filter(({ kind }) => !["same", "respelled", "foreign"].includes(kind)) ?? [];
  return {
    trace: hit?.trace,
    changes: changes.map(({ kind, asked, text }) => [
      kind,
      (asked ? query.slice(...asked) : text && TEXT.slice(...text)) ?? "",
    ]),
  };
}

describe("a quotation that begins or ends within what is one word leaves the rest of it out", () => {
  test.each([
    ["a number in words", "سه هزار نفر به خیابان آمدند و خواستار آزادی", ["بیست", "و"]],
    ["a number's half", "شمار آنان یک میلیون", ["و", "نیم"]],
    ["a negation written apart", "قید و شرط زندانیان شدند، زیرا می‌دانستند", ["بی"]],
  ])("%s", (_, asked, left) => {
    expect(told(asked)).toEqual({ trace: "edited", changes: left.map((word) => ["dropped", word]) });
  });

  test("but not where what is left is the same number", () => {
    expect(told("میلیون و نیم بود و ما این ستم را").trace).toBe("exact");
  });
});

describe("words before or after a quotation stand for none of the text", () => {
  test.each([
    ["where they say who says it", "سخنگوی گروه گفت صدای آنان باید از تریبون‌های خودشان شنیده شود"],
    ["and tell that somebody says it", "بیانیه تأکید می‌کند که صدای آنان باید از تریبون‌های خودشان شنیده شود"],
    ["where a bracket sets them apart", "صدای آنان باید از تریبون‌های خودشان شنیده شود (۱)"],
    ["where a dash does", "صدای آنان باید از تریبون‌های خودشان شنیده شود — برلین، ژانویه"],
  ])("%s: %s", (_, query) => {
    for (const [kind] of told(query).changes) expect(kind).toBe("added");
  });

  test("where who speaks stands before a colon, and a word of theirs behind it", () => {
    const query = "استادی پرسید: بله صدای آنان باید از تریبون‌های خودشان شنیده شود";
    expect(told(query).changes).toEqual([["changed", "بله"]]);
  });

  test("but a word put in the place of another is shown beside it", () => {
    expect(told("ندای آنان باید از تریبون‌های خودشان شنیده شود").changes).toEqual([["changed", "ندای"]]);
  });
});
