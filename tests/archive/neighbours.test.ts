import { expect, test } from "vitest";
import { neighboursOf } from "../../archive/neighbours";
import type { StatementFacts } from "../../archive/types";
import { archive } from "./bundled";

const [model] = archive.facts() as [StatementFacts, ...StatementFacts[]];
const facts = (id: string, issuer: string, iso: string): StatementFacts => ({
  ...model,
  id,
  issuer,
  date: { ...model.date, iso },
});

const HERE = facts("here", "کانون نویسندگان ایران", "2021-11-04");
const near = (...all: StatementFacts[]) => {
  const { issuer, week } = neighboursOf(HERE, all);
  return { issuer: issuer.map(({ id }) => id), week: week.map(({ id }) => id) };
};

test("of an issuer that is not known none is of the same", () => {
  const unknown = [facts("one", "", "2021-11-04"), facts("two", "", "2021-11-05")] as const;
  const { issuer, week } = neighboursOf(unknown[0], unknown);
  expect([issuer, week.map(({ id }) => id)]).toEqual([[], ["two"]]);
});

test("of the same issuer, however its name is spelled, the nearest in time first", () => {
  const all = [
    facts("later", "كانون نويسندگان ايران", "2022-01-01"),
    facts("undated", "کانون نویسندگان ایران", ""),
    facts("near", "کانون نویسندگانِ ایران", "2021-10-30"),
    facts("other", "کانون وکلا", "2022-01-01"),
    HERE,
  ];
  expect(near(...all)).toEqual({ issuer: ["near", "later", "undated"], week: [] });
});

test("of the same week, by whomever else, from seven days before to seven after; a month is no day", () => {
  const all = [
    facts("eighth", "الف", "2021-11-12"),
    facts("seventh", "ب", "2021-11-11"),
    facts("before", "پ", "2021-10-28"),
    facts("same", "ت", "2021-11-04"),
    facts("month", "ث", "2021-11"),
    facts("undated", "ج", ""),
  ];
  expect(near(...all)).toEqual({ issuer: [], week: ["same", "seventh", "before"] });
});
