import 'reflect-metadata';
import { readDraft, shippedRulebook, termsOf } from '#lib/rulebook';
import { validation } from '../http/validation.js';
import { WhatIfBody } from './what-if.body.js';

type Path = readonly (string | number)[];

/** Where the leaves of a JSON value are. */
const leaves = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
    : [path];

const withLeaf = (value: unknown, [key, ...rest]: Path, leaf: unknown): unknown => {
  if (key === undefined) return leaf;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  copy[key] = withLeaf(copy[key], rest, leaf);
  return copy;
};

const INSTEAD: readonly unknown[] = [
  ...[null, true, '', ' ', 'other', '25:00', '08:00', [], {}],
  ...[-101, -100, -1, 0, 0.5, 1, 2.5, 20, 21, 100, 101, 3650, 3651],
  ...[60, 61, 80, 81, 300, 301, 500, 501].map((length) => 'x'.repeat(length)),
];

const pipe = validation();
const accepts = async (draft: unknown): Promise<boolean> =>
  pipe.transform(draft, { type: 'body', metatype: WhatIfBody }).then(
    () => true,
    () => false,
  );

describe('the API and a file read the same drafts', () => {
  it.each(shippedRulebook.all())('as $id with any one leaf told otherwise', async (rule) => {
    const draft: unknown = JSON.parse(JSON.stringify({ terms: termsOf(rule) }));
    const otherwise: string[] = [];
    for (const path of leaves(draft))
      for (const leaf of INSTEAD) {
        const told = withLeaf(draft, path, leaf);
        const [byApi, byFile] = [await accepts(told), readDraft(told).ok];
        if (byApi !== byFile)
          otherwise.push(
            `${path.join('.')} ${JSON.stringify(leaf).slice(0, 20)}: API ${byApi}, file ${byFile}`,
          );
      }
    expect(otherwise).toEqual([]);
  });
});
