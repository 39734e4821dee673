import 'reflect-metadata';
import type { RequestFile } from '#lib/read-models';
import { demoUnderTest, type DemoUnderTest } from '../../../testing/demo-under-test.js';
import { factsOf } from '../../../testing/facts-of.js';
import { isNarrated } from '../../../testing/narrated.js';
import { OUTCOMES } from '../../../testing/outcomes.js';
import { readBack, type StoryReadBack } from '../../../testing/story-read-back.js';
import content from '../tan-giang.json' with { type: 'json' };
import { tanGiang } from '../tan-giang.js';
import { readTold } from './read-told.js';

const told = readTold(content);
const narrated = told.requests.flatMap((letter) =>
  factsOf(letter)
    .map(([at, words]) => [`${letter.key} ${at}`, String(words)] as const)
    .filter(([fact]) => isNarrated(fact)),
);

describe('What the story says of its letters is what the system comes to', () => {
  const { matters } = tanGiang(told);
  let demo: DemoUnderTest;
  let story: StoryReadBack;

  beforeAll(async () => {
    demo = await demoUnderTest(told.asOf);
    await demo.play(matters);
    story = await readBack(demo, matters);
  }, 60_000);
  afterAll(() => demo.close());

  const fileOf = (key: string): RequestFile => {
    const file = story.files.get(key);
    if (!file) throw new Error(`${key} was not opened`);
    return file;
  };
  const partOf = (key: string, agency: string) =>
    fileOf(key).consultations.find((consultation) => consultation.agency === agency);

  it.each(narrated)('%s: %s', (fact) => {
    const [key = ''] = fact.split(' ');
    const outcomes = OUTCOMES[fact] ?? [];
    expect(outcomes.length).toBeGreaterThan(0);
    for (const { of, shows } of outcomes)
      expect(of === undefined ? fileOf(key) : partOf(key, of)).toMatchObject(shows);
  });

  it('and nothing is expected of what it does not say', () => {
    const facts = new Set<string>(narrated.map(([fact]) => fact));
    expect(Object.keys(OUTCOMES).filter((fact) => !facts.has(fact))).toEqual([]);
  });

  it('The passages quoted from its documents name the dates and numbers the system has', () => {
    const { texts } = told;
    const dueOf = (key: string, agency: string) => {
      const [year, month, day] = partOf(key, agency)?.window?.due.dueOn.split('-') ?? [];
      return `${day}/${Number(month)}/${year}`;
    };
    expect(texts.chase_vi[0]).toContain(`số ${fileOf('D01').letter.number} `);
    expect(texts.chase_vi[0]).toContain(`hết ngày ${dueOf('D01', 'P03')}`);
    expect(texts.deadlineExplained_vi[0]).toContain(dueOf('D01', 'P03'));
    expect(texts.extension_vi[0]).toContain(`hết ngày ${dueOf('D03', 'SXD')}`);
    expect(texts.contest_vi[0]).toContain(`số ${fileOf('D05').letter.number} `);
    const [explained, reviewed] = partOf('D11', 'SNNMT')?.latenessTold ?? [];
    expect(texts.explanation_vi[0]).toContain(
      explained?.kind === 'explained' ? explained.explanation : undefined,
    );
    expect(reviewed).toMatchObject({ kind: 'reviewed', finding: { kind: 'upheld' } });
    expect(texts.determination_vi[1]).toMatch(/^Giữ nguyên kết quả trễ hạn/);
    expect(partOf('D03', 'SGDDT')?.opinions[0]?.responses).toMatchObject([
      { response: { kind: 'notAccepted', reasons: texts.notAccepted_vi[0] } },
    ]);
  });
});
