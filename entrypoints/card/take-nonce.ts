/** The one-time word this frame was opened with, removed from its address; `undefined` where there is none. */
export function takeNonce(location: Location, history: History): string | undefined {
  const nonce = location.hash.slice(1);
  if (!nonce) return undefined;
  history.replaceState(null, "", location.pathname);
  return nonce;
}
