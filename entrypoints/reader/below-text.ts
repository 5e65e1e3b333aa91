/** What stands below the text of a statement, loaded once that can be read. */
export { OtherStatements } from "./other-statements";
export { Provenance } from "./provenance";
