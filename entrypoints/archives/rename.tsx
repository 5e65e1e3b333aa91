import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { renameArchive } from "../../kept/archives";
import type { KeptArchive } from "../../kept/kept-archive";
import { type KeptReason, problemOf } from "../../kept/kept-problem";
import { i18n } from "../../words/i18n";
import { isolated } from "../../words/isolated";
import { LONGEST_NAME } from "./staging/name-for";
import { Trouble } from "./trouble";

interface Props {
  archive: KeptArchive;
  renamed: (said: string) => void;
  close: () => void;
}

/** Gives an archive another name. */
export function Rename({ archive: { id, name }, renamed, close }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<KeptReason>();
  useLayoutEffect(() => field.current?.select(), []);
  const rename = async (event: SubmitEvent) => {
    event.preventDefault();
    const written = field.current?.value.trim() ?? "";
    if (written === "") return;
    try {
      await renameArchive(id, written);
      renamed(i18n.t("documents.renamed", [isolated(name), isolated(written)]));
    } catch (error) {
      console.warn(error);
      setProblem(problemOf(error).reason);
    }
  };
  return (
    <form class="rename" onSubmit={(event) => void rename(event)}>
      <label class="archive-name">
        <span>{i18n.t("archives.name")}</span>
        <input ref={field} type="text" autocomplete="off" required maxLength={LONGEST_NAME} defaultValue={name} />
      </label>
      <button type="submit" class="does-it">
        {i18n.t("documents.rename")}
      </button>
      <button type="button" onClick={close}>
        {i18n.t("archives.cancel")}
      </button>
      <Trouble problem={problem} />
    </form>
  );
}
