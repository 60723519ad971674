import { describe, expect, it } from 'vitest';
import type { OpenedFile } from '../../../../electron/contract/opened-file';
import { settingsFileOf } from '../../../../electron/core/run/report-file';
import { openingActions } from '../../../../electron/core/wizard/state/opening-actions';
import { sampleCandidate, sampleEvents, sampleReport } from '../../run/sample-run';
import { acted, otherId, searched, testId } from '../wizard-after';

const settings = settingsFileOf(sampleReport({ name: 'Jane Doe' }));
const named = (file: OpenedFile, fileName = 'jane.mailwright') => ({ file, fileName });
const report = { format: 'mailwright-report', version: 1, app: '1', runtime: '1', events: sampleEvents } as const;

describe('opening a file', () => {
  it('shows a report and sets the user’s own work aside', () => {
    const own = searched();
    const opened = acted(own, ...openingActions(own, named(report), otherId));
    expect(opened.setAside).toBe(own);
    expect(opened.page).toBe('discovery');
  });

  it('opens settings as a new account, also while a report is shown', () => {
    const own = searched();
    const reading = acted(own, ...openingActions(own, named(report), otherId));
    const opened = acted(reading, ...openingActions(reading, named(settings), otherId));
    expect(opened).toMatchObject({ setAside: null, page: 'settings' });
    expect(opened.account).toMatchObject({
      typed: { text: 'jane@example.net', name: 'Jane Doe' },
      servers: { incoming: { server: { proven: false } } },
    });
    expect(opened.finished).toHaveLength(1);
  });

  it('asks for a sending password of its own where settings say that there is one', () => {
    const opened = (file: OpenedFile) => acted(searched(), ...openingActions(searched(), named(file), otherId));
    const outgoing = settings.outgoing && { ...settings.outgoing, login: 'relay-4711' };
    expect(opened({ ...settings, outgoing, hasOwnSendingPassword: true }).account.signIn).toMatchObject({
      hasOwnSendingPassword: true,
      sendingLogin: 'relay-4711',
    });
    expect(opened(settings).account.signIn.hasOwnSendingPassword).toBe(false);
  });

  it('offers the accounts of a mail app’s settings where settings are tested, and loses no work', () => {
    const own = searched();
    const reading = acted(own, ...openingActions(own, named(report), otherId));
    const accounts = [
      {
        ...{ program: 'pacc', programName: 'PACC', address: null, name: null, passwordStored: false },
        ...{ incoming: null, outgoing: null },
      },
    ];
    const file = { format: 'program-settings', accounts, unread: [] } as const;
    const opened = acted(reading, ...openingActions(reading, { file, fileName: 'a\u202Eb.json' }, otherId));
    expect(opened).toMatchObject({ setAside: null, page: 'address', entrance: 'repair' });
    expect(opened.account.offered).toEqual({ fileName: 'ab.json', accounts, unread: [] });
    expect(opened.account.discovery).toEqual(own.account.discovery);
    expect(acted(opened, { kind: 'leave-out-offered' }).account.offered).toBeNull();
    expect(acted(opened, { kind: 'new-account' }).account.offered).toBeNull();
  });

  it('opens the fields of a server that is not encrypted, with the encryption that is usual there', () => {
    const incoming = { ...sampleCandidate(), port: 143, security: 'none' } as const;
    const outgoing = { ...sampleCandidate(), protocol: 'smtp', port: 25, security: 'none' } as const;
    const own = searched();
    const opened = acted(
      own,
      ...openingActions(own, named({ ...settings, incoming, outgoing, alternatives: [] }), otherId),
    );
    const { host } = incoming;
    expect(opened.account.servers).toMatchObject({
      incoming: { server: null, edit: { host, port: '143', security: 'starttls' } },
      outgoing: { server: null, edit: { host, port: '587', security: 'starttls' } },
    });
  });

  it('skips the search, which there was none of, also on the way back', () => {
    const own = searched();
    const opened = acted(own, ...openingActions(own, named(settings), otherId));
    expect(acted(opened, { kind: 'go-to', page: 'discovery' }).page).toBe('settings');
    const back = acted(opened, { kind: 'back' });
    expect(back.page).toBe('address');
    expect(acted(back, { kind: 'go-on' }).page).toBe('settings');
  });

  it.each([
    ['jane.mailwright-settings.json', 'jane.mailwright-settings.json'],
    ['a\u202Egnp.exe \u0007', 'agnp.exe'],
    ['“trusted”', '’trusted’'],
    ['x'.repeat(300), `${'x'.repeat(79)}…`],
  ])('names the file %s as one readable line', (fileName, shown) => {
    const own = searched();
    const opened = acted(own, ...openingActions(own, named(settings, fileName), otherId));
    expect(opened.account.fileName).toBe(shown);
    expect(
      acted(
        opened,
        { kind: 'run-asked', run: { kind: 'discover', runId: testId, text: 'jane@example.net' } },
        { kind: 'run-accepted', runId: testId },
      ).account.fileName,
    ).toBeNull();
  });

  it('takes the address of the file as the login name where the file says none', () => {
    const file = { ...settings, incoming: { ...sampleCandidate(), login: null } };
    const opened = acted(searched(), ...openingActions(searched(), named(file), otherId));
    expect(opened.account.servers.incoming.server?.login).toBe('jane@example.net');
  });
});
