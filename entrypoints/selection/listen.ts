/**
 * Listens before the page does, until `signal` aborts. `types` are names with spaces between. Without a target it is the
 * window that is listened to.
 */
export function listen<E extends Event = Event>(
  types: string,
  act: (event: E) => void,
  signal?: AbortSignal,
  target: EventTarget = window,
): void {
  const add = () => {
    for (const type of types.split(" ")) {
      target.addEventListener(type, act as EventListener, { capture: true, signal } as AddEventListenerOptions);
    }
  };
  add();
  // `document.open` takes all listeners away with the old document; one that is still there is not added twice.
  if (!signal) new MutationObserver(add).observe(document, { childList: true });
}
