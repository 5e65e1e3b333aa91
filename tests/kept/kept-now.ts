import { Library } from "../../archive/library";
import { StoredArchive } from "../../archive/segments/stored-archive";
import { readStatements } from "../../kept/archives";
import { KeptProblem } from "../../kept/kept-problem";
import { archivesToSearch } from "../../kept/kept-segments";
import { RECORDS, withStore } from "../../kept/open-store";
import type { NewArchive } from "../../kept/publish";
import { statementOfText } from "./statement-of-text";

export const QUOTED =
  "کارگران معدن از سحرگاه امروز در برابر فرمانداری گرد آمدند و خواستار پرداخت دستمزدهای عقب‌مانده شدند";

export const about = (id: string, name = "بایگانی من"): NewArchive => ({
  id,
  name,
  isOn: true,
  madeAt: `2026-01-0${id.length}T00:00:00.000Z`,
});

export const two = (text = QUOTED) => [statementOfText("one", text), statementOfText("two", `${text} و پراکنده نشدند`)];

/** Why it could not be done; `nothing` where it was. */
export const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => "nothing",
    (error: unknown) => (error instanceof KeptProblem ? error.reason : String(error)),
  );

/** How many of everything there are. */
export const counts = () =>
  withStore(async (store) => {
    const records = await Promise.all(RECORDS.map((name) => store.count(name)));
    return {
      archives: await store.count("archives"),
      records: records.reduce((sum, count) => sum + count, 0),
      imports: await store.count("imports"),
      unfinished: await store.count("unfinished"),
    };
  });

export const textsOf = async (id: string) => {
  const texts: string[] = [];
  for await (const { text } of readStatements(id)) texts.push(text);
  return texts;
};

/** What the archives that are kept answer, together. */
export async function found(text: string): Promise<string[]> {
  const library = new Library(
    (await archivesToSearch()).map(({ about, segments }) => new StoredArchive(segments, about)),
  );
  return (await library.lookup(text, { for: "selection", limit: 9 })).hits.map(({ statement }) => statement.id);
}
