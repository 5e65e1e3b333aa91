import type { Tab } from "./rig";

/** The bytes of the file that a press on a button brings, once it has been made. */
export async function savedFile(tab: Tab, button: string): Promise<Uint8Array> {
  const base64 = await tab.evaluate(async (button) => {
    const file = await new Promise<Blob>((resolve) => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        URL.createObjectURL = make;
        resolve(blob);
        return make(blob);
      };
      document.querySelector<HTMLElement>(button)?.click();
    });
    const bytes = new Uint8Array(await file.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  }, button);
  return new Uint8Array(Buffer.from(base64, "base64"));
}
