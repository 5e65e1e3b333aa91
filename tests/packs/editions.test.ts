import { expect, test } from "vitest";
import type { Statement } from "../../archive/types";
import { changesBetween, markOf } from "../../packs/edition-changes";
import { cameOf, countYours, withYours, yoursIn } from "../../packs/yours";
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

const correctedIn = (number: number): Statement => ({ ...statement(number), issuer: "انجمن باغداران دره" });

test("another edition leaves what the user has corrected, added and deleted", async () => {
  const came = await cameOf(statements(5));
  const yours = await yoursIn([statement(0), correctedIn(1), statement(2), statement(4), statement(8)], came);
  const next = [statement(0), { ...statement(1), place: "شهر" }, statement(3), statement(4), statement(9)];
  const merged = [...withYours(next, yours)];
  expect(merged.map(({ id }) => id)).toEqual([0, 1, 4, 9, 8].map((number) => `letter-${number}`));
  expect(merged[1]).toEqual({ ...correctedIn(1), place: "شهر" });
  expect(countYours(next, yours)).toBe(3);
});

test("a title that the user has corrected is the heading where the text begins with it, and only there", async () => {
  const titled = { ...statement(0), title: "نامهٔ نخست" };
  const [kept] = withYours([statement(0)], await yoursIn([titled], await cameOf([statement(0)])));
  expect(kept?.title).toBe("نامهٔ نخست");
  expect(kept?.heading).toBeUndefined();
});

test("what the user has added, and an edition then brings, is there once, as the user tells of it", async () => {
  const yours = await yoursIn([statement(0), correctedIn(7)], await cameOf([statement(0)]));
  const merged = [...withYours([statement(0), statement(7)], yours)];
  expect(merged).toEqual([statement(0), correctedIn(7)]);
});

test("of an archive that the user has not touched, nothing is theirs", async () => {
  const all = statements(6);
  const yours = await yoursIn(all, await cameOf(all));
  expect(countYours(all, yours)).toBe(0);
  expect([...withYours(all, yours)]).toEqual(all);
});
