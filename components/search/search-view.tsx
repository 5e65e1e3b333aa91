import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { MAX_QUERY } from "../../messages/limits";
import { i18n } from "../../words/i18n";
import { StatusLine } from "../status-line";
import { Contents } from "./contents";
import { nextStop } from "./next-stop";
import { Results } from "./results";
import { statusOf } from "./status-of";
import { useContents } from "./use-contents";
import { useSearch } from "./use-search";

interface Props {
  /** What to search for. Another object than the last time, even of the same text, takes the place of what is written. */
  given: { readonly text: string };
  /** Whether the box has the focus from the beginning, with its text selected. */
  takesFocus: boolean;
  /** Told what was just done, or prevented; the same function every time. Without it the view's own status says so. */
  announce?: (notice: string) => void;
  /** Told what is written in the box, whenever that has changed. */
  onWrite?: (text: string) => void;
}

/** A search box, and under it what the archive holds or what was found in it. It fills the block that it stands in. */
export function SearchView({ given, takesFocus, announce, onWrite }: Props) {
  const [text, setText] = useState(given.text);
  const [notice, setNotice] = useState("");
  const tell = announce ?? setNotice;
  const search = useSearch(text.trim());
  const contents = useContents(tell);
  const view = useRef<HTMLElement>(null);
  const box = useRef<HTMLInputElement>(null);
  /** Enter was pressed before the results of what is written had come. */
  const isAwaited = useRef(false);
  const isSettled = !text.trim() || Boolean(search && "answer" in search && search.query === text.trim());

  const write = (value: string) => {
    isAwaited.current = false;
    setText(value);
    onWrite?.(value);
    tell("");
  };

  useLayoutEffect(() => {
    if (!takesFocus) return;
    box.current?.focus();
    box.current?.select();
  }, [takesFocus]);

  useLayoutEffect(() => write(given.text.slice(0, MAX_QUERY)), [given]);

  const links = () => [...(view.current?.querySelectorAll<HTMLElement>("[data-stop] a") ?? [])];

  useEffect(() => {
    if (isSettled && isAwaited.current) links()[0]?.focus();
    if (isSettled) isAwaited.current = false;
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape" && text) {
      event.preventDefault();
      write("");
      box.current?.focus();
      return;
    }
    const stops = links();
    const here = (event.target as Element).closest("[data-stop]");
    const stop = here ? stops.findIndex((link) => here.contains(link)) : -1;
    // Enter in the box is an arrow down, and puts a phone's keyboard away; but never to a result of an earlier query.
    const isEnter = event.target === box.current && event.key === "Enter";
    isAwaited.current = isEnter && !isSettled;
    const key = isEnter && isSettled ? "ArrowDown" : event.key;
    const next = nextStop(key, stop, stops.length);
    if (next === undefined) return;
    event.preventDefault();
    (stops[next] ?? box.current)?.focus();
  };

  return (
    <section class="search" aria-label={i18n.t("search.view")} ref={view} onKeyDown={onKeyDown}>
      <search>
        <input
          ref={box}
          type="search"
          dir="rtl"
          lang="fa"
          aria-label={i18n.t("search.box")}
          aria-describedby="hint"
          placeholder={i18n.t("search.placeholder")}
          maxLength={MAX_QUERY}
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={(event) => write(event.currentTarget.value)}
        />
        <StatusLine text={statusOf(search, contents)} notice={notice} />
      </search>
      <div class="room">
        {search && "answer" in search ? (
          <Results {...search} announce={tell} />
        ) : (
          !search && <Contents statements={contents} announce={tell} />
        )}
      </div>
      <p id="hint">{i18n.t("search.hint")}</p>
    </section>
  );
}
