import type { Tab } from "./rig";

/** Chooses in a list, as the browser's own menu does, which no remote control reaches in both. */
export const choose = (tab: Tab, selector: string, option: string) =>
  tab.evaluate(
    (selector, option) => {
      const select = document.querySelector<HTMLSelectElement>(selector);
      const chosen = Array.from(select?.options ?? []).find(({ text }) => text === option);
      if (!select || !chosen) throw new Error(`no ${option} in ${selector}`);
      select.value = chosen.value;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    },
    selector,
    option,
  );
