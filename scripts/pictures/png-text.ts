import { crc32 } from "node:zlib";

/** Bytes before the first chunk, and around the data of a chunk: length and type before it, a checksum behind it. */
const SIGNATURE = 8;
const HEAD = 8;
const TAIL = 4;
/** The first chunk, `IHDR`, has always 13 bytes of data. */
const AFTER_HEADER = SIGNATURE + HEAD + 13 + TAIL;

/** Puts a text into a PNG file, as a `tEXt` chunk behind its header. */
export function addText(png: Buffer, keyword: string, text: string): Buffer {
  const typed = Buffer.from(`tEXt${keyword}\0${text}`, "latin1");
  const chunk = Buffer.alloc(4 + typed.length + TAIL);
  chunk.writeUInt32BE(typed.length - 4);
  typed.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(typed), 4 + typed.length);
  return Buffer.concat([png.subarray(0, AFTER_HEADER), chunk, png.subarray(AFTER_HEADER)]);
}

/** Reads such a text; null where there is none under this keyword. */
export function readText(png: Buffer, keyword: string): string | null {
  for (let at = SIGNATURE; at + HEAD <= png.length;) {
    const length = png.readUInt32BE(at);
    const data = png.toString("latin1", at + HEAD, at + HEAD + length);
    const [found, text] = data.split("\0");
    if (png.toString("latin1", at + 4, at + HEAD) === "tEXt" && found === keyword) return text ?? null;
    at += HEAD + length + TAIL;
  }
  return null;
}
