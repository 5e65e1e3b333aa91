import { judgeSurfaces } from "../judge-surfaces";
import { isOfArchives } from "../surfaces";

judgeSurfaces(isOfArchives);
