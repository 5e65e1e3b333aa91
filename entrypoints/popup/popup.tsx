import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { StatusLine } from "../../components/status-line";
import { MAX_QUERY } from "../../messages/limits";
import { i18n } from "../../words/i18n";
import { Contents } from "./contents";
import { nextStop } from "./next-stop";
import { Results } from "./results";
import { statusOf } from "./status-of";
import { useContents } from "./use-contents";
import { useSearch } from "./use-search";

/** The toolbar's search: a box, and under it what the archive holds or what was found in it. */
export function Popup({ selection }: { selection: string }) {
  const [text, setText] = useState(selection);
  const [notice, setNotice] = useState("");
  const search = useSearch(text.trim());
  const contents = useContents(setNotice);
  const main = useRef<HTMLElement>(null);
  const box = useRef<HTMLInputElement>(null);
  /** Enter was pressed before the results of what is written had come. */
  const isAwaited = useRef(false);
  const isSettled = !text.trim() || Boolean(search && "answer" in search && search.query === text.trim());

  useLayoutEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);

  const links = () => [...(main.current?.querySelectorAll<HTMLElement>("[data-stop] a") ?? [])];

  useEffect(() => {
    if (isSettled && isAwaited.current) links()[0]?.focus();
    if (isSettled) isAwaited.current = false;
  });

  const write = (value: string) => {
    isAwaited.current = false;
    setText(value);
    setNotice("");
  };

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
    <main ref={main} onKeyDown={onKeyDown}>
      <h1 class="unseen">{i18n.t("extShortName")}</h1>
      <search>
        <input
          ref={box}
          type="search"
          dir="rtl"
          lang="fa"
          aria-label={i18n.t("popup.search")}
          aria-describedby="hint"
          placeholder={i18n.t("popup.placeholder")}
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
          <Results {...search} announce={setNotice} />
        ) : (
          !search && <Contents statements={contents} announce={setNotice} />
        )}
      </div>
      <p id="hint">{i18n.t("popup.hint")}</p>
    </main>
  );
}
