import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../../../electron/core/wizard/frame/steps-of';
import { initialWizard } from '../../../../electron/core/wizard/state/wizard-state';
import { accepted, checked } from '../wizard-after';

describe('the rail', () => {
  it('shows the result of each finished step', () => {
    const state = checked({ incoming: accepted, outgoing: accepted });
    expect(stepsOf(state)).toEqual([
      {
        page: 'address',
        state: 'done',
        isLink: true,
        isDoubtful: false,
        receipt: { id: 'wizard.receipt.address', values: { text: 'jane@example.net' } },
      },
      {
        page: 'discovery',
        state: 'done',
        isLink: true,
        isDoubtful: false,
        receipt: { id: 'wizard.receipt.found', values: { seconds: 0.5 } },
      },
      {
        page: 'settings',
        state: 'done',
        isLink: true,
        isDoubtful: false,
        receipt: { id: 'wizard.receipt.settings', values: { protocol: 'imap', incoming: 993, outgoing: 587 } },
      },
      {
        page: 'sign-in',
        state: 'done',
        isLink: true,
        isDoubtful: false,
        receipt: { id: 'wizard.receipt.sign-in', values: { receiving: 'works', sending: 'works' } },
      },
      { page: 'export', state: 'current', isLink: false, isDoubtful: false, receipt: null },
    ]);
  });

  it('links to no later page at the start', () => {
    expect(stepsOf(initialWizard).map(({ state, isLink }) => [state, isLink])).toEqual([
      ['current', false],
      ['ahead', false],
      ['ahead', false],
      ['ahead', false],
      ['ahead', false],
    ]);
  });
});
