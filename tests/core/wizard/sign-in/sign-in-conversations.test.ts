import { describe, expect, it } from 'vitest';
import { signInConversations } from '../../../../electron/core/wizard/sign-in/sign-in-conversations';
import type { WizardState } from '../../../../electron/core/wizard/state/wizard-state';
import { acted, atSignIn, signInId, told } from '../wizard-after';

const imapStep = 'sign-in:imap:mail.example.net:993';
const smtpStep = 'sign-in:smtp:mail.example.net:587';

function signingIn(): WizardState {
  const running = acted(
    atSignIn(),
    { kind: 'run-asked', run: { kind: 'sign-in', runId: signInId, directions: ['incoming', 'outgoing'] } },
    { kind: 'run-accepted', runId: signInId },
  );
  const server = { group: 'sign-in', host: 'mail.example.net' } as const;
  return told(
    running,
    signInId,
    {
      kind: 'planned',
      atMs: 0,
      steps: [
        { ...server, id: imapStep, protocol: 'imap', port: 993, security: 'tls' },
        { ...server, id: smtpStep, protocol: 'smtp', port: 587, security: 'starttls' },
      ],
    },
    { kind: 'line', atMs: 5, step: smtpStep, from: 'server', text: '220 mail.example.net' },
  );
}

describe('the conversations of a sign-in', () => {
  it('are those of both directions, receiving first, unless one is asked for', () => {
    expect(signInConversations(signingIn(), null).map(({ step }) => step)).toEqual([imapStep, smtpStep]);
    expect(signInConversations(signingIn(), 'outgoing')).toEqual([
      {
        direction: 'outgoing',
        runId: signInId,
        step: smtpStep,
        lines: [{ from: 'server', text: '220 mail.example.net' }],
      },
    ]);
  });

  it('are none before there was one', () => {
    expect(signInConversations(atSignIn(), null)).toEqual([]);
  });
});
