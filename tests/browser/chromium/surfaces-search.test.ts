import { judgeSurfaces } from "../judge-surfaces";
import { isOfSearch } from "../surfaces";

judgeSurfaces(isOfSearch);
