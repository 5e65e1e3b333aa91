import type { Tab } from "./rig";

/** A page opens an address in a frame of its own; settles when that has loaded, or was kept from loading. */
export const embed = (tab: Tab, address: string): Promise<void> =>
  tab.evaluate(
    (src) =>
      new Promise<void>((resolve) => {
        const frame = document.createElement("iframe");
        frame.onload = frame.onerror = () => resolve();
        frame.src = src;
        document.body.append(frame);
      }),
    address,
  );
