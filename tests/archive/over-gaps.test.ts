import { describe, expect, test } from "vitest";
import { Collection } from "../../archive/collection";
import { toldAmong } from "./told";

const TEXT =
  "بیمهٔ مرکزی با تشکیل هیأتی شکایات مردم را دریافت کرده و به مسئولان مربوطه اطلاع خواهد داد. در این حمله دست کم هشتاد و چهار میلیون خانه ویران شد و مردم روستا به کوه گریختند.";
const rows = new Collection([
  { id: "text", title: "", text: TEXT },
  { id: "other", title: "", text: "کشتی‌ها در لنگرگاه ماندند. آن روز باد تندی از دریا می‌وزید." },
]);

const told = (query: string) => toldAmong(rows, query);

describe("what stands between words of one sentence was put in or changed, and is not the page's", () => {
  test.each([
    [
      "a word in quotation marks",
      "بیمهٔ مرکزی با تشکیل «دروغی» شکایات مردم را دریافت کرده و به مسئولان مربوطه اطلاع خواهد داد",
      [["changed", "دروغی", "هیأتی"]],
    ],
    [
      "a word in quotation marks within those of the quotation",
      "«بیمهٔ مرکزی با تشکیل «دروغی» شکایات مردم را دریافت کرده و به مسئولان مربوطه اطلاع خواهد داد»",
      [["changed", "دروغی", "هیأتی"]],
    ],
    [
      "a word in straight quotation marks",
      'بیمهٔ مرکزی با تشکیل "دروغی" شکایات مردم را دریافت کرده و به مسئولان مربوطه اطلاع خواهد داد',
      [["changed", "دروغی", "هیأتی"]],
    ],
    [
      "words before a full stop",
      "بیمهٔ مرکزی با تشکیل خانهٔ دروغ. شکایات مردم را دریافت کرده و به مسئولان مربوطه اطلاع خواهد داد",
      [
        ["added", "خانهٔ", null],
        ["changed", "دروغ", "هیأتی"],
      ],
    ],
    [
      "a negation near the end, behind a colon",
      "بیمهٔ مرکزی با تشکیل هیأتی شکایات مردم را دریافت کرده و به مسئولان هرگز: مربوطه اطلاع خواهد داد",
      [["added", "هرگز", null]],
    ],
  ])("%s", (_, query, changes) => {
    expect(told(query)).toEqual({ trace: "edited", changes });
  });
});

test("a number of many words for another one is edited, however much longer it is", () => {
  const asked =
    "در این حمله دست کم نود و سه میلیون و نهصد و نود و نه هزار و نهصد و نود و نه خانه ویران شد و مردم روستا به کوه گریختند";
  const text = "در این حمله دست کم هشتاد‌و‌چهار میلیون خانه ویران شد و مردم روستا به کوه گریختند.";
  const [hit] = new Collection([{ id: "text", title: "", text }]).lookup(asked, 1);
  expect(hit?.trace).toBe("edited");
  expect(hit?.alignment.map(({ kind }) => kind)).not.toContain("foreign");
});

test("but outside the quotation marks of a quotation words are the page's", () => {
  const query = "«در این حمله دست کم هشتاد و چهار میلیون خانه ویران شد»، وی افزود: «و مردم روستا به کوه گریختند»";
  expect(told(query).trace).toBe("exact");
  expect(told(query).changes.map(([kind]) => kind)).toEqual(["foreign"]);
});

test("of a short sentence, both halves are its own, whatever was put between them", () => {
  const { trace, changes } = toldAmong(
    new Collection([{ id: "text", title: "", text: "او معتقد است که تمام فلسفه نقادی زبان است." }]),
    "او معتقد است که «جوان زورگیر که با استفاده» تمام فلسفه نقادی زبان است.",
  );
  expect(trace).toBe("edited");
  expect(changes).toEqual(["جوان", "زورگیر", "که", "با", "استفاده"].map((word) => ["added", word, null]));
});
