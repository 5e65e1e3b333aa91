import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { uiDirection } from "../../words/ui-language";

export interface Tool {
  readonly key: string;
  readonly content: ComponentChildren;
  /** What it is called, where its content does not say it. */
  readonly name?: string;
  /** For what stays pressed. */
  readonly isPressed?: boolean;
  readonly press: () => void;
}

/** Buttons in a row that are one stop of the Tab key; arrows, Home and End move among them. */
export function Toolbar({ label, className, tools }: { label: string; className: string; tools: readonly Tool[] }) {
  const [current, setCurrent] = useState(0);
  const last = tools.length - 1;

  const onKeyDown = (event: KeyboardEvent) => {
    const forwards = uiDirection() === "rtl" ? "ArrowLeft" : "ArrowRight";
    const backwards = uiDirection() === "rtl" ? "ArrowRight" : "ArrowLeft";
    const to = { [forwards]: Math.min(current + 1, last), [backwards]: Math.max(current - 1, 0), Home: 0, End: last };
    const next = to[event.key];
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    (event.currentTarget as HTMLElement).querySelectorAll("button")[next]?.focus();
  };

  return (
    <div role="toolbar" tabIndex={-1} aria-label={label} class={className} onKeyDown={onKeyDown}>
      {tools.map(({ key, content, name, isPressed, press }, at) => (
        <button
          key={key}
          type="button"
          tabIndex={at === Math.min(current, last) ? 0 : -1}
          aria-label={name}
          aria-pressed={isPressed}
          onFocus={() => setCurrent(at)}
          onClick={press}
        >
          {content}
        </button>
      ))}
    </div>
  );
}
