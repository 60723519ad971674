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

  it.each([
    ['greeting', '220 mx_305.example.com ESMTP'],
    ['login', '250 2.0.0 OK authentication_305'],
    ['login', '451 4.7.1 Try again later, queue id abc_305'],
    ['send', '554 5.7.1 Spam message rejected id=AB_305'],
    ['send', '554 5.7.1 Spam message rejected OFR_305'],
    ['send', '250 2.0.0 Ok: queued as 4Xk_416'],
    ['send', '550 5.3.0 grumble (in reply to mx7_103)'],
    ['send', '550 5.3.0 host_510 grumbles'],
    ['send', '550 5.3.0 grumble (queue id 4Xk_528)'],
    ['send', '550 5.3.0 grumble (queue id 4Xk_405)'],
  ] as const)('take no number of a queue or a host for a reason: at %s "%s"', (stage, text) => {
    expect(knownReply('smtp', stage, wordsOf(text))).toBeNull();
  });

  it('say where each reply was seen, and hold no look-behind and no nested quantifier', () => {
    for (const { source, pattern } of knownReplies) {
      expect(source).toMatch(/^https?:\/\//);
      expect(pattern.source).not.toMatch(/\(\?<[=!]|[+*]\)[+*{]/);
    }
  });
});
