import { Parser } from "htmlparser2";

export interface XmlEvents {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Goes through a text of XML once. No entity is unfolded but those that XML itself has; never throws. */
export function readXml(xml: string, { open, text, close }: XmlEvents): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open?.(name, attributes),
      ontext: (words) => text?.(words),
      onclosetag: (name) => close?.(name),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
}

/** The text of the first element of this name; undefined where there is none, or an empty one. */
export function firstText(xml: string, wanted: string): string | undefined {
  let found = "";
  let state: "before" | "in" | "after" = "before";
  readXml(xml, {
    open: (name) => {
      if (name === wanted && state === "before") state = "in";
    },
    text: (words) => {
      if (state === "in") found += words;
    },
    close: (name) => {
      if (name === wanted && state === "in") state = "after";
    },
  });
  return found.trim().replace(/\s+/g, " ") || undefined;
}
