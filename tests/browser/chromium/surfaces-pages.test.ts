import { judgeSurfaces } from "../judge-surfaces";
import { isOfArchives, isOfSearch } from "../surfaces";

judgeSurfaces((surface) => !isOfArchives(surface) && !isOfSearch(surface));
