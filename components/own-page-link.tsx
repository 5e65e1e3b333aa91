import type { ComponentChildren } from "preact";
import { browser } from "wxt/browser";
import { closePopup } from "../platform/close-popup";

interface Props {
  path: "/archives.html" | "/desk.html";
  class: string;
  children: ComponentChildren;
}

/** Leads to a page of the extension's own, in a tab beside this one. */
export function OwnPageLink({ path, class: name, children }: Props) {
  const open = async (event: MouseEvent) => {
    event.preventDefault();
    await browser.tabs.create({ url: browser.runtime.getURL(path) });
    await closePopup();
  };
  return (
    <a class={name} href={path} onClick={open}>
      {children}
    </a>
  );
}
