import fc from "fast-check";
import { inSight, nameInSight, strangeIn } from "../../../archive/text/in-sight";
import { webAddress } from "../../../citing/web-address";
import { mutatedText } from "../mutated";
import { persianText } from "../persian-text";
import { claim, target } from "../target";

const OBEYED = /[\u202A-\u202E\u2066-\u2069\p{Surrogate}\p{Noncharacter_Code_Point}]|(?!\s)\p{Cc}/u;
const CODES = /⟨U\+([0-9A-F]{4,6})⟩/g;
const NEVER_IN_ADDRESS = /[\s<>"`{}|\\^]|\p{C}/u;

const addresses = mutatedText(
  fc.constantFrom(
    "https://example.org/a?b=c#d",
    "http://ایران.ir/متن",
    "HTTPS://[::1]:8080/",
    "https://user@example.org/",
    "javascript:x",
    "https://example.org\\@evil.example/",
  ),
  {
    added: fc.oneof(
      persianText(2),
      fc.constantFrom("@", "\\", "/", ":", "#", "?", "[", "]", "%", "%0A", "javascript:"),
    ),
  },
);

/** What is shown, and where links lead. */
export const bringingIntoSight = target({
  name: "in sight",
  counts: "strings",
  share: 0.05,
  inputs: fc.tuple(persianText(), addresses),
  holds: ([text, given]) => {
    const shown = inSight(text);
    claim(!OBEYED.test(shown), "nothing that is shown is obeyed");
    claim(inSight(shown) === shown, "what is in sight stays as it is");
    if (!text.includes("⟨U+")) {
      const back = shown.replace(CODES, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
      claim(back === text, "all else is as it was");
    }
    const name = nameInSight(text);
    claim(
      !OBEYED.test(name) && !/[\u200B\u2060\uFEFF\u00AD\u3164\u{E0000}-\u{E007F}]/u.test(name),
      "a name is seen whole",
    );
    claim(name === name.trim() && !/\s\s/.test(name), "a name has single spaces, and none at its ends");
    claim(strangeIn(text).length === 0 || name !== text, "what is strange in a name is seen");
    claim(strangeIn(text).length > 0 || name === text.replace(/\s+/g, " ").trim(), "a name that is plain stays");

    const address = webAddress(given);
    if (address === undefined) return;
    claim(!NEVER_IN_ADDRESS.test(address), "an address has nothing that ends one");
    const { protocol, username, password, host } = new URL(address);
    claim(/^https?:$/.test(protocol) && username === "" && password === "", "an address is of a page, and of nobody");
    const authority = /^https?:\/\/([^/?#]*)/i.exec(address)?.[1] ?? "";
    claim(!/[^\0-\x7F]/.test(authority), "a host is written in Latin letters");
    claim(webAddress(address) === address, "an address stays one");
    claim(!URL.canParse(given) || new URL(given).host === host || /\p{C}|\\/u.test(given), "it leads where it led");
  },
});
