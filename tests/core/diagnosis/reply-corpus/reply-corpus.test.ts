import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { causeSchema } from '../../../../electron/contract/cause';
import { grade, type LabelledReply, labelledReplies } from './graded-replies';

/** Below these shares in percent a change has made the reading worse. */
const leastCause = { read: 97, unread: 90 };
const leastParty = { read: 97, unread: 90 };

const parts = ['read', 'unread'] as const;

/** A third of the replies, by an order that nobody chooses. */
function isUnread({ protocol, stage, text }: LabelledReply): boolean {
  const digest = createHash('sha256').update(`${protocol} ${stage} ${text}`).digest('hex');
  return Number.parseInt(digest.slice(0, 8), 16) % 3 === 0;
}

describe('the corpus of replies', () => {
  it.each(parts)('is read as people labelled it: the %s part', (part) => {
    const { replies, rightCause, rightParty, accusations } = grade(labelledReplies(part));
    const percent = (count: number) => Math.round((1_000 * count) / replies) / 10;
    process.stdout.write(
      `${part}: ${replies} replies, right cause ${percent(rightCause)} %, right party ${percent(rightParty)} %, false accusations ${accusations.length}\n`,
    );
    expect(accusations).toEqual([]);
    expect(percent(rightCause)).toBeGreaterThanOrEqual(leastCause[part]);
    expect(percent(rightParty)).toBeGreaterThanOrEqual(leastParty[part]);
  });

  it('has each reply in the part that its digest names', () => {
    expect(labelledReplies('read').filter(isUnread)).toEqual([]);
    expect(labelledReplies('unread').filter((reply) => !isUnread(reply))).toEqual([]);
  });

  it('has more than 400 replies, each with a known cause and a source', () => {
    const all = parts.flatMap((part) => labelledReplies(part));
    expect(all.length).toBeGreaterThan(400);
    const causes: readonly string[] = causeSchema.options;
    expect(all.filter(({ cause, source }) => !causes.includes(cause) || source === '')).toEqual([]);
  });
});
