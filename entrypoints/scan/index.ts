import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { Scanned } from "../../messages/scan";
import { api } from "./api";
import { serve } from "./serve";

/**
 * Put into a document when a user asks to have it scanned, and never otherwise. It waits for the extension page that
 * asked, reads for it, and ends with its port.
 */
export default defineUnlistedScript({
  // Makes the value of main() the result of `scripting.executeScript`.
  globalName: true,
  main: (): Scanned => {
    const name = `scan-${crypto.randomUUID()}`;
    api.runtime.onConnect.addListener(function connected(port) {
      if (port.name !== name) return;
      api.runtime.onConnect.removeListener(connected);
      serve(port);
    });
    return { port: name, isPdf: document.contentType === "application/pdf" };
  },
});
