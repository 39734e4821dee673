import 'reflect-metadata';
import { ConfigurationError, readConfiguration } from '#lib/runtime';
import { createApi } from './create-api.js';

const start = async (): Promise<void> => {
  const configuration = readConfiguration(process.env);
  const app = await createApi(configuration);
  await app.listen(configuration.PORT, configuration.HOST);
};

start().catch((failure: unknown) => {
  const known = failure instanceof ConfigurationError;
  process.stderr.write(
    `${known ? failure.message : String((failure as Error).stack ?? failure)}\n`,
  );
  process.exitCode = 1;
});
