/** Whether the keyboard has been led from the box to what stands below it, where it would be lost with that. */
export const isLedAway = (): boolean => Boolean(document.activeElement?.closest("[data-stop]"));
