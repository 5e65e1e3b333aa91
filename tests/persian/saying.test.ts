import { describe, expect, test } from "vitest";
import { endsWithSaying } from "../../persian/saying";
import { writtenWordsOf } from "../../persian/written-words";

const ends = (text: string) => endsWithSaying(writtenWordsOf(text).map(({ letters }) => letters));

describe("words end with who says what follows", () => {
  test.each([
    "وی در ادامه گفت",
    "وی در ادامه گفت که",
    "او همچنین تأکید کرد",
    "آنان هشدار داده‌اند که",
    "سخنگو یادآور شد",
    "رئیس اتحادیه می‌گوید",
    "در این نامه آمده است",
    "در این نامه آمده‌است که",
    "خبرنگار نوشته است",
    "در بیانیه نوشته شده است",
    "کارگران اعلام کرده بودند که",
    "آنها اظهار می‌دارند",
  ])("%s", (text) => {
    expect(ends(text)).toBe(true);
  });
});

describe("words that only look so do not", () => {
  test.each([
    "",
    "که",
    "به گفته",
    "به گفتهٔ او",
    "مردمی که",
    "کار کرد",
    "خبر خوش",
    "زندگی کرده است",
    "او آمد",
    "گفت و گو",
  ])("%s", (text) => {
    expect(ends(text)).toBe(false);
  });
});
