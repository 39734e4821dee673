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
    // RFC 9106 test parameters differ in secret and data; this one was made with another cost.
    const cheap = '$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHQ$';
    await expect(verifyPassword('x', cheap)).rejects.toThrow(TypeError);
  });
});
