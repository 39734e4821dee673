import {
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateIf,
  validateSync,
} from 'class-validator';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const EVENT_STORES = ['postgres', 'kurrent'] as const;
const POSTGRES_URL = /^postgres(ql)?:\/\/\S+$/;
const KURRENT_URL = /^esdb(\+discover)?:\/\/\S+$/;

/** What this process was told by its environment. Each field is named after its variable. */
export class Configuration {
  /** Where HTTP is served; 0 takes any free port. */
  @IsInt({ message: 'PORT must be a whole number from 0 to 65535' })
  @Min(0, { message: 'PORT must be a whole number from 0 to 65535' })
  @Max(65_535, { message: 'PORT must be a whole number from 0 to 65535' })
  readonly PORT: number = 3000;

  /** The address HTTP is served on: this machine only, unless said otherwise. */
  @IsNotEmpty({ message: 'HOST must name the address to listen on' })
  readonly HOST: string = '127.0.0.1';

  /** Holds the embedded server's data, the logs and the first accounts. */
  @IsNotEmpty({ message: 'DATA_DIR must name a folder' })
  readonly DATA_DIR: string = '.data';

  /** A PostgreSQL server to use instead of the embedded one. */
  @IsOptional()
  @Matches(POSTGRES_URL, {
    message: 'DATABASE_URL must look like postgresql://user:password@host:5432/database',
  })
  readonly DATABASE_URL?: string;

  /** Connections each process keeps to the database. */
  @IsInt({ message: 'DATABASE_CONNECTIONS must be a whole number from 2 to 100' })
  @Min(2, { message: 'DATABASE_CONNECTIONS must be a whole number from 2 to 100' })
  @Max(100, { message: 'DATABASE_CONNECTIONS must be a whole number from 2 to 100' })
  readonly DATABASE_CONNECTIONS: number = 10;

  @IsIn(EVENT_STORES, { message: 'EVENT_STORE must be postgres or kurrent' })
  readonly EVENT_STORE: (typeof EVENT_STORES)[number] = 'postgres';

  /** The connection string of a KurrentDB or EventStoreDB cluster. */
  @ValidateIf(({ EVENT_STORE }: Configuration) => EVENT_STORE === 'kurrent')
  @Matches(KURRENT_URL, {
    message:
      'EVENTSTORE_URL must look like esdb://host:2113?tls=false where EVENT_STORE is kurrent',
  })
  readonly EVENTSTORE_URL?: string;

  /** Begins the name of every stream, where the KurrentDB server is shared with other systems. */
  @IsOptional()
  @Matches(/^[a-z][a-z0-9]{0,30}$/, {
    message: 'EVENTSTORE_STREAM_PREFIX must be a short word of small letters and digits',
  })
  readonly EVENTSTORE_STREAM_PREFIX?: string;

  @IsIn(LOG_LEVELS, { message: `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}` })
  readonly LOG_LEVEL: (typeof LOG_LEVELS)[number] = 'info';
}

/** A variable is wrong or missing. The message is one sentence that names it and never quotes a secret. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** The variables that have no default. */
const OPTIONAL = [
  ['DATABASE_URL', undefined],
  ['EVENTSTORE_URL', undefined],
  ['EVENTSTORE_STREAM_PREFIX', undefined],
] as const;

/**
 * The configuration in `environment`; an empty variable counts as absent.
 * @throws {@link ConfigurationError} naming the first variable that is wrong or missing
 */
export const readConfiguration = (
  environment: Readonly<Record<string, string | undefined>>,
): Configuration => {
  const defaults = new Configuration();
  const given: Record<string, string | number> = {};
  for (const [name, otherwise] of [...Object.entries(defaults), ...OPTIONAL]) {
    const value = environment[name];
    if (value !== undefined && value !== '')
      given[name] = typeof otherwise === 'number' ? Number(value) : value;
  }
  const configuration = Object.assign(defaults, given);
  const [problem] = validateSync(configuration);
  const [sentence] = Object.values(problem?.constraints ?? {});
  if (sentence !== undefined) throw new ConfigurationError(`${sentence}.`);
  return configuration;
};
