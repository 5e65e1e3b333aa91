import { linesOf } from "../cleaning/line";
import type { RawDocument, Said } from "../proposals/raw-document";
import type { Found } from "./reader";

type Fields = Readonly<Record<string, unknown>>;

/** The chats of an export of Telegram: of one, or of all; undefined for any other value. */
export function telegramChats(value: unknown): readonly Fields[] | undefined {
  if (!isFields(value)) return undefined;
  const { chats } = value;
  const all = isFields(chats) && Array.isArray(chats.list) ? chats.list : [value];
  const found = all.filter((chat): chat is Fields => isFields(chat) && isChat(chat));
  return found.length > 0 ? found : undefined;
}

/** Each message with a text is a document; what was joined, pinned or only a picture is none. */
export function* telegramMessages(chats: readonly Fields[]): Generator<Found> {
  let part = 0;
  for (const { name, type, messages } of chats) {
    const isChannel = typeof type === "string" && type.includes("channel");
    for (const message of messages as readonly unknown[]) {
      if (isFields(message)) yield found(message, part++, isChannel && typeof name === "string" ? name : undefined);
      else yield { part: part++, reason: "damaged" };
    }
  }
}

function found(message: Fields, part: number, channel: string | undefined): Found {
  const text = textOf(message.text);
  if (message.type !== "message" || text.trim() === "") return { part, reason: "empty" };
  const issuer = said(message.forwarded_from) ?? said(channel) ?? said(message.from);
  const date = said(message.date);
  const document: RawDocument = { part, lines: linesOf(text), ...(issuer && { issuer }), ...(date && { date }) };
  return { document };
}

/** A text is written whole, or in stretches of which some are bold, links or names. */
function textOf(text: unknown): string {
  if (typeof text === "string") return text;
  if (!Array.isArray(text)) return "";
  return text
    .map((part) => (typeof part === "string" ? part : isFields(part) && typeof part.text === "string" ? part.text : ""))
    .join("");
}

const said = (value: unknown): Said | undefined =>
  typeof value === "string" && value.trim() !== "" ? { value, basis: "message" } : undefined;

const isChat = (chat: Fields) =>
  Array.isArray(chat.messages) &&
  typeof chat.type === "string" &&
  (chat.messages.length === 0 || chat.messages.some((one) => isFields(one) && "text" in one && "date" in one));

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
