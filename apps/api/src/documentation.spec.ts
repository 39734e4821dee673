import { type ApiUnderTest, apiUnderTest, STARTING_MS } from '../testing/api-under-test.js';
import { statusOf } from './problems/rejection-statuses.js';

interface Operation {
  readonly summary?: string;
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
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
    document = (await api.get('/openapi.json')).body;
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
        'get /api/accountability/lead-agencies',
        'get /api/accountability/lead-agencies/{agency}',
        'get /api/agencies',
        'get /api/calendar/due-date',
        'get /api/consultations',
        'get /api/health',
        'get /api/metrics',
        'get /api/requests',
        'get /api/requests/{id}',
        'get /api/requests/{id}/consultations/{agency}',
        'get /api/requests/{id}/history',
        'get /api/session',
        'post /api/agencies',
        'post /api/requests',
        'post /api/requests/{id}/addressees',
        'post /api/requests/{id}/consultations/{agency}/correction-confirmation',
        'post /api/requests/{id}/consultations/{agency}/delivery',
        'post /api/requests/{id}/consultations/{agency}/extension-decision',
        'post /api/requests/{id}/consultations/{agency}/extension-requests',
        'post /api/requests/{id}/consultations/{agency}/missing-documents',
        'post /api/requests/{id}/consultations/{agency}/opinions',
        'post /api/requests/{id}/consultations/{agency}/opinions/{opinion}/points/{point}/response',
        'post /api/requests/{id}/consultations/{agency}/registration',
        'post /api/requests/{id}/consultations/{agency}/release',
        'post /api/requests/{id}/consultations/{agency}/return',
        'post /api/requests/{id}/consultations/{agency}/supplements',
        'post /api/requests/{id}/corrections',
        'post /api/requests/{id}/extensions',
        'post /api/requests/{id}/lead-position',
        'post /api/requests/{id}/shortenings',
        'post /api/requests/{id}/submission',
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

  it('names every refusal at the calls that can meet it, under its status', () => {
    // What a person can never meet over HTTP: imports and the deadline keeper are no callers.
    const neverHere = [
      'OnlyTheDeadlineKeeperMay',
      'OnlyAnImportMayTranscribe',
      'RequestNotImported',
    ];
    const told = (type: string, status: number) =>
      operations.some(([, { responses }]) =>
        responses[status]?.description.split(/[:,] /).includes(type),
      );
    const untold = Object.entries(statusOf)
      .filter(([type, status]) => !neverHere.includes(type) && !told(type, status))
      .map(([type]) => type);
    expect(untold).toEqual([]);
  });

  it.each([
    ['post /api/session', 400, 'FieldsInvalid'],
    ['post /api/session', 401, 'SignInRefused'],
    ['post /api/session', 429, 'SignInThrottled'],
    ['get /api/calendar/due-date', 400, 'FieldsInvalid'],
    ['post /api/agencies', 403, 'RoleNotAllowed'],
    ['get /api/metrics', 401, 'NotSignedIn'],
    ['get /api/accountability/lead-agencies/{agency}', 404, 'AgencyNotFound'],
  ])('says that %s may answer %d %s', (call, status, type) => {
    const { responses } = Object.fromEntries(operations)[call] ?? { responses: {} };
    expect(responses[status]).toMatchObject({ description: expect.stringContaining(type) });
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
