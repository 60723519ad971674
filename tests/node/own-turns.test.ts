import { expect, it } from 'vitest';
import { createOwnTurns } from '../../electron/node/own-turns';

it('gives simultaneous callers one turn each, in their order', async () => {
  const ownTurn = createOwnTurns();
  const seen: string[] = [];
  const act = async (name: string) => {
    await ownTurn();
    seen.push(name);
    // Other work has its turn in between.
    setImmediate(() => seen.push(`after ${name}`));
  };
  await Promise.all([act('first'), act('second'), act('third')]);

  expect(seen.slice(0, 4)).toEqual(['first', 'after first', 'second', 'after second']);
});
