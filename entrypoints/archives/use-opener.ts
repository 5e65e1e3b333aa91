import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Gives the focus back to what opened something, once that is closed and the focus is nowhere.
 * @returns for the `ref` of what opens it, where that is not there while it is open
 */
export function useOpener<T extends HTMLElement>(isOpen: boolean): RefObject<T | null> {
  const drawnAnew = useRef<T>(null);
  const pressed = useRef<Element | null>(null);
  const wasOpen = useRef(isOpen);
  if (isOpen && !wasOpen.current) pressed.current = document.activeElement;
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) {
      const { current } = pressed;
      if (current instanceof HTMLElement && current !== document.body && current.isConnected) current.focus();
      else drawnAnew.current?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen]);
  return drawnAnew;
}
