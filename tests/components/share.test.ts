import { expect, test } from "vitest";
import { isAllOf, isPart, joinedIn, sharePercent } from "../../components/share";
import { archive } from "../archive/bundled";

const ONE = "دنیا را باید بر سر تبهکاران حاکم بر ایران خراب کرد.";
const OTHER = "این اشغال نبایستی به منزله اخلال در این کنفرانس تلقی شود.";

/** What no statement says. */
const FILLING = "باغداران دامنهٔ کوه می‌گویند گردوی امسال زودتر رسیده و پوست سبز آن نازک‌تر است. ";

const found = (text: string) => archive.lookup(text, { for: "selection", limit: 10 }).hits;

test("a text that is nothing but sentences of two statements is all of them", () => {
  const joined = joinedIn(found(`${ONE} ${OTHER}`));
  expect(joined).toHaveLength(2);
  expect(joined.map(sharePercent)).toEqual([47, 53]);
  expect(isAllOf(joined)).toBe(true);
});

test("a text that holds a sentence each of two statements amid words of its own is not", () => {
  const joined = joinedIn(found(`${ONE} ${FILLING.repeat(5)} ${OTHER}`));
  expect(joined).toHaveLength(2);
  expect(joined.every(isPart)).toBe(true);
  expect(joined.reduce((sum, hit) => sum + sharePercent(hit), 0)).toBeLessThan(60);
  expect(isAllOf(joined)).toBe(false);
});
