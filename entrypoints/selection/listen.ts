/** Listens before the page does, until `signal` aborts. `types` are names with spaces between; without a target the window is listened to. */
export function listen<E extends Event = Event>(
  types: string,
  act: (event: E) => void,
  signal: AbortSignal,
  target: EventTarget = window,
): void {
  for (const type of types.split(" ")) target.addEventListener(type, act as EventListener, { capture: true, signal });
}

/**
 * Listens for good to what a user does, by the names of its events; what a script makes is not trusted. One listener for all, and one
 * that looks after it: they are made in every document of every page.
 */
export function listenForGood(
  acts: { readonly [Type in keyof WindowEventMap]?: (event: WindowEventMap[Type]) => void },
): void {
  const hear = (event: Event) => {
    if (event.isTrusted) (acts as Record<string, (event: Event) => void>)[event.type]?.(event);
  };
  const add = () => {
    for (const type in acts) addEventListener(type, hear, true);
  };
  add();
  // `document.open` takes all listeners away with the old document; one that is still there is not added twice.
  new MutationObserver(add).observe(document, { childList: true });
}
