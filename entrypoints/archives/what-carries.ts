/** What is drawn below the list once there is an archive, loaded only then. */
export { BackUp } from "./packs/back-up";
export { EraseAll } from "./packs/erase-all";
