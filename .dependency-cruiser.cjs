/**
 * The architecture, as one table: each lib, what it may import and which packages it may use.
 * What is not listed is forbidden. `test/architecture/probes.mjs` proves every rule by breaking it.
 */
const ADAPTERS = ['event-store-postgres', 'event-store-kurrent', 'event-store-memory'];
const LIBS = {
  'working-time': { imports: [], packages: ['luxon'] },
  'event-sourcing': { imports: [], packages: [] },
  rulebook: { imports: ['event-sourcing', 'working-time', 'agencies'], packages: [] },
  agencies: { imports: ['event-sourcing', 'working-time'], packages: [] },
  coordination: {
    imports: ['event-sourcing', 'working-time', 'rulebook', 'agencies'],
    packages: [],
  },
  // A described document as bytes: no store, no clock, no network.
  documents: {
    imports: ['working-time'],
    packages: ['@expo-google-fonts/tinos', 'docx', 'fflate', 'pdfmake'],
  },
  // How refusals are told to people: sentences and the names callers see.
  wording: { imports: ['working-time', 'agencies', 'rulebook', 'coordination'], packages: [] },
  // What every lib with tables shares: pool, numbered migrations, what a failure means.
  postgres: { imports: [], packages: ['pg'] },
  identity: {
    imports: ['event-sourcing', 'working-time', 'agencies', 'postgres'],
    packages: ['@nestjs/common', 'jose', 'pg'],
  },
  'read-models': {
    imports: ['event-sourcing', 'working-time', 'rulebook', 'agencies', 'coordination', 'postgres'],
    packages: ['@nestjs/common', '@nestjs/cqrs', 'pg'],
  },
  application: {
    imports: [
      'event-sourcing',
      'working-time',
      'rulebook',
      'agencies',
      'coordination',
      'identity',
      'read-models',
      'documents',
      'wording',
    ],
    packages: ['@nestjs/common', '@nestjs/cqrs', 'csv-parse'],
  },
  'event-store-postgres': {
    imports: ['event-sourcing', 'postgres'],
    packages: ['pg', 'canonicalize'],
  },
  'event-store-kurrent': {
    imports: ['event-sourcing'],
    packages: ['@eventstore/db-client', 'canonicalize'],
  },
  'event-store-memory': { imports: ['event-sourcing'], packages: ['canonicalize'] },
  'embedded-postgres': { imports: [], packages: ['pg'] },
  runtime: {
    imports: [
      'event-sourcing',
      'working-time',
      'coordination',
      'rulebook',
      'agencies',
      'identity',
      'read-models',
      'application',
      'postgres',
      'event-store-postgres',
      'event-store-kurrent',
      'embedded-postgres',
    ],
    packages: [
      '@nestjs/common',
      '@nestjs/core',
      '@nestjs/cqrs',
      'class-transformer',
      'class-validator',
      'nestjs-pino',
      'pg',
      'pino',
      'prom-client',
    ],
  },
  contracts: { imports: [], packages: [] },
};
const PURE = ['working-time', 'event-sourcing', 'coordination', 'rulebook', 'agencies', 'wording'];

const TESTS = '(\\.spec\\.ts$|^libs/[^/]+/testing/|^apps/[^/]+/testing/|^test/)';
const any = (names) => (names.length ? `(${names.join('|')})` : '(?!)');
const NPM = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'];

module.exports = {
  forbidden: [
    ...Object.entries(LIBS).flatMap(([lib, { imports, packages }]) => [
      {
        name: `${lib}-imports`,
        comment: `libs/${lib} may import only: ${imports.join(', ') || 'nothing'}`,
        severity: 'error',
        from: { path: `^libs/${lib}/src/`, pathNot: TESTS },
        to: {
          path: '^(libs|apps|test)/',
          pathNot: [`^libs/${lib}/src/`, `^libs/${any(imports)}/src/index\\.ts$`],
        },
      },
      {
        name: `${lib}-packages`,
        comment: `libs/${lib} may use only: ${packages.join(', ') || 'no package'}`,
        severity: 'error',
        from: { path: `^libs/${lib}/src/`, pathNot: TESTS },
        to: { dependencyTypes: NPM, pathNot: `node_modules/(@types/)?${any(packages)}/` },
      },
    ]),
    {
      name: 'pure-libs-touch-nothing',
      comment: 'No Node module in the pure libs (ESLint keeps out clocks and randomness)',
      severity: 'error',
      from: { path: `^libs/${any(PURE)}/src/`, pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'libs-are-entered-by-their-index',
      comment: 'Import #lib/<name> or #lib/<name>/testing, never a file inside another lib',
      severity: 'error',
      from: { path: '^(apps|test)/' },
      to: { path: '^libs/', pathNot: '^libs/[^/]+/(src|testing)/index\\.ts$' },
    },
    {
      name: 'libs-do-not-know-apps',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-do-not-share',
      comment: 'What two apps need lives in a lib',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: TESTS },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'apps-reach-stores-through-runtime',
      severity: 'error',
      from: { path: '^apps/', pathNot: TESTS },
      to: { path: `^libs/${any([...ADAPTERS, 'embedded-postgres'])}/` },
    },
    {
      name: 'runtime-is-for-apps',
      severity: 'error',
      from: { path: '^libs/', pathNot: ['^libs/runtime/', TESTS] },
      to: { path: '^libs/runtime/' },
    },
    {
      name: 'memory-store-is-for-specs',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['^libs/event-store-memory/', TESTS] },
      to: { path: '^libs/event-store-memory/' },
    },
    {
      name: 'tests-stay-out-of-production',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: TESTS },
      to: { path: TESTS },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'every-lib-is-in-the-table',
      comment: 'A lib missing from the table would obey no rule',
      severity: 'error',
      from: {},
      to: { path: '^libs/', pathNot: `^libs/${any(Object.keys(LIBS))}/` },
    },
    {
      name: 'resolvable',
      comment: 'An import nobody can resolve satisfies every rule above',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
