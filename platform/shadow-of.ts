import { bareApi } from "./bare-api";

/** Firefox's way into a closed shadow root, for content scripts only; Chromium's is `dom` of its API. */
type FirefoxElement = Element & { readonly openOrClosedShadowRoot: ShadowRoot | null };
interface ChromiumApi {
  readonly dom: { openOrClosedShadowRoot(host: HTMLElement): ShadowRoot | null };
}

/** The shadow root of an element, closed ones included, or `null`. For scripts in pages. */
export function shadowOf(element: Element | null): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  return import.meta.env.FIREFOX
    ? (element as unknown as FirefoxElement).openOrClosedShadowRoot
    : (bareApi as ChromiumApi).dom.openOrClosedShadowRoot(element);
}
