/** Listens on the window before the page does, until `signal` aborts. `types` are names with spaces between. */
export function listen<E extends Event = Event>(types: string, act: (event: E) => void, signal?: AbortSignal): void {
  const add = () => {
    for (const type of types.split(" ")) {
      addEventListener(type, act as EventListener, { capture: true, ...(signal && { signal }) });
    }
  };
  add();
  // `document.open` takes all listeners away with the old document; one that is still there is not added twice.
  if (!signal) new MutationObserver(add).observe(document, { childList: true });
}
