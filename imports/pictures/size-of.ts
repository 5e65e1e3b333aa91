/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * How large a picture says that it is, before anything of it is opened; nothing where it is neither PNG nor JPEG nor WebP nor
 * JPEG 2000, or ends before it says so.
 */
export function sizeOf(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint32(0) === 0x89504e47) return { width: view.getUint32(16), height: view.getUint32(20) };
    if (view.getUint16(0) === 0xffd8) return sizeOfJpeg(view);
    if (isJpeg2000(view)) return sizeOfJpeg2000(view);
    if (view.getUint32(0) === RIFF && view.getUint32(8) === WEBP) return sizeOfWebp(view);
  } catch {
    // It ends before it says how large it is.
  }
  return undefined;
}

const [RIFF, WEBP] = [0x52494646, 0x57454250];
const [LOSSY, LOSSLESS, EXTENDED] = [0x56503820, 0x5650384c, 0x56503858];

function sizeOfWebp(view: DataView): Size | undefined {
  const three = (at: number) => 1 + view.getUint16(at, true) + 65536 * view.getUint8(at + 2);
  switch (view.getUint32(12)) {
    case LOSSY:
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case LOSSLESS: {
      const bits = view.getUint32(21, true);
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
    }
    case EXTENDED:
      return { width: three(24), height: three(27) };
  }
  return undefined;
}

/** Which segments of a JPEG say how large it is: all that begin a frame. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function sizeOfJpeg(view: DataView): Size | undefined {
  for (let at = 2; view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** A file of boxes, or what stands in one of them. */
const [BOXES, STREAM] = [0x6a502020, 0xff4fff51];
const isJpeg2000 = (view: DataView) => view.getUint32(4) === BOXES || view.getUint32(0) === STREAM;

function sizeOfJpeg2000(view: DataView): Size {
  let at = 0;
  while (view.getUint32(at) !== STREAM) at++;
  const side = (from: number) => view.getUint32(from) - view.getUint32(from + 8);
  return { width: side(at + 8), height: side(at + 12) };
}
