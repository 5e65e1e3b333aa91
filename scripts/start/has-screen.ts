/** Whether there is a screen to show a browser on: Linux says so by these two variables, and other systems always have a screen. */
export function hasScreen(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
}
