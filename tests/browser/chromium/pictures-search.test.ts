import { comparePictures } from "../picture/compare-pictures";
import { isOfSearch } from "../surfaces";

comparePictures(isOfSearch);
