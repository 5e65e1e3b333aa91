/** What opens below an archive once it is asked for, loaded only then. */
export { Documents } from "./documents/documents";
export { SaveAsPack } from "./packs/save-as-pack";
export { Rename } from "./rename";
