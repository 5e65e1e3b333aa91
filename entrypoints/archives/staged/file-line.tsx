import { inSight } from "../../../archive/text/in-sight";
import type { KeptArchive } from "../../../kept/kept-archive";
import { i18n } from "../../../words/i18n";
import { isolated } from "../../../words/isolated";
import { formatNumber } from "../../../words/writing";
import type { FileState, SameAs, StagedFile } from "../staging/staged";
import { ColumnChoice } from "./column-choice";
import { Disclosed } from "./disclosed";
import { EncodingChoice } from "./encoding-choice";

interface Props {
  file: StagedFile;
  state: FileState;
  archives: readonly KeptArchive[];
}

/** A file, what became of it, and why. */
export function FileLine({ file, state, archives }: Props) {
  const { path, reason, documents, same, leftOut, isDamaged, pages, holds } = file;
  const said = [
    documents.length > 1 && i18n.t("archives.records", documents.length, [formatNumber(documents.length)]),
    holds !== undefined && i18n.t("archives.holds", holds, [formatNumber(holds)]),
    reason && i18n.t(`archives.reason.${keyOf(reason)}`),
    same.length > 0 && sameText(same, documents.length === 0, archives),
    ...(reason ? [] : leftOut.map(({ reason, count }) => recordsLeftOut(reason, count))),
    isDamaged && i18n.t("archives.isDamaged"),
    pages && i18n.t("archives.pagesRead", [formatNumber(pages.read), formatNumber(pages.of)]),
  ].filter(Boolean);
  return (
    <li class={`staged-file ${state === "failed" ? "is-failed" : ""}`}>
      <span class="path">
        <bdi>{inSight(path)}</bdi>
      </span>
      <span class="state">{i18n.t(`archives.state.${state}`)}</span>
      {said.length > 0 && <span class="why">{said.join(" ")}</span>}
      {canBeReadOtherwise(file) && (
        <div class="otherwise">
          <Disclosed
            says={
              <>
                {i18n.t("archives.readOtherwise")}
                <span class="unseen"> {inSight(path)}</span>
              </>
            }
          >
            {() => (
              <>
                {file.isText && <EncodingChoice file={file} />}
                <ColumnChoice file={file} />
              </>
            )}
          </Disclosed>
        </div>
      )}
    </li>
  );
}

/** A file of letters or of columns that was opened, whatever became of it. */
const canBeReadOtherwise = ({ isText, columns, reason }: StagedFile) =>
  columns !== undefined || (isText && !(reason && NOT_OPENED.has(reason)));
const NOT_OPENED: ReadonlySet<string> = new Set([
  "empty",
  "too-large",
  "system-file",
  "unreadable",
  "unsafe-path",
  "bomb",
]);

type ReasonKey = "unknownFormat";
/** `unknown-format` as it stands in `locales/`. */
const keyOf = (reason: string) => reason.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as ReasonKey;

const recordsLeftOut = (reason: string, count: number) =>
  i18n.t("archives.recordsLeftOut", count, [formatNumber(count), i18n.t(`archives.reason.${keyOf(reason)}`)]);

/** @param isAll there is no other document in the file */
function sameText(same: readonly SameAs[], isAll: boolean, archives: readonly KeptArchive[]): string {
  const [first] = same;
  if (!first) return "";
  if ("unfinished" in first) {
    if (same.length === 1 && isAll) return i18n.t("archives.sameUnfinished");
    return i18n.t("archives.someUnfinished", same.length, [formatNumber(same.length)]);
  }
  const where =
    "path" in first
      ? isolated(first.path)
      : i18n.t("archives.inArchive", [
          isolated(archives.find(({ id }) => id === first.archive)?.name ?? first.archive),
        ]);
  if (same.length === 1 && isAll) return i18n.t("archives.sameAs", [where]);
  return i18n.t(isAll ? "archives.sameMany" : "archives.someSame", [formatNumber(same.length), where]);
}
