import { expect, it } from 'vitest';
import { circleOfAliases } from '../../../electron/core/verify-published/circle-of-aliases';
import { aliasesOf } from './published-sample';

it.each([
  ['is a circle of one name', ['a.example'], 'a.example CNAME a.example'],
  ['is a circle of two names', ['b.example', 'a.example'], 'a.example CNAME b.example, b.example CNAME a.example'],
  [
    'is a circle to which an alias leads',
    ['b.example', 'c.example', 'b.example'],
    'a.example CNAME b.example, b.example CNAME c.example, c.example CNAME b.example',
  ],
  ['is none where they come to an end', ['b.example', 'c.example'], null],
  ['is none without an alias', [], null],
])('%s', (_, names, circle) => {
  expect(circleOfAliases('a.example', { records: [aliasesOf('a.example', names)] })).toBe(circle);
});

it('counts what resolvers say only where no name server has said anything of aliases', () => {
  const circle = aliasesOf('a.example', ['b.example', 'a.example']);
  const kept = { ...circle, authoritative: [], resolvers: circle.authoritative };
  const mended = aliasesOf('a.example', ['c.example']);

  expect(circleOfAliases('a.example', { records: [kept] })).not.toBeNull();
  expect(circleOfAliases('a.example', { records: [kept, mended] })).toBeNull();
});
