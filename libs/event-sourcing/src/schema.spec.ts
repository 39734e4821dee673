import { type History, schema, UnknownSchema } from '#lib/event-sourcing';
import { eventShapesContract } from '#lib/event-sourcing/testing';

const history: History = {
  Requested: [
    (requested) => ({ ...requested, calendar: 'unrecorded' }),
    ({ dueOn, ...requested }) => ({ ...requested, due: { dueOn } }),
  ],
};

eventShapesContract(history, [
  {
    type: 'Requested',
    schema: 1,
    data: { dueOn: '2024-03-25' },
    reads: { calendar: 'unrecorded', due: { dueOn: '2024-03-25' } },
  },
  {
    type: 'Requested',
    schema: 2,
    data: { dueOn: '2024-03-25', calendar: 'vn' },
    reads: { calendar: 'vn', due: { dueOn: '2024-03-25' } },
  },
  {
    type: 'Requested',
    schema: 3,
    data: { calendar: 'vn', due: { dueOn: '2024-03-25' } },
    reads: { calendar: 'vn', due: { dueOn: '2024-03-25' } },
  },
]);

it('counts shapes per type, from one', () => {
  expect(schema(history).current('Requested')).toBe(3);
  expect(schema(history).current('Answered')).toBe(1);
});

it('refuses a shape that only a newer program can know', () => {
  const newer = { type: 'Requested', schema: 4, data: {} };
  expect(() => schema(history).upcast(newer)).toThrow(new UnknownSchema('Requested', 4, 3));
});
