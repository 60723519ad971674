import { expect, it } from 'vitest';
import { judgeCorpus } from './read-corpus';

// No rule is written from the unread ones: whoever reads them moves them to the others, and adds new ones.
it.each([
  { corpus: 'corpus-read', leastShare: 0.97 },
  { corpus: 'corpus-unread', leastShare: 0.88 },
])(
  'names an acceptable cause among the first three for most of $corpus, and never accuses the password wrongly',
  ({ corpus, leastShare }) => {
    const judged = judgeCorpus(corpus);
    const right = judged.filter(({ isRight }) => isRight);
    const share = right.length / judged.length;
    process.stdout.write(
      `dialogs, ${corpus}: acceptable cause among the first three ${right.length} of ${judged.length} (${Math.round(100 * share)} %)\n`,
    );
    const wrong = judged.filter(({ isRight }) => !isRight);
    expect(judged.filter(({ accusesWrongly }) => accusesWrongly).map(({ id }) => id)).toEqual([]);
    expect(share, wrong.map(({ id, possible }) => `${id}: ${possible}`).join('\n')).toBeGreaterThanOrEqual(leastShare);
  },
);
