import { type ApiUnderTest, apiUnderTest, STARTING_MS } from '../testing/api-under-test.js';
import { PROBLEM_STATUSES } from './problems/problem-statuses.js';

interface Told {
  readonly description: string;
  readonly headers?: Readonly<Record<string, object>>;
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}

interface Operation {
  readonly summary?: string;
  readonly responses: Readonly<Record<string, Told>>;
}

interface ProblemSchema {
  readonly allOf: readonly [
    { readonly $ref: string },
    { readonly properties: { readonly type: { readonly enum: readonly string[] } } },
  ];
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

describe('The documentation', () => {
  let api: ApiUnderTest;
  let document: Document;
  let operations: readonly (readonly [string, Operation])[];
  beforeAll(async () => {
    api = await apiUnderTest();
    document = (await api.get('/openapi.json')).body as Document;
    const { paths } = document;
    operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, told]) => [`${method} ${path}`, told] as const),
    );
  }, STARTING_MS);
  afterAll(() => api.close());

  it('names every resource', () => {
    expect(operations.map(([name]) => name).toSorted()).toEqual(
      [
        'get /api/accountability/coordinating-agencies',
        'get /api/accountability/coordinating-agencies/{agency}',
        'get /api/accountability/days/coordinating-agencies',
        'get /api/accountability/days/lead-agencies',
        'get /api/accountability/lead-agencies',
        'get /api/accountability/lead-agencies/{agency}',
        'get /api/agencies',
        'delete /api/calendars/{id}/versions/{version}',
        'get /api/calendar/due-date',
        'get /api/calendars',
        'get /api/calendars/{id}',
        'get /api/calendars/{id}/versions/{version}/impact',
        'get /api/calendar/stated-deadline',
        'get /api/consultations',
        'get /api/health',
        'get /api/metrics',
        'get /api/notices',
        'get /api/requests/{id}/consultations/{agency}/chase-letter',
        'get /api/requests/{id}/consultations/{agency}/chase-letter.docx',
        'get /api/requests/{id}/consultations/{agency}/chase-letter.pdf',
        'post /api/requests/{id}/consultations/{agency}/chase-letters',
        'get /api/procedures',
        'get /api/procedures/{code}',
        'get /api/publications',
        'get /api/publications/{period}',
        'post /api/publications',
        'post /api/publications/{period}/reissue',
        'get /api/rule-sets',
        'get /api/rule-sets/{id}',
        'get /api/rule-sets/{id}/versions/{version}/impact',
        'get /api/rule-sets/{id}/what-if',
        'post /api/procedures/{code}/amendment',
        'post /api/procedures/{code}/declaration',
        'post /api/procedures/{code}/end',
        'post /api/rule-sets/{id}/adoption',
        'post /api/rule-sets/{id}/amendment',
        'post /api/rule-sets/{id}/confirmation',
        'post /api/rule-sets/{id}/repeal',
        'post /api/rule-sets/{id}/what-if',
        'get /api/requests',
        'get /api/requests/{id}',
        'get /api/requests/{id}/consultations/{agency}',
        'get /api/requests/{id}/history',
        'get /api/requests/{id}/apology-letter',
        'get /api/requests/{id}/apology-letter.docx',
        'get /api/requests/{id}/apology-letter.pdf',
        'get /api/requests/{id}/phases',
        'get /api/requests/{id}/synthesis',
        'get /api/requests/{id}/synthesis.docx',
        'get /api/requests/{id}/synthesis.pdf',
        'get /api/session',
        'post /api/agencies',
        'post /api/agencies/{id}/abolition',
        'post /api/agencies/{id}/binding',
        'post /api/agencies/{id}/merger',
        'post /api/agencies/{id}/re-creation',
        'post /api/agencies/{id}/renaming',
        'post /api/agencies/{id}/split',
        'post /api/calendars',
        'post /api/calendars/{id}/drafts',
        'post /api/calendars/{id}/versions/{version}/publication',
        'post /api/requests/{id}/consultations/{agency}/restatement',
        'post /api/requests',
        'post /api/requests/{id}/addressees',
        'post /api/requests/{id}/apologies',
        'post /api/requests/{id}/conclusion',
        'post /api/requests/{id}/consultations/{agency}/correction-confirmation',
        'post /api/requests/{id}/consultations/{agency}/delivery',
        'post /api/requests/{id}/consultations/{agency}/extension-decision',
        'post /api/requests/{id}/consultations/{agency}/extension-requests',
        'post /api/requests/{id}/consultations/{agency}/joint-opinion',
        'post /api/requests/{id}/consultations/{agency}/late-entry/confirmation',
        'post /api/requests/{id}/consultations/{agency}/late-entry/contest',
        'post /api/requests/{id}/consultations/{agency}/late-entry/finding',
        'post /api/requests/{id}/consultations/{agency}/lateness/explanation',
        'post /api/requests/{id}/consultations/{agency}/lateness/objection',
        'post /api/requests/{id}/consultations/{agency}/lateness/review',
        'post /api/requests/{id}/consultations/{agency}/missing-documents',
        'post /api/requests/{id}/consultations/{agency}/missing-documents/acceptance',
        'post /api/requests/{id}/consultations/{agency}/missing-documents/contest',
        'post /api/requests/{id}/consultations/{agency}/missing-documents/finding',
        'post /api/requests/{id}/consultations/{agency}/outside-tracking',
        'post /api/requests/{id}/consultations/{agency}/opinions',
        'post /api/requests/{id}/consultations/{agency}/opinions/{opinion}/acceptance',
        'post /api/requests/{id}/consultations/{agency}/opinions/{opinion}/correction',
        'post /api/requests/{id}/consultations/{agency}/opinions/{opinion}/points/{point}/response',
        'post /api/requests/{id}/consultations/{agency}/opinions/{opinion}/registration',
        'post /api/requests/{id}/consultations/{agency}/registration',
        'post /api/requests/{id}/consultations/{agency}/release',
        'post /api/requests/{id}/consultations/{agency}/remit',
        'post /api/requests/{id}/consultations/{agency}/return',
        'post /api/requests/{id}/consultations/{agency}/supplements',
        'post /api/requests/{id}/consultations/{agency}/transfer',
        'post /api/requests/{id}/corrections',
        'post /api/requests/{id}/extensions',
        'post /api/requests/{id}/meeting-minutes',
        'post /api/requests/{id}/lead-change',
        'post /api/requests/{id}/lead-position',
        'post /api/requests/{id}/shortenings',
        'post /api/requests/{id}/submission',
        'post /api/requests/{id}/submission/lateness/explanation',
        'post /api/requests/{id}/submission/lateness/review',
        'post /api/requests/{id}/submission-return',
        'post /api/requests/{id}/withdrawal',
        'post /api/session',
      ].toSorted(),
    );
  });

  it('says of each what it does', () => {
    expect(operations.filter(([, { summary }]) => !summary).map(([name]) => name)).toEqual([]);
  });

  it('describes every part of every body and answer', () => {
    const named = JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g);
    const described = Object.keys(document.components.schemas);
    const missing = [...named]
      .map(([, ref = '']) => ref.replace('#/components/schemas/', ''))
      .filter((name) => !described.includes(name));
    expect(missing).toEqual([]);
  });

  const successesOf = ({ responses }: Operation) =>
    Object.entries(responses).filter(([status]) => Number(status) < 400);
  const problemsOf = ({ responses }: Operation) =>
    Object.entries(responses).flatMap(([status, { content }]) => {
      const schema = content?.['application/problem+json']?.schema as ProblemSchema | undefined;
      const types = schema?.allOf[1].properties.type.enum ?? [];
      return types.map((type) => ({ type, status: Number(status) }));
    });

  it('says of each call the one code with which it succeeds, and what it answers then', () => {
    const wrong = operations.filter(([, operation]) => {
      const [[status, told] = [], ...others] = successesOf(operation);
      const [answer] = Object.values(told?.content ?? {});
      return !/^20[01]$/.test(status ?? '') || others.length > 0 || answer === undefined;
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it('says which calls create something, and that these answer where it is shown', () => {
    const creating = operations.filter(([, operation]) => '201' in operation.responses);
    expect(creating.map(([name]) => name).toSorted()).toEqual([
      'post /api/agencies',
      'post /api/agencies/{id}/re-creation',
      'post /api/calendars',
      'post /api/calendars/{id}/drafts',
      'post /api/requests',
      'post /api/requests/{id}/consultations/{agency}/opinions',
      'post /api/session',
    ]);
    for (const [, { responses }] of creating)
      expect(responses['201']?.headers).toHaveProperty('Location');
  });

  it('says of every command that it answers the revision and the position of what it recorded', () => {
    const asking = ['post /api/session', 'post /api/rule-sets/{id}/what-if'];
    const commands = operations.filter(
      ([name]) => name.startsWith('post ') && !asking.includes(name),
    );
    expect(commands.length).toBeGreaterThan(10);
    for (const [, operation] of commands)
      expect(successesOf(operation)[0]?.[1].headers).toMatchObject({ ETag: {}, 'X-Position': {} });
  });

  it('calls every problem by one name in kebab case, under its one status', () => {
    const told = operations.flatMap(([, operation]) => problemsOf(operation));
    expect(told.length).toBeGreaterThan(100);
    const known = Object.entries(PROBLEM_STATUSES);
    expect(known.filter(([type]) => !/^[a-z]+(-[a-z]+)*$/.test(type))).toEqual([]);
    for (const { type, status } of told) expect(known).toContainEqual([type, status]);
  });

  it('names every problem at the calls that can meet it', () => {
    // What no call that is described can meet: imports and the deadline keeper are no callers.
    const neverHere = [
      'only-the-deadline-keeper-may',
      'only-the-succession-may',
      'only-the-system-may',
      'only-an-import-may-transcribe',
      'request-not-imported',
      'route-not-found',
      'method-not-allowed',
    ];
    const told = operations.flatMap(([, operation]) => problemsOf(operation));
    const untold = Object.keys(PROBLEM_STATUSES).filter(
      (known) => !told.some(({ type }) => type === known),
    );
    expect(untold.toSorted()).toEqual(neverHere.toSorted());
  });

  it.each([
    ['post /api/session', 'sign-in-throttled'],
    ['get /api/calendar/due-date', 'fields-invalid'],
    ['post /api/agencies', 'role-not-allowed'],
    ['get /api/metrics', 'not-signed-in'],
    ['get /api/requests', 'cursor-not-recognised'],
    ['get /api/accountability/lead-agencies/{agency}', 'agency-not-found'],
  ])('says that %s may answer %s', (call, type) => {
    const operation = Object.fromEntries(operations)[call] ?? { responses: {} };
    expect(problemsOf(operation).map((problem) => problem.type)).toContain(type);
  });

  it('shows the fields at fault as part of a problem', () => {
    expect(document.components.schemas).toMatchObject({
      ProblemView: { properties: { fields: { type: 'array' } } },
    });
  });

  it('is browsed without a network', async () => {
    const { body: page } = await api.get('/docs');
    const assets = [...String(page).matchAll(/(?:src|href)="([^"]+)"/g)].map(
      ([, url]) => url ?? '',
    );
    expect(assets.length).toBeGreaterThan(2);
    for (const asset of assets) {
      expect(asset).not.toMatch(/^(https?:)?\/\//);
      expect((await api.get(`/${asset.replace(/^\.?\//, '')}`)).status).toBe(200);
    }
  });
});
