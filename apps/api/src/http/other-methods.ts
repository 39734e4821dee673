import type { FastifyAdapter } from '@nestjs/platform-fastify';

/** The address is known, but not with this method. */
export class MethodNotAllowed extends Error {
  override readonly name = 'MethodNotAllowed';
  constructor(readonly allow: readonly string[]) {
    super(`Only ${allow.join(', ')}`);
  }
}

/** What every address answered before any of our code, by its pattern. */
export type MethodsByAddress = ReadonlyMap<string, ReadonlySet<string>>;

/** Notes every route from now on. */
export const noteRoutes = (adapter: FastifyAdapter): MethodsByAddress => {
  const noted = new Map<string, Set<string>>();
  adapter.getInstance().addHook('onRoute', ({ url, method }) => {
    const methods = noted.get(url) ?? new Set<string>();
    for (const one of [method].flat()) methods.add(one);
    noted.set(url, methods);
  });
  return noted;
};

/** Every other method of a known address: OPTIONS tells which there are, the rest are refused with 405. */
export const answerOtherMethods = (adapter: FastifyAdapter, known: MethodsByAddress): void => {
  const server = adapter.getInstance();
  const addresses = [...known].map(([url, methods]) => [url, [...methods].toSorted()] as const);
  for (const [url, methods] of addresses) {
    const allow = [...methods, 'OPTIONS'];
    server.route({
      url,
      method: 'OPTIONS',
      handler: (_, reply) => reply.code(204).header('allow', allow.join(', ')).send(),
    });
    const others = server.supportedMethods.filter((method) => !allow.includes(method));
    server.route({
      url,
      method: others,
      // Before the body is read: what it says does not matter.
      onRequest: async () => {
        throw new MethodNotAllowed(allow);
      },
      handler: () => undefined,
    });
  }
};
