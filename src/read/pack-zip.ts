// A zip without compression: the smallest that any reader takes.
import { crc32 } from "node:zlib";

const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;

/** Files by name as a zip. */
export function packZip(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const label = Buffer.from(name);
    const head = header(content, label);
    directory.push(entry(head, offset), label);
    bodies.push(Buffer.from([0x50, 0x4b, 3, 4]), head, label, content);
    offset += 4 + head.length + label.length + content.length;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([...bodies, ...directory, end(files.size, length, offset)]);
}

/** The 26 bytes that local header and directory share. */
function header(content: Uint8Array, label: Uint8Array): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(VERSION, 0);
  head.writeUInt16LE(FLAGS, 2);
  head.writeUInt16LE(0x21, 8); // 1980-01-01
  head.writeUInt32LE(crc32(content), 10);
  head.writeUInt32LE(content.length, 14);
  head.writeUInt32LE(content.length, 18);
  head.writeUInt16LE(label.length, 22);
  return head;
}

function entry(head: Buffer, offset: number): Buffer {
  const made = Buffer.alloc(46);
  made.writeUInt32LE(0x02014b50, 0);
  made.writeUInt16LE(VERSION, 4);
  head.copy(made, 6);
  made.writeUInt32LE(offset, 42);
  return made;
}

function end(count: number, length: number, offset: number): Buffer {
  const made = Buffer.alloc(22);
  made.writeUInt32LE(0x06054b50, 0);
  made.writeUInt16LE(count, 8);
  made.writeUInt16LE(count, 10);
  made.writeUInt32LE(length, 12);
  made.writeUInt32LE(offset, 16);
  return made;
}
