import { hash } from 'node:crypto';

const HEX = /^(.{8})(.{4})(.{4})(.{4})(.{12})/;

/** A name-based UUID (RFC 9562, version 5): the same name in the same namespace is always the same id. */
export const uuidV5 = (namespace: string, name: string): string => {
  const named = Buffer.concat([
    Buffer.from(namespace.replaceAll('-', ''), 'hex'),
    Buffer.from(name),
  ]);
  const bytes = hash('sha1', named, 'buffer').subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(HEX, '$1-$2-$3-$4-$5');
};
