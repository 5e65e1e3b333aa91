import { ScanReport } from "./scan-report";
import { type ScanRequest, useScan } from "./use-scan";

interface Props {
  request: ScanRequest;
  /** Scan the page again. */
  onAgain: () => void;
  /** The user has done with it; what was put into the page goes. */
  onClose: () => void;
}

/** A scan of a page, for as long as it is shown. */
export const ScanView = (props: Props) => <ScanReport {...props} {...useScan(props.request)} />;
