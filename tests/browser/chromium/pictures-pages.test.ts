import { comparePictures } from "../picture/compare-pictures";
import { isOfSearch } from "../surfaces";

comparePictures((surface) => !isOfSearch(surface));
