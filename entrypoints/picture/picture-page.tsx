import { useCallback, useState } from "preact/hooks";
import { StatusLine } from "../../components/status-line";
import type { Seen } from "../../messages/seen";
import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";
import type { FoundInPicture } from "./asked-of";
import { BringPicture } from "./bring-picture";
import { FoundArticle } from "./found-article";
import { PictureView } from "./picture-view";
import { ReadLines } from "./read-lines";
import type { TextRead } from "./read-text";
import { statusOfPicture } from "./status-of-picture";
import { usePicture } from "./use-picture";

interface Props {
  /** The picture that was handed to this page. */
  seen: Seen | null;
  /** One was wanted, and the browser did not let it be seen. */
  isRefused: boolean;
}

/** A picture, what was read of it, and which statements that quotes. */
export function PicturePage({ seen, isRefused }: Props) {
  const { state, shown, give, isPart, readPart, readWhole, correct, cancel } = usePicture(seen);
  const [notice, setNotice] = useState("");
  const bring = useCallback((seen: Seen) => void give(seen), [give]);
  const read = state.kind === "read" || state.kind === "answered" ? state.read : undefined;
  const found = state.kind === "answered" ? state.found : [];
  const quotedLines = read ? linesQuoted(read, found) : new Set<number>();
  return (
    <main>
      <h1>{i18n.t("picture.title")}</h1>
      <p class="lead">{i18n.t("picture.lead")}</p>
      <StatusLine text={statusOfPicture(state, isRefused)} notice={notice} />
      {state.kind === "reading" && (
        <p class="reading-progress">
          <progress
            aria-label={i18n.t("picture.progress")}
            {...(state.of > 0 && { max: state.of, value: state.done })}
          />
          {state.of > 0 && <span>{i18n.t("picture.of", [formatNumber(state.done), formatNumber(state.of)])}</span>}
          <button type="button" onClick={cancel}>
            {i18n.t("picture.cancel")}
          </button>
        </p>
      )}
      {found.length > 0 && read && (
        <section class="found" aria-labelledby="found">
          <h2 id="found">{i18n.t("picture.statements")}</h2>
          {found.map((each) => (
            <FoundArticle key={each.quoted.statement.id} found={each} read={read} announce={setNotice} />
          ))}
        </section>
      )}
      <div class="beside">
        {shown && (
          <section aria-labelledby="picture">
            <h2 id="picture">{i18n.t("picture.itself")}</h2>
            <p class="remark">
              {i18n.t("picture.draw")}{" "}
              {isPart && (
                <button type="button" onClick={readWhole}>
                  {i18n.t("picture.whole")}
                </button>
              )}
            </p>
            <PictureView
              image={shown}
              lines={(read?.lines ?? []).map(({ line }, at) => ({ line, isQuoted: quotedLines.has(at) }))}
              onPart={readPart}
            />
          </section>
        )}
        {read && <ReadLines key={read.text} read={read} isQuoted={(at) => quotedLines.has(at)} onCorrected={correct} />}
      </div>
      <BringPicture give={bring} />
    </main>
  );
}

/** Which lines have words that a statement says. */
function linesQuoted({ lines }: TextRead, found: readonly FoundInPicture[]): Set<number> {
  const said = found.flatMap(({ quoted, stretch: [start] }) =>
    quoted.alignment.flatMap(({ kind, asked }) =>
      asked && kind !== "foreign" && kind !== "added" ? [[asked[0] + start, asked[1] + start] as const] : [],
    ),
  );
  const isSaid = ([from, to]: readonly [number, number]) => said.some(([begin, end]) => begin < to && end > from);
  return new Set(lines.flatMap(({ range }, at) => (isSaid(range) ? at : [])));
}
