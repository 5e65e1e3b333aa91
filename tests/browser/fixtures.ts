import { ALL_STATES } from "../fixtures/names";
import { page, rest, type Surface } from "./surfaces";

/** The states of the page of fixtures, which is built in every mode but that of the stores. */
export const FIXTURES: readonly Surface[] = ALL_STATES.map(({ name }) => {
  const open = page(`fixtures.html?state=${name}`, `[data-shown="${name}"]`);
  return {
    name: `fixture ${name}`,
    show: async (tab, around) => {
      const shown = await open(tab, around);
      await rest(tab);
      return shown;
    },
  };
});
