/** How deep fields are looked for in fields: `date.iso`. */
const DEEPEST = 3;

/** The fields of an object as text, those inside others by their path; undefined for what is no object. */
export function jsonRecord(value: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof value === "string") return { text: value };
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const record = new Map<string, string>();
  gather(value, "", 1, record);
  return Object.fromEntries(record);
}

function gather(value: object, prefix: string, depth: number, record: Map<string, string>): void {
  for (const [name, field] of Object.entries(value)) {
    const path = prefix + name;
    if (typeof field === "string") record.set(path, field);
    else if (typeof field === "number" || typeof field === "boolean") record.set(path, String(field));
    else if (Array.isArray(field)) {
      // Paragraphs of a text.
      if (field.length > 0 && field.every((one) => typeof one === "string")) record.set(path, field.join("\n\n"));
    } else if (typeof field === "object" && field !== null && depth < DEEPEST)
      gather(field, `${path}.`, depth + 1, record);
  }
}
