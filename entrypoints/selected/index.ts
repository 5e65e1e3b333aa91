import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { textOfField, textOfSelection } from "../selection/selected-text";
import { focused } from "../selection/shadow";

/** Put into the documents of a tab when the popup or the side panel is to answer for them: gives what is selected there. */
export default defineUnlistedScript({
  // Makes the value of main() the result of `scripting.executeScript`.
  globalName: true,
  main: (): string => {
    const active = focused();
    const ofField = active?.matches("input,textarea") ? textOfField(active) : undefined;
    const selection = getSelection();
    return ofField ?? (selection ? textOfSelection(selection, active) : "");
  },
});
