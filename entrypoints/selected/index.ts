import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { fitted } from "../../messages/fitted";
import { readField } from "../reading/read-field";
import { readWords } from "../reading/read-words";
import { isField } from "../selection/field";
import { rangesOf } from "../selection/ranges-of";
import { focused } from "../selection/shadow";

/** Put into the documents of a tab when the popup or the side panel is to answer for them: gives what is selected there. */
export default defineUnlistedScript({
  // Makes the value of main() the result of `scripting.executeScript`.
  globalName: true,
  main: (): string => {
    const active = focused();
    const ofField = isField(active) ? readField(active) : undefined;
    const selection = getSelection();
    if (ofField !== undefined || !selection) return ofField ?? "";
    const { text } = readWords(rangesOf(selection, active), true);
    return text || fitted(String(selection));
  },
});
