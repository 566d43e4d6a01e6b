/** Writes numbers one behind the other, little-endian. */
export class ByteWriter {
  private bytes = new Uint8Array(1024);
  private length = 0;

  /** A whole number of at most 32 bits, seven bits a byte, the lowest first. */
  varint(value: number): void {
    this.reserve(5);
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) this.bytes[this.length++] = (rest & 0x7f) | 0x80;
    this.bytes[this.length++] = rest;
  }

  float(value: number): void {
    this.reserve(4);
    new DataView(this.bytes.buffer).setFloat32(this.length, value, true);
    this.length += 4;
  }

  floats(values: Iterable<number>): void {
    for (const value of values) this.float(value);
  }

  raw(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** What has been written. */
  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const bytes = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count));
    bytes.set(this.bytes);
    this.bytes = bytes;
  }
}

/** Reads what a `ByteWriter` has written. Throws a `RangeError` at the end of the bytes. */
export class ByteReader {
  private readonly view: DataView;
  private offset = 0;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.offset++];
      if (byte === undefined) throw new RangeError('Nothing is left to read');
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  float(): number {
    const value = this.view.getFloat32(this.offset, true);
    this.offset += 4;
    return value;
  }

  floats(count: number): Float32Array {
    const values = new Float32Array(count);
    for (let at = 0; at < count; at++) values[at] = this.float();
    return values;
  }

  /** Throws a `RangeError` if anything is left to read. */
  finish(): void {
    if (this.offset !== this.bytes.length) throw new RangeError('Bytes are left over');
  }

  /** The next bytes, as a view. */
  raw(count: number): Uint8Array {
    if (this.offset + count > this.bytes.length) throw new RangeError('Not that many bytes are left');
    const bytes = this.bytes.subarray(this.offset, this.offset + count);
    this.offset += count;
    return bytes;
  }
}
