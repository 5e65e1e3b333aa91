import { expect, test } from "vitest";
import { changesBetween, markOf } from "../../packs/edition-changes";
import { statement, statements } from "./made";

const marks = (all: readonly ReturnType<typeof statement>[]) => Promise.all(all.map(markOf));

test("a new edition says what is added, what is changed, and what is withdrawn", async () => {
  const all = [statement(0), statement(1), statement(2), statement(3)] as const;
  const [first, second, third, fourth] = all;
  const after = [
    first,
    { ...second, issuer: "انجمن دیگر" },
    // Another letter in its text gives a text another id; title, issuer and date are still the same.
    { ...third, id: "letter-of-other-letters", text: `${third.text} تمام.` },
    statement(9),
  ];
  expect(changesBetween(await marks(all), await marks(after))).toEqual({
    added: [statement(9).title],
    changed: [second.title, third.title],
    withdrawn: [fourth.title],
    same: 1,
  });
  const same = await marks(all);
  expect(changesBetween(same, same)).toEqual({ added: [], changed: [], withdrawn: [], same: 4 });
});

test("where several documents share title, issuer and date, none is guessed to be another's new text", async () => {
  const alike = statements(4).map((each) => ({ ...each, title: "نامه" }));
  const changes = changesBetween(await marks(alike.slice(0, 2)), await marks(alike.slice(2)));
  expect(changes).toEqual({ added: ["نامه", "نامه"], changed: [], withdrawn: ["نامه", "نامه"], same: 0 });
});
