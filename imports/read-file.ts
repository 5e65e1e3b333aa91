import { UNREAD_PAGES } from "../archive/explain/why-not";
import { draftOf } from "./draft";
import type { Reader } from "./formats/reader";
import { BATCH } from "./limits";
import type { Reason } from "./reasons";
import { isNothingWrong } from "./reasons";
import type { Columns, Draft, FoundFile, LeftOut, Outcome, PagesRead, ReadOptions } from "./types";

/**
 * Everything of a file that one reader reads: some of its drafts at a time as `reading`, and at the end `read`; or, where
 * nothing in it became a draft and one reason says why, that.
 * @throws {ReadingProblem} where the file cannot be read
 */
export async function* readFile(file: FoundFile, reader: Reader, options: ReadOptions): AsyncGenerator<Outcome> {
  const { path } = file;
  const choice = options.choiceFor?.(path) ?? {};
  const pageReader = choice.arePicturesRead && options.pageReader;
  let drafts: Draft[] = [];
  let hasDrafts = false;
  let columns: Columns | undefined;
  let isDamaged = false;
  let [pages, picturePages]: [PagesRead | undefined, number] = [undefined, 0];
  const left = new Map<Reason, LeftOut>();
  const leave = (reason: Reason, part: number) => {
    const { count, first } = left.get(reason) ?? { count: 0, first: part };
    left.set(reason, { reason, count: count + 1, first });
  };
  for await (const found of reader.read(file, choice, pageReader)) {
    if ("columns" in found) columns = found.columns;
    else if ("isDamaged" in found) isDamaged = true;
    else if ("pages" in found) ({ pages, picturePages } = found);
    else if ("reason" in found) leave(found.reason, found.part);
    else {
      const draft = draftOf(found.document, { path, isWhole: reader.isWhole, order: found.order });
      if (typeof draft === "string") leave(draft, found.document.part);
      else drafts.push(draft);
      hasDrafts ||= drafts.length > 0;
    }
    if (drafts.length >= BATCH) {
      yield { path, state: "reading", drafts };
      drafts = [];
    }
  }
  const leftOut = [...left.values()];
  const [only] = leftOut;
  if (!hasDrafts && only && leftOut.length === 1)
    yield { path, state: isNothingWrong(only.reason) ? "skipped" : "failed", reason: only.reason };
  else {
    yield {
      path,
      state: "read",
      drafts: pages ? drafts.map((draft) => withUnread(draft, pages as PagesRead)) : drafts,
      ...(leftOut.length > 0 && { leftOut }),
      ...(columns && { columns }),
      ...(isDamaged && { isDamaged }),
      ...(pages && { pages }),
      ...(picturePages > 0 && { picturePages }),
    };
  }
}

/** Whoever reads the document, or does not find it, is told what is missing of it. */
const withUnread = (draft: Draft, { read, of }: PagesRead): Draft => ({
  ...draft,
  removed: [...draft.removed, { what: UNREAD_PAGES, why: "متنی ندارند که خوانده شود", count: of - read }],
});
