import { describe, expect, it } from 'vitest';
import type { Mailbox } from '../../../electron/contract/mailbox';
import type { LoginOutcome } from '../../../electron/contract/report';
import { withSignIn } from '../../../electron/core/conclusion/after-sign-in';
import { sampleReport } from '../run/sample-run';
import { accepted, refused } from '../wizard/wizard-after';

const inbox: Mailbox = { prefix: '', delimiter: '/', folders: [] };
const usual: Mailbox = { ...inbox, folders: [{ use: 'sent', name: 'Sent', by: 'server' }] };
const both = (incoming: LoginOutcome | null) => ({ incoming, outgoing: null });

describe('withSignIn', () => {
  it('keeps what the mailbox showed with the outcome for receiving', () => {
    const { signIn, findings } = withSignIn(sampleReport(), both(accepted), usual);
    expect(signIn?.incoming).toEqual({ ...accepted, mailbox: usual });
    expect(findings).toEqual(sampleReport().findings);
  });

  it('warns of a mailbox without a folder for sent messages, once, however often it is signed in to', () => {
    const once = withSignIn(sampleReport(), both(accepted), inbox);
    const twice = withSignIn(once, both(accepted), inbox);
    expect(twice.findings.filter(({ id }) => id === 'sent-folder-missing')).toMatchObject([
      {
        cause: 'sent-folder-missing',
        party: 'you',
        severity: 'warning',
        message: { id: 'check.sent-folder-missing' },
        actions: [{ kind: 'copy-for-support' }],
      },
    ]);
    expect(withSignIn(twice, both(null), null).findings).toEqual(twice.findings);
    expect(withSignIn(twice, both(accepted), usual).findings).toEqual(sampleReport().findings);
  });

  it.each([
    ['nothing was listed in time', both(accepted), null],
    ['receiving was refused', both(refused({ cause: 'wrong-password' })), inbox],
    ['receiving was not tried', both(null), inbox],
  ])('says nothing of folders where %s', (_, outcomes, mailbox) => {
    const { signIn, findings } = withSignIn(sampleReport(), outcomes, mailbox);
    expect(signIn).toEqual(outcomes);
    expect(findings).toEqual(sampleReport().findings);
  });
});
