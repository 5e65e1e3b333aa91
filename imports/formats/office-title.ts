import { isPersian } from "../../persian/is-persian";
import type { Said } from "../proposals/raw-document";

/** The title that a document has among its properties. Programs put file names and “Untitled” there: only Persian counts. */
export const titleProperty = (title: string | undefined): { readonly title?: Said } =>
  title !== undefined && isPersian(title) ? { title: { value: title, basis: "properties" } } : {};
