/** Made by `modules/archive.ts` during a build: what the shipped data files must be. */
declare module "virtual:archive-digests" {
  const digests: Readonly<Record<"statements" | "index" | "search", string>>;
  export default digests;
}
