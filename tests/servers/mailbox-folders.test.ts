import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MailBed, openMailBed } from './mail-bed';
import { mailwright, reportOf } from './mailwright-command';
import { ordinaryPassword, samplePlan } from './sample-plan';

const account = (login: string) => ({ login: `${login}@guessed.example`, password: ordinaryPassword });

let bed: MailBed;
beforeAll(async () => {
  bed = await openMailBed({
    ...samplePlan,
    accounts: [
      account('usual'),
      { ...account('none'), folders: 'none-for-sent' },
      { ...account('inside'), folders: 'inside-inbox' },
      { login: 'jane@pop-only.example', password: ordinaryPassword },
    ],
  });
});
afterAll(() => bed?.close());

function check(address: string, ...flags: readonly string[]) {
  const { namespace, authority } = bed;
  return mailwright({ namespace, authorityFile: authority.file, password: ordinaryPassword }, [
    ...['check', address, ...flags],
  ]);
}

describe('the folders of a real mailbox', () => {
  it('are told where the server marks the one for sent messages', async () => {
    const ended = await check('usual@guessed.example', '--json', '--verbose');
    expect(ended.exitCode, ended.stderr).toBe(0);
    const report = reportOf(ended);
    expect(report.signIn?.incoming).toMatchObject({
      ok: true,
      mailbox: {
        prefix: '',
        delimiter: '.',
        folders: [
          { use: 'sent', name: 'Sent', by: 'server' },
          { use: 'junk', name: 'Junk', by: 'server' },
        ],
      },
    });
    expect(report.findings.map(({ id }) => id)).not.toContain('sent-folder-missing');
    expect(ended.stdout).not.toContain('* LIST (');
  });

  it('are told with what their names begin with, where all of them are inside the inbox', async () => {
    const ended = await check('inside@guessed.example', '--json');
    expect(ended.exitCode, ended.stderr).toBe(0);
    expect(reportOf(ended).signIn?.incoming).toMatchObject({
      mailbox: {
        prefix: 'INBOX.',
        delimiter: '.',
        folders: [
          { use: 'sent', name: 'INBOX.Sent', by: 'server' },
          { use: 'junk', name: 'INBOX.Junk', by: 'server' },
        ],
      },
    });
    const shown = await check('inside@guessed.example');
    expect(shown.stdout).toMatch(/Sent messages +INBOX\.Sent/);
    expect(shown.stdout).toMatch(/Path prefix +INBOX\./);
  });

  it('lack one for sent messages, which is a finding with what to do about it', async () => {
    const ended = await check('none@guessed.example', '--json');
    expect(ended.exitCode, ended.stderr).toBe(0);
    const report = reportOf(ended);
    expect(report.signIn?.incoming).toMatchObject({
      mailbox: { prefix: '', folders: [{ use: 'junk', name: 'Junk', by: 'server' }] },
    });
    expect(report.findings).toContainEqual(
      expect.objectContaining({ id: 'sent-folder-missing', cause: 'sent-folder-missing', party: 'you' }),
    );
    const shown = await check('none@guessed.example');
    expect(shown.stdout).toContain('This mailbox has no folder for sent messages.');
  });

  it('are not asked for by POP3, which has none', async () => {
    const ended = await check('jane@pop-only.example', '--json');
    expect(ended.exitCode, ended.stderr).toBe(0);
    expect(reportOf(ended).signIn?.incoming).toMatchObject({ ok: true });
    expect(reportOf(ended).signIn?.incoming).not.toHaveProperty('mailbox');
  });
});
