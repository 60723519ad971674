import { describe, expect, it } from 'vitest';
import { goodToKnow } from '../../../electron/core/address/good-to-know';
import { announcements } from '../../../electron/core/knowledge/provider-events';
import { message } from '../../../electron/core/message';
import { loadProviders } from '../../../electron/node/knowledge-loader';

const known = loadProviders().byName('gmail')?.facts;
const today = '2026-01-01';

describe('what is good to know about a provider', () => {
  it('has each announcement once, and none that the page says already', () => {
    if (known === undefined) throw new Error('Gmail is not known');
    const provider = { ...known, events: [{ on: '2026-04-30', what: 'password-ends', concerns: ['smtp'] }] } as const;
    const announced = announcements(provider, today);
    expect(announced).toHaveLength(1);

    expect(goodToKnow(provider, { today, said: [] }).slice(0, 1)).toEqual(announced);
    expect(goodToKnow(provider, { today, said: [message('remove.done')] }).slice(0, 1)).toEqual(announced);
    const left = goodToKnow(provider, { today, said: announced });
    expect(left).not.toContainEqual(announced[0]);
    expect(left).toHaveLength(goodToKnow(provider, { today, said: [] }).length - 1);
  });
});
