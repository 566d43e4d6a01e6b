/**
 * The file that a model is kept in: named sections of bytes under one checksum. Little-endian throughout.
 *
 * | bytes  | what                                                                                                |
 * | ------ | --------------------------------------------------------------------------------------------------- |
 * | 0–3    | "BYLN"                                                                                              |
 * | 4–7    | the version of this format                                                                          |
 * | 8–11   | CRC-32 of all that follows                                                                          |
 * | 12–15  | how many sections follow                                                                            |
 * | 16–    | each section: length of its name, length of its data, then both; each padded with zeros to 8 bytes |
 */

const magic = 0x4e4c5942; // "BYLN"
/** To be raised with every change of what the sections hold or of what their numbers were learned for. */
const version = 2;
const headerLength = 16;
const checkedFrom = 12;
const alignment = 8;

/** Why bytes cannot be read as a model. */
type Reason = 'notAModel' | 'version' | 'damaged';

/** The bytes are no model that this version reads; `message` says why in plain English. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError';

  constructor(
    readonly reason: Reason,
    message: string,
  ) {
    super(message);
  }
}

/** The bytes of a model file with these sections, in this order: the same sections give the same bytes. */
export function writeModelFile(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const encoder = new TextEncoder();
  const parts = [...sections].map(([name, data]) => ({ name: encoder.encode(name), data }));
  const length = parts.reduce(
    (sum, { name, data }) => sum + alignment + padded(name.length) + padded(data.length),
    headerLength,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let offset = headerLength;
  for (const { name, data } of parts) {
    view.setUint32(offset, name.length, true);
    view.setUint32(offset + 4, data.length, true);
    offset += alignment;
    bytes.set(name, offset);
    offset += padded(name.length);
    bytes.set(data, offset);
    offset += padded(data.length);
  }
  view.setUint32(0, magic, true);
  view.setUint32(4, version, true);
  view.setUint32(12, parts.length, true);
  view.setUint32(8, crc32(bytes.subarray(checkedFrom)), true);
  return bytes;
}

/**
 * The sections of a model file, by name. Their data are views of `bytes`, or of a copy where `bytes` is not aligned, and
 * begin at multiples of 8 bytes, so that any typed array can look at them. Throws a `ModelFileError`, and nothing else.
 */
export function readModelFile(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const { buffer, byteOffset, length } = bytes.byteOffset % alignment === 0 ? bytes : new Uint8Array(bytes);
  const view = new DataView(buffer, byteOffset, length);
  if (length < 4 || view.getUint32(0, true) !== magic) {
    throw new ModelFileError('notAModel', 'it is not a model file of Byline');
  }
  if (length < headerLength) throw damaged();
  const found = view.getUint32(4, true);
  if (found !== version) {
    throw new ModelFileError('version', `its format has version ${found}, and only version ${version} can be read`);
  }
  const checked = new Uint8Array(buffer, byteOffset + checkedFrom, length - checkedFrom);
  if (view.getUint32(8, true) !== crc32(checked)) throw damaged();

  const sections = new Map<string, Uint8Array>();
  let offset = headerLength;
  for (let left = view.getUint32(12, true); left > 0; left--) {
    if (offset + alignment > length) throw damaged();
    const nameLength = view.getUint32(offset, true);
    const dataLength = view.getUint32(offset + 4, true);
    const nameAt = offset + alignment;
    const dataAt = nameAt + padded(nameLength);
    offset = dataAt + padded(dataLength);
    if (offset > length) throw damaged();
    const name = new TextDecoder().decode(new Uint8Array(buffer, byteOffset + nameAt, nameLength));
    sections.set(name, new Uint8Array(buffer, byteOffset + dataAt, dataLength));
  }
  if (offset !== length) throw damaged();
  return sections;
}

function damaged(): ModelFileError {
  return new ModelFileError('damaged', 'it is damaged');
}

function padded(length: number): number {
  return Math.ceil(length / alignment) * alignment;
}

/** Of each byte its remainder, and that of the byte with one, two and three bytes of zeros behind it. */
const crcTables = crcTablesOf(4);

function crcTablesOf(count: number): Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
  const tables = [first];
  while (tables.length < count) tables.push(tables.at(-1)!.map((crc) => first[crc & 0xff]! ^ (crc >>> 8)));
  return tables;
}

/** CRC-32 as gzip and PNG have it, four bytes at a time (Kounavis and Berry 2005), which takes half the time; whole fours. */
function crc32(bytes: Uint8Array): number {
  const [one, two, three, four] = crcTables;
  let crc = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc = four![crc & 0xff]! ^ three![(crc >>> 8) & 0xff]! ^ two![(crc >>> 16) & 0xff]! ^ one![crc >>> 24]!;
  }
  return ~crc >>> 0;
}
