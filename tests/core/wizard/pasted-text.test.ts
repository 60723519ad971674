import { describe, expect, it } from 'vitest';
import { readPastedText } from '../../../electron/core/address/read-pasted-text';
import { serversToTest } from '../../../electron/core/wizard/address/pasted-servers';
import { besideForward, forwardOf } from '../../../electron/core/wizard/frame/forward-of';
import { planDiscovery } from '../../../electron/core/wizard/plan-run';
import { initialWizard, isSought } from '../../../electron/core/wizard/state/wizard-state';
import { sampleCandidate, sampleReport, workingPort } from '../run/sample-run';
import { acted, answer, atSettings, finished, otherId, searchId, searching, told } from './wizard-after';

const welcome = 'mara@northfold.example\nIMAP imap.northfold.example 993 SSL\nSMTP mail.northfold.example 25';
const pasted = readPastedText(welcome);
const afterPaste = acted(initialWizard, { kind: 'paste', pasted });

describe('a pasted text with servers', () => {
  it('offers their test first, and a search without them beside it', () => {
    expect(forwardOf(afterPaste).label.id).toBe('wizard.foot.check-servers');
    expect(besideForward(afterPaste).map(({ label }) => label.id)).toEqual(['wizard.foot.find-without']);
    expect(forwardOf(acted(afterPaste, { kind: 'leave-out-pasted' })).label.id).toBe('wizard.foot.find');
  });

  it('is forgotten with its address, and can be left out after its test too', () => {
    const other = acted(afterPaste, { kind: 'type-address', text: 'bob@other.example' });
    expect(planDiscovery(other, searchId).request).not.toHaveProperty('servers');
    const tried = acted(
      afterPaste,
      { kind: 'run-asked', run: { kind: 'discover', runId: searchId, text: 'mara@northfold.example' } },
      { kind: 'run-accepted', runId: searchId },
      { kind: 'go-to', page: 'address' },
    );
    expect(besideForward(tried).map(({ label }) => label.id)).toEqual(['wizard.foot.find-without']);
  });

  it('gives the servers to the search, and never the port between servers', () => {
    const { request } = planDiscovery(afterPaste, searchId);
    expect(request).toMatchObject({ kind: 'discover', input: 'mara@northfold.example' });
    expect(request).toHaveProperty('servers', serversToTest(pasted));
    expect(serversToTest(pasted).map(({ host, port, security }) => `${host} ${port} ${security}`)).toEqual([
      'imap.northfold.example 993 tls',
      'mail.northfold.example 587 starttls',
      'mail.northfold.example 2525 starttls',
      'mail.northfold.example 465 tls',
    ]);
  });

  it('leaves nothing of one line in the field that is no address', () => {
    const text = 'IMAP server imap.northfold.example port 993 Password: hunt@er2';
    const { account } = acted(initialWizard, { kind: 'type-address', text }, { kind: 'tidy-address' });
    expect(account.typed.text).toBe('imap.northfold.example');
    expect(account.pasted?.servers.incoming?.host).toBe('imap.northfold.example');
    expect(JSON.stringify(account)).not.toContain('hunt');
  });

  it('is sought once its search has begun, and begins anew without it', () => {
    const running = acted(
      afterPaste,
      { kind: 'run-asked', run: { kind: 'discover', runId: searchId, text: 'mara@northfold.example' } },
      { kind: 'run-accepted', runId: searchId },
    );
    expect(isSought(running.account)).toBe(true);
    expect(isSought(acted(running, { kind: 'leave-out-pasted' }).account)).toBe(false);
  });

  it.each([
    ['the same text', welcome, true],
    ['a text with the same servers', `Dear customer,\n${welcome}\nPassword: x`, true],
    ['a text with another port', welcome.replace('993', '143'), false],
    ['the address alone', 'Mara <mara@northfold.example>', false],
  ])('is the same account where %s is pasted again: %s', (_, text, isSame) => {
    const found = told(
      acted(
        afterPaste,
        { kind: 'run-asked', run: { kind: 'discover', runId: searchId, text: 'mara@northfold.example' } },
        { kind: 'run-accepted', runId: searchId },
      ),
      searchId,
      finished(sampleReport()),
    );
    const again = acted(found, { kind: 'paste', pasted: readPastedText(text) });
    expect(isSought(again.account)).toBe(isSame);
    // A new account keeps no decision of the one before.
    const decided = acted(again, { kind: 'allow-address' });
    const sought = acted(
      decided,
      { kind: 'run-asked', run: { kind: 'discover', runId: otherId, text: 'mara@northfold.example' } },
      { kind: 'run-accepted', runId: otherId },
    );
    expect(sought.account.allowsAddress).toBe(isSame);
  });

  it('is no other account where the address that was typed is pasted with a name', () => {
    const found = told(searching(), searchId, finished(sampleReport()));
    const again = acted(found, { kind: 'paste', pasted: readPastedText('Jane Doe <jane@example.net>') });
    expect(isSought(again.account)).toBe(true);
  });

  it('keeps an address that is in the field where it names only servers', () => {
    const typed = acted(initialWizard, { kind: 'type-address', text: 'jane@example.net' });
    const both = acted(typed, { kind: 'paste', pasted: readPastedText('IMAP: imap.example.net 993') });
    expect(both.account.typed.text).toBe('jane@example.net');
  });
});

describe('the typed text', () => {
  it.each([
    ['Jane Doe <jane@example.net>', 'jane@example.net', 'Jane Doe'],
    ['mailto:jane@example.net?subject=x', 'jane@example.net', ''],
    ['imap.example.net:993', 'imap.example.net', ''],
    ['example.net', 'example.net', ''],
  ])('is tidied before a search: %j', (text, address, name) => {
    const tidied = acted(initialWizard, { kind: 'type-address', text }, { kind: 'tidy-address' });
    expect(tidied.account.typed).toEqual({ text: address, name });
  });
});

describe('an account that is ready', () => {
  it('comes back with its servers, and the one before it stays ready', () => {
    const another = acted(atSettings(), { kind: 'set-up-another' });
    expect(another.finished).toHaveLength(1);
    const back = acted(another, { kind: 'resume-account', address: 'jane@example.net' });
    expect(back.page).toBe('export');
    expect(back.finished).toEqual([]);
    expect(back.account.servers).toEqual(atSettings().account.servers);
    expect(acted(another, { kind: 'resume-account', address: 'nobody@example.net' })).toBe(another);
    // Main has forgotten what its runs have learned, so nothing but its files is left.
    expect(acted(back, { kind: 'back' }).page).toBe('address');
    expect(acted(back, { kind: 'go-to', page: 'sign-in' }).page).toBe('export');
    expect(forwardOf(acted(back, { kind: 'back' })).label.id).toBe('wizard.foot.find');
  });

  it('can be saved where it was left while its search still ran', () => {
    const { incoming, outgoing } = sampleReport();
    const early = told(searching(), searchId, answer(incoming, outgoing));
    const left = acted(early, { kind: 'go-on' }, { kind: 'skip-to-export' }, { kind: 'set-up-another' });
    const back = acted(left, { kind: 'resume-account', address: 'jane@example.net' });
    expect([back.page, back.account.discovery.status]).toEqual(['export', 'ended']);
    const chosen = acted(back, { kind: 'choose-programs', programs: ['thunderbird'] });
    const counted = acted(chosen, { kind: 'files-counted', count: 1, apps: 1 });
    expect(forwardOf(counted)).toMatchObject({ label: { id: 'wizard.foot.save-files' }, reason: null });
  });
});

describe('an account that is being set up while a ready one is taken up again', () => {
  const resume = { kind: 'resume-account', address: 'jane@example.net' } as const;
  const another = acted(atSettings(), { kind: 'set-up-another' });
  const typed = acted(another, { kind: 'type-address', text: 'joe@example.org' }, { kind: 'type-name', name: 'Joe' });
  const joeReport = finished(sampleReport({ address: 'joe@example.org' }));
  const domainReport = finished(sampleReport({ address: null, input: { text: 'example.org', kind: 'domain' } }));
  const ways = [{ kind: 'back' }, { kind: 'go-to', page: 'address' }, { kind: 'set-up-another' }] as const;

  it.each(ways)('comes back with what was typed by $kind', (way) => {
    const resumed = acted(typed, resume);
    expect(resumed.account.typed.text).toBe('jane@example.net');
    const back = acted(resumed, way);
    expect([back.page, back.account]).toEqual(['address', typed.account]);
    expect(back.finished.map(({ settings }) => settings.address)).toEqual(['jane@example.net']);
    expect(back.interrupted).toBeNull();
  });

  it('is named by the button that leads on from the files', () => {
    expect(besideForward(acted(typed, resume)).map(({ label }) => label.id)).toEqual(['wizard.foot.unfinished']);
    expect(besideForward(acted(another, resume)).map(({ label }) => label.id)).toEqual(['wizard.foot.another']);
  });

  it.each([
    ['was asked for', []],
    ['runs', [{ kind: 'run-accepted', runId: otherId }]],
  ] as const)('gets the events of its search that %s', (_, before) => {
    const asked = acted(typed, {
      kind: 'run-asked',
      run: { kind: 'discover', runId: otherId, text: 'joe@example.org' },
    });
    const resumed = acted(acted(asked, ...before, { kind: 'go-to', page: 'address' }), resume);
    const heard = told(resumed, otherId, finished(sampleReport({ address: 'joe@example.org' })));
    expect([heard.page, heard.account]).toEqual([resumed.page, resumed.account]);
    const back = acted(heard, { kind: 'back' });
    expect(back.account.typed.text).toBe('joe@example.org');
    expect(back.account.discovery).toMatchObject({ status: 'ended', view: { report: { address: 'joe@example.org' } } });
    expect(back.account.servers.incoming.server).not.toBeNull();
  });

  it.each([
    ['a domain was searched for', told(searching('example.org', another, otherId), otherId, domainReport)],
    [
      'the search has found both servers and goes on',
      told(searching('joe@example.org', another, otherId), otherId, answer(sampleCandidate(), workingPort(587))),
    ],
    [
      'another text was typed over a ready account',
      acted(told(searching('joe@example.org', another, otherId), otherId, joeReport), {
        kind: 'type-address',
        text: 'jo',
      }),
    ],
    [
      'another text was typed over one that was taken up again',
      acted(acted(another, resume, { kind: 'back' }), { kind: 'type-address', text: 'jo' }),
    ],
  ])('comes back where %s', (_, before) => {
    const begun = acted(before, { kind: 'go-to', page: 'address' });
    const chosen = begun.finished[0]?.settings.address ?? 'jane@example.net';
    const other = { ...begun, finished: begun.finished.length > 0 ? begun.finished : another.finished };
    const back = acted(other, { kind: 'resume-account', address: chosen }, { kind: 'back' });
    expect(back.account.typed).toEqual(begun.account.typed);
    expect(back.account.discovery).toEqual(begun.account.discovery);
  });

  it('stays where a report is opened and closed, and is gone with the real network', () => {
    const resumed = acted(typed, resume);
    const opened = acted(resumed, { kind: 'open-report', events: [finished(sampleReport())] });
    expect(acted(opened, { kind: 'go-to', page: 'address' }).setAside).not.toBeNull();
    expect(acted(opened, { kind: 'close-report' })).toEqual(resumed);
    expect(acted(resumed, { kind: 'start-over' }).interrupted).toBeNull();
  });
});

describe('the second entrance', () => {
  it('leads to typing the servers, and asks for an address first', () => {
    const repair = acted(initialWizard, { kind: 'choose-entrance', entrance: 'repair' });
    expect(forwardOf(repair).reason?.id).toBe('wizard.reason.nothing-typed');
    const typed = acted(repair, { kind: 'type-address', text: 'jane@example.net' });
    expect(forwardOf(typed).label.id).toBe('wizard.foot.enter-servers');
    expect(forwardOf(typed).effect.command).toEqual({ kind: 'enter-servers' });
  });
});
