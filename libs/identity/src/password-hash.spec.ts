import { argon2Sync } from 'node:crypto';
import { hashPassword, verifyPassword } from './password-hash.js';

describe('A password', () => {
  it('is kept only as an argon2id hash with a salt of its own', async () => {
    const [one, other] = await Promise.all([hashPassword('mật khẩu'), hashPassword('mật khẩu')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
  });

  it('opens its own hash and no other', async () => {
    const hash = await hashPassword('mật khẩu');
    await expect(verifyPassword('mật khẩu', hash)).resolves.toBe(true);
    await expect(verifyPassword('mat khau', hash)).resolves.toBe(false);
  });

  it('is the same however its diacritics were typed', async () => {
    const hash = await hashPassword('mật khẩu'.normalize('NFD'));
    await expect(verifyPassword('mật khẩu'.normalize('NFC'), hash)).resolves.toBe(true);
  });

  it('is checked under the cost it was hashed with', async () => {
    const cheap = { memory: 64, passes: 1, parallelism: 1 };
    const nonce = Buffer.from('some salt');
    const tag = argon2Sync('argon2id', { message: 'x', nonce, tagLength: 16, ...cheap });
    const hash = `$argon2id$v=19$m=64,t=1,p=1$${nonce.toString('base64')}$${tag.toString('base64')}`;
    await expect(verifyPassword('x', hash)).resolves.toBe(true);
    await expect(verifyPassword('y', hash)).resolves.toBe(false);
  });

  it('is never held against anything but an argon2id hash', async () => {
    await expect(verifyPassword('x', 'x')).rejects.toThrow(TypeError);
  });
});
