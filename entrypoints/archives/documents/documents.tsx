import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import type { StatementFacts } from "../../../archive/types";
import type { KeptArchive } from "../../../kept/kept-archive";
import type { Revised } from "../../../kept/revise-archive";
import { i18n } from "../../../words/i18n";
import { isolated } from "../../../words/isolated";
import { formatNumber, writing } from "../../../words/writing";
import { formatBytes } from "../format-bytes";
import { FieldHeads } from "../staged/field-heads";
import { Turning } from "../staged/turning";
import { WriteForm } from "../staged/write-form";
import type { Correction } from "../staging/staging";
import { Sure } from "../sure";
import { Trouble } from "../trouble";
import { useOpener } from "../use-opener";
import { WorkProgress } from "../work-progress";
import { DocumentLine } from "./document-line";
import type { Wanted } from "./documents-found";
import { Pictured } from "./pictured";
import { saidOf } from "./said-of";
import { ROWS, useDocuments } from "./use-documents";
import { usePicked } from "./use-picked";
import { useRevising } from "./use-revising";

interface Props {
  archive: KeptArchive;
  /** Settles once all lists are what is kept now. */
  changed: () => Promise<void>;
}

const ALL: Wanted = { words: "", calendar: "jalali", years: [], issuer: undefined };

/** The documents of an archive that is kept: found by their facts, corrected one by one or many at once, deleted. */
export function Documents({ archive, changed }: Props) {
  const { id, name } = archive;
  const heading = useId();
  const [wanted, setWanted] = useState<Wanted>(ALL);
  const [from, setFrom] = useState(0);
  const [asked, ask] = useState<readonly string[]>();
  const [notice, setNotice] = useState("");
  useOpener(asked !== undefined);
  const list = useRef<HTMLUListElement>(null);
  const { calendar } = writing();
  const inCalendar = useMemo(() => ({ ...wanted, calendar }), [wanted, calendar]);
  const { found, isCurrent, problem } = useDocuments(archive, inCalendar, from);
  const picked = usePicked(archive, inCalendar);
  const revising = useRevising(id, found);
  const { work, waiting } = revising;
  const total = found?.total ?? 0;
  useEffect(() => {
    // What was deleted may have been the last page.
    if (found && from > 0 && from >= found.total) setFrom(Math.max(0, found.total - 1 - ((found.total - 1) % ROWS)));
  }, [found, from]);

  const settled = async (revised: Revised | undefined, said: (revised: Revised) => string) => {
    if (!revised) return;
    await changed();
    setNotice(said(revised));
  };
  const write = (ids: readonly string[], correction: Correction) => {
    const said = new Map(ids.map((id) => [id, saidOf(correction)]));
    return revising
      .say(said)
      .then((revised) => settled(revised, ({ before }) => countText("documents.saved", before.size)));
  };
  const remove = async (ids: readonly string[]) => {
    ask(undefined);
    const revised = await revising.remove(ids);
    if (revised) picked.forget(ids);
    await settled(revised, ({ deleted, freed }) =>
      i18n.t("documents.deleted", deleted, [formatNumber(deleted), formatBytes(Math.max(0, freed))]),
    );
    list.current?.focus();
  };
  const want = (more: Partial<Wanted>) => {
    setWanted((before) => ({ ...before, ...more }));
    setFrom(0);
    ask(undefined);
    setNotice("");
  };
  const turn = (to: number) => {
    setFrom(to);
    list.current?.scrollIntoView({ block: "start" });
    list.current?.focus();
  };
  const ids = [...picked.ids];

  return (
    <section class="documents table" aria-labelledby={heading} aria-busy={work !== undefined}>
      <h4 id={heading}>{i18n.t("documents.of", [isolated(name)])}</h4>
      <label class="sought">
        <span>{i18n.t("documents.search")}</span>
        <input
          type="search"
          autocomplete="off"
          lang="fa"
          dir="rtl"
          value={wanted.words}
          onInput={(event) => want({ words: event.currentTarget.value })}
        />
      </label>
      {found && (
        <Pictured
          found={found}
          years={wanted.years}
          chooseYears={(years) => want({ years })}
          issuer={wanted.issuer}
          chooseIssuer={(issuer) => want({ issuer })}
        />
      )}
      <p role="status" class="found counts">
        {found && (total === 0 ? i18n.t("documents.none") : countText("documents.found", total))}
      </p>
      <Trouble problem={problem ?? picked.problem ?? revising.problem} />
      <div class="many">
        <label class="all">
          <input
            type="checkbox"
            checked={total > 0 && ids.length >= total}
            disabled={total === 0}
            onChange={(event) => picked.pickAll(event.currentTarget.checked)}
          />
          <span>{countText("archives.pickAll", total)}</span>
        </label>
        {ids.length > 0 && (
          <WriteForm count={ids.length} write={(correction) => void write(ids, correction)}>
            <button type="button" onClick={() => ask(ids)}>
              {i18n.t("archives.delete")}
            </button>
          </WriteForm>
        )}
        {revising.canUndo && (
          <button
            type="button"
            class="back"
            onClick={() => void revising.undo().then((done) => settled(done, () => i18n.t("archives.undone")))}
          >
            {i18n.t("archives.undo")}
          </button>
        )}
      </div>
      {/* Of one height, whatever it says: rows would move away from under the pointer. */}
      <div class="doing">
        {work?.progress && <WorkProgress progress={work.progress} />}
        <p role="status" class="said">
          {/* Said once what is above the rows has its new height. */}
          {!work && isCurrent && notice}
        </p>
      </div>
      {asked && (
        <Sure
          asks={i18n.t("documents.sure", asked.length, [formatNumber(asked.length), titleOf(asked, found?.some)])}
          does={i18n.t("archives.deleteNow")}
          doIt={() => void remove(asked)}
          leaveIt={() => ask(undefined)}
        />
      )}
      <FieldHeads />
      <ul ref={list} class="rows" tabIndex={-1} aria-labelledby={heading}>
        {found?.some.map((document) => (
          <DocumentLine
            key={document.id}
            archive={archive}
            document={{ ...document, ...waiting.get(document.id) }}
            isPicked={picked.ids.has(document.id)}
            pick={(isPicked) => picked.pick(document.id, isPicked)}
            write={(correction) => void write([document.id], correction)}
            remove={() => ask([document.id])}
            announce={setNotice}
          />
        ))}
      </ul>
      <Turning start={from} rows={found?.some.length ?? 0} perPage={ROWS} total={total} turn={turn} />
    </section>
  );
}

const countText = (key: "documents.found" | "documents.saved" | "archives.pickAll", count: number): string =>
  i18n.t(key, count, [formatNumber(count)]);

/** Of one document that is to be deleted, its name. */
const titleOf = ([id]: readonly string[], shown: readonly StatementFacts[] = []): string =>
  isolated(shown.find((document) => document.id === id)?.title || (id ?? ""));
