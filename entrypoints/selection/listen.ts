/** Listens on the window before the page does, until `signal` aborts. `types` are names with spaces between. */
export function listen<E extends Event = Event>(types: string, act: (event: E) => void, signal?: AbortSignal): void {
  for (const type of types.split(" ")) {
    addEventListener(type, act as EventListener, { capture: true, ...(signal && { signal }) });
  }
}
