import { describe, expect, it } from 'vitest';
import { stageSchema } from '../../../electron/contract/failure';
import { knownReplies, knownReply } from '../../../electron/core/diagnosis/replies/known-replies';
import { causeOfReply } from '../../../electron/core/diagnosis/reply-codes';
import { wordsOf } from '../../../electron/core/diagnosis/reply-words';

const numbered = knownReplies.map((known) => [known.example, known] as const);

describe('the known replies', () => {
  it.each(numbered)('has the entry of its own for "%s"', (example, known) => {
    const stages = known.stage === undefined ? stageSchema.options : [known.stage];
    for (const stage of stages) {
      expect(knownReply(known.protocol, stage, wordsOf(example))).toBe(known);
      expect(causeOfReply(known.protocol, stage, example)).toBe(known.cause);
    }
  });

  it('say where each reply was seen, and hold no look-behind and no nested quantifier', () => {
    for (const { source, pattern } of knownReplies) {
      expect(source).toMatch(/^https?:\/\//);
      expect(pattern.source).not.toMatch(/\(\?<[=!]|[+*]\)[+*{]/);
    }
  });
});
