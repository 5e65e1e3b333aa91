/** The bytes of a data URL. The extension's policy lets none be fetched. */
export function blobOf(url: string): Blob {
  const [head = "", packed = ""] = url.split(",", 2);
  const bytes = Uint8Array.from(atob(packed), (unit) => unit.charCodeAt(0));
  return new Blob([bytes], { type: /^data:([^;,]+)/.exec(head)?.[1] ?? "" });
}

/** A file as a data URL, which messages can carry. */
export const dataUrlOf = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
