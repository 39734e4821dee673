import 'reflect-metadata';
import { demoUnderTest, type DemoUnderTest } from '../../../testing/demo-under-test.js';
import { factsOf } from '../../../testing/facts-of.js';
import { isNarrated } from '../../../testing/narrated.js';
import { retold } from '../../../testing/retold.js';
import { readBack, type StoryReadBack } from '../../../testing/story-read-back.js';
import content from '../tan-giang.json' with { type: 'json' };
import { tanGiang } from '../tan-giang.js';
import { readTold } from './read-told.js';

describe('The letters of the invented city', () => {
  const told = readTold(content);
  const { matters } = tanGiang(told);
  const facts = new Map(
    told.requests.map((letter) => [
      letter.key,
      // The one fact that is supplied where others are told in full.
      factsOf(letter).map(
        ([at, value]) => [at.replace('supplied.arrival', 'arrival'), value] as const,
      ),
    ]),
  );
  const irregular = new Map(
    told.irregular.map(({ request, fact, recordedAs }) => [`${request} ${fact}`, recordedAs]),
  );
  let demo: DemoUnderTest;
  let story: StoryReadBack;
  let refused: Awaited<ReturnType<DemoUnderTest['play']>>;

  beforeAll(async () => {
    demo = await demoUnderTest(told.asOf);
    refused = await demo.play(matters);
    story = await readBack(demo, matters);
  }, 60_000);
  afterAll(() => demo.close());

  it('happen as they are told: the rules refuse nothing', () => {
    expect(refused).toEqual([]);
  });

  it.each([...facts])('%s is read back from the system fact by fact', (key, ofLetter) => {
    const expected = ofLetter
      .filter(([at]) => !isNarrated(`${key} ${at}`))
      .map(([at, value]) => [at, irregular.get(`${key} ${at}`) ?? value]);
    const file = story.files.get(key);
    expect(Object.fromEntries(factsOf(file && retold(file, story)))).toEqual(
      Object.fromEntries(expected),
    );
  });

  it('are 22 with 103 consultations, and none of their facts is left out of the comparison', () => {
    const all = [...facts].flatMap(([key, ofLetter]) => ofLetter.map(([at]) => `${key} ${at}`));
    const narrated = all.filter(isNarrated);
    expect({
      letters: story.files.size,
      consultations: told.requests.flatMap(({ consultations }) => consultations).length,
      compared: all.length - narrated.length,
      narrated: narrated.length,
    }).toEqual({ letters: 22, consultations: 103, compared: 2505, narrated: 59 });
    expect([...irregular.keys()].filter((fact) => !all.includes(fact))).toEqual([]);
  });
});

describe('A key or a value that the format of the letters does not know', () => {
  const changed = (change: (letter: Record<string, unknown>) => object): object => ({
    ...content,
    requests: content.requests.map((letter, index) => (index === 0 ? change(letter) : letter)),
  });

  it.each([
    ['a key', changed((letter) => ({ ...letter, remark: 'x' })), 'requests.0.remark'],
    [
      'a kind of event',
      changed((letter) => ({
        ...letter,
        consultations: [{ ...content.requests[0]?.consultations[0], events: [{ type: 'lost' }] }],
      })),
      'requests.0.consultations.0.events',
    ],
    [
      'an outcome',
      changed((letter) => ({ ...letter, outcome: { type: 'x' } })),
      'requests.0.outcome',
    ],
    ['a matter', changed((letter) => ({ ...letter, matter: 'policy' })), 'requests.0.matter'],
  ])('is refused with its place: %s', (_, file, place) => {
    expect(() => readTold(file)).toThrow(place);
  });
});
