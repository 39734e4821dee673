import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { readConfiguration, startOrExplain } from '#lib/runtime';
import { createApi } from './create-api.js';

await startOrExplain(async () => {
  const configuration = readConfiguration(process.env);
  const api = await createApi(configuration);
  await api.listen(configuration.PORT, configuration.HOST);
  const { port } = api.getHttpServer().address() as AddressInfo;
  process.send?.({ port });
});
