import { cleanup, fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { requestLimits } from '../../../electron/contract/request-limits';
import type { Finding } from '../../../electron/contract/verdict';
import { DiscoveryPage } from '../../../renderer/pages/discovery-page';
import { sampleCandidate, sampleEvents, sampleReport, silentPort, workingPort } from '../../core/run/sample-run';
import { othersBegin, othersEnd, politeEvents, searchedPolitely } from '../../core/wizard/polite-search';
import { acted, answer, finished, otherId, searched, searchId, searching, told } from '../../core/wizard/wizard-after';
import { showPage } from '../live-page';

afterEach(cleanup);

function rungs(): readonly HTMLElement[] {
  return screen.getAllByRole('listitem').filter(({ className }) => className === 'rung');
}

function texts(): readonly string[] {
  return rungs().map((row) => row.textContent ?? '');
}

function laneWith(text: RegExp): HTMLElement | undefined {
  const lanes = screen.getAllByRole('listitem').filter(({ className }) => className.includes('lane'));
  return lanes.find(({ textContent }) => text.test(textContent ?? ''));
}

function rowWith(text: string): string {
  return texts().find((row) => row.includes(text)) ?? '';
}

const blocked: Finding = {
  id: 'submission-blocked-by-network',
  cause: 'submission-blocked-by-network',
  party: 'this-network',
  severity: 'warning',
  message: { id: 'cause.submission-blocked-by-network', values: {} },
  seen: '',
  actions: [{ kind: 'use-port', direction: 'outgoing', port: 2525 }],
};

describe('the ladder', () => {
  it('shows each step with its state in words and its time, while it runs', () => {
    showPage(DiscoveryPage, told(searching(), searchId, ...sampleEvents.slice(0, -2)));
    expect(rowWith('993')).toMatch(/Works108 ms/);
    expect(rowWith('587')).toContain('Asking');
    expect(screen.getByRole('button', { name: /^993/, description: 'TCP 26 ms' })).toBeDefined();
  });

  it('says of a server that waits for its turn that it waits', () => {
    const step = 'smtp:mail.example.net:587';
    const dns = { phase: 'dns', ordinal: 1, startedMs: 40, tookMs: 20 } as const;
    const begun = sampleEvents.slice(0, -2);
    showPage(DiscoveryPage, told(searching(), searchId, ...begun, { kind: 'phase', atMs: 120, step, ...dns }));
    expect(rowWith('587')).toContain('Waiting');
  });

  it('keeps every row in its place while results come', () => {
    const page = showPage(DiscoveryPage, told(searching(), searchId, ...sampleEvents.slice(0, 7)));
    const names = () => texts().map((row) => row.slice(0, 3));
    const before = names();
    page.tell({ kind: 'run-events', runId: searchId, events: sampleEvents.slice(7) });
    expect(names()).toEqual(before);
  });

  it('marks the servers that the forward button would take', () => {
    showPage(DiscoveryPage, told(searching(), searchId, ...sampleEvents.slice(0, -2)));
    expect(rowWith('993')).toContain('first choice');
    expect(rowWith('587')).not.toContain('first choice');
  });

  it('opens a row to the time of each phase and the facts of the server', async () => {
    showPage(DiscoveryPage, told(searching(), searchId, ...sampleEvents.slice(0, -2)));
    const row = screen.getByRole('button', { name: /^993/ });
    await userEvent.click(row);
    expect(row.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText(/Certificate for mail\.example\.net, valid until January 12, 2026/)).toBeDefined();
    expect(screen.getByText('26 ms').tagName).toBe('DD');
  });

  it('calls a silent server that was named a failure, and the silence of port 25 normal', () => {
    const relay = {
      id: 'smtp:mail.example.net:25',
      group: 'sending',
      protocol: 'smtp',
      host: 'mail.example.net',
      port: 25,
      security: 'none',
    } as const;
    showPage(
      DiscoveryPage,
      told(
        searching(),
        searchId,
        ...sampleEvents.slice(0, -1),
        { kind: 'candidate', atMs: 1_600, candidate: silentPort(587) },
        { kind: 'planned', atMs: 1_600, steps: [relay] },
        { kind: 'step-ended', atMs: 1_600, step: relay.id, state: 'no-answer', tookMs: 1_500 },
      ),
    );
    const tones = rungs().map((row) => [row.textContent?.slice(0, 3), row.dataset['tone']]);
    expect(tones).toContainEqual(['587', 'fail']);
    expect(tones).toContainEqual(['25r', 'quiet']);
    expect(rowWith('relay')).toContain('No answer, normal');
  });

  it('says of a port that failed how to resolve it', async () => {
    const port = { id: '587', group: 'sending', protocol: 'smtp', host: 'mail.example.net' } as const;
    const step = { ...port, port: 587, security: 'starttls' } as const;
    showPage(
      DiscoveryPage,
      told(
        searching(),
        searchId,
        { kind: 'planned', atMs: 1, steps: [step] },
        { kind: 'candidate', atMs: 1_600, candidate: silentPort(587) },
        { kind: 'step-ended', atMs: 1_600, step: '587', state: 'no-answer', tookMs: 1_500 },
        finished(sampleReport({ outcome: 'partly-found', outgoing: null, alternatives: [silentPort(587)] })),
      ),
    );
    await userEvent.click(screen.getByRole('button', { name: /^587/ }));
    expect(rowWith('587')).toContain('How to resolve it: Try another network');
  });

  it('shows no turning ring once the search was stopped', () => {
    const report = sampleReport({ outcome: 'cancelled', outgoing: null });
    showPage(DiscoveryPage, told(searching(), searchId, ...sampleEvents.slice(0, 7), finished(report)));
    expect(rowWith('587')).toContain('Stopped waiting');
    expect(document.querySelector('.turning')).toBeNull();
  });

  it('holds each row as text for copying', () => {
    showPage(DiscoveryPage, told(searching(), searchId, ...sampleEvents.slice(0, -2)));
    const copies = [...document.querySelectorAll<HTMLElement>('[data-copy]')].map(({ dataset }) => dataset['copy']);
    expect(copies).toContain('IMAP, TLS at mail.example.net, port 993: Works, 108 ms');
    expect(copies).toContain('Mozilla’s list of providers, autoconfig.thunderbird.net: Found, 39 ms');
  });
});

describe('a source that wants the whole address', () => {
  const asking = [
    {
      kind: 'planned',
      atMs: 0,
      steps: [{ id: 'source:autodiscover', group: 'source', source: 'autodiscover', host: 'autodiscover.example.net' }],
    },
    { kind: 'step-ended', atMs: 5, step: 'source:autodiscover', state: 'needs-address', tookMs: 0 },
  ] as const;

  it('gets it only after a press, by a new search', async () => {
    const page = showPage(DiscoveryPage, told(searching(), searchId, ...asking));
    expect(page.state().account.allowsAddress).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Tell it my address' }));
    expect(page.state().account.allowsAddress).toBe(true);
    expect(page.used).toEqual([['find']]);
  });

  it('cannot get it where no address was typed', () => {
    showPage(DiscoveryPage, told(searching('example.net'), searchId, ...asking));
    expect(screen.queryByRole('button', { name: 'Tell it my address' })).toBeNull();
    expect(rowWith('autodiscover.example.net')).toContain('Needs your address');
  });
});

describe('the way', () => {
  it('has every lane from the first frame, each as one sentence', () => {
    showPage(DiscoveryPage, searching());
    for (const port of [993, 995, 587, 2525, 465])
      expect(laneWith(new RegExp(`^${port} .*, Waiting for a name`))?.dataset['tone']).toBe('wait');
  });

  it('shows the first good answer before the search has ended', () => {
    showPage(DiscoveryPage, told(searching(), searchId, answer(sampleCandidate(), workingPort(587))));
    const heads = [...document.querySelectorAll<HTMLElement>('.lanes-head .state')];
    expect(heads.map(({ textContent }) => textContent)).toEqual(['Works', 'Works']);
    expect(laneWith(/^993 IMAP, TLS, Works, chosen, /)?.dataset['chosen']).toBe('true');
  });

  it('shows who learned what, with the table on demand', async () => {
    showPage(DiscoveryPage, told(searching(), searchId, ...sampleEvents.slice(0, 3)));
    expect(screen.getByText('One server learned the domain. Nobody learned your address.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Who learned what' }));
    const [, row] = screen.getAllByRole('row');
    expect(row?.textContent).toBe('autoconfig.thunderbird.netThe domainHTTPS');
  });

  it('explains the port on demand', async () => {
    showPage(DiscoveryPage, searched());
    expect(screen.getByRole('button', { name: 'Why this port?' }).getAttribute('aria-expanded')).toBe('false');
  });
});

describe('a problem', () => {
  it('stops its lanes where it is, and needs no card', () => {
    const outgoing = workingPort(2525);
    const report = { outgoing, alternatives: [sampleCandidate(), outgoing, silentPort(587)], findings: [blocked] };
    showPage(DiscoveryPage, searched(report));
    expect(laneWith(/^587 STARTTLS, No answer, stopped at this network/)?.dataset['tone']).toBe('fail');
    expect(document.querySelector('[data-wall="network"]')).not.toBeNull();
    expect(document.querySelector('.verdict')).toBeNull();
  });

  it('goes on by itself once the computer is connected again', () => {
    const finding: Finding = {
      ...{ id: 'no-network', cause: 'no-network', party: 'this-computer', severity: 'error', seen: '' },
      message: { id: 'cause.no-network', values: { host: 'example.net' } },
      actions: [{ kind: 'try-again', afterMs: 0 }, { kind: 'open-network-settings' }],
    };
    const nothing = { outcome: 'nothing-found', incoming: null, outgoing: null, alternatives: [] } as const;
    const page = showPage(DiscoveryPage, searched({ ...nothing, findings: [finding] }));
    expect(screen.getByText('Nothing could be tried. This says nothing about your account.')).toBeDefined();
    fireEvent(window, new Event('online'));
    expect(page.used).toEqual([['find']]);
  });

  it('lets the address be corrected where nothing was found, and Enter searches again', async () => {
    const nothing = { outcome: 'nothing-found', incoming: null, outgoing: null, alternatives: [] } as const;
    const page = showPage(DiscoveryPage, searched(nothing));
    const field = screen.getByLabelText('Is the address right?');
    await userEvent.clear(field);
    await userEvent.type(field, 'jane@example.org{Enter}');
    expect(page.state().account.typed.text).toBe('jane@example.org');
    expect(page.used).toEqual([['find']]);
  });

  it('takes into that field what the first page takes', async () => {
    const nothing = { outcome: 'nothing-found', incoming: null, outgoing: null, alternatives: [] } as const;
    const page = showPage(DiscoveryPage, searched(nothing));
    const field = screen.getByLabelText<HTMLInputElement>('Is the address right?');
    await userEvent.clear(field);
    await userEvent.paste('Jane Doe <jane@example.org>');
    expect(page.state().account.typed).toEqual({ text: 'jane@example.org', name: 'Jane Doe' });
    await userEvent.paste('Nothing of use here');
    expect(screen.getByText('No mail address and no server was found in the pasted text.')).toBeDefined();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await userEvent.clear(field);
    await userEvent.type(field, 'mailto:joe@example.org{Enter}');
    expect(page.state().account.typed.text).toBe('joe@example.org');
    expect(page.used).toEqual([['find']]);
    expect(field.maxLength).toBe(requestLimits.inputChars);
  });

  it('writes the host of its lanes, and those that learned something, as people do', async () => {
    const host = 'mail.xn--bcher-kva.example';
    const [incoming, outgoing] = [sampleCandidate({ host }), workingPort(587, { host })];
    const report = sampleReport({ incoming, outgoing, alternatives: [incoming, outgoing] });
    const heard = { kind: 'disclosed', atMs: 2, to: host, what: 'connection', over: 'tls' } as const;
    showPage(DiscoveryPage, told(searching(), searchId, heard, finished(report)));
    const written = `mail.bücher.example (${host})`;
    expect(screen.getByRole('heading', { name: `Receiving ${written}` })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Who learned what' }));
    expect(screen.getAllByRole('cell')[0]?.textContent).toBe(written);
  });
});

describe('the evidence', () => {
  it('folds to one line at the end where all is well', () => {
    const page = showPage(DiscoveryPage, told(searching(), searchId, ...sampleEvents.slice(0, 7)));
    const line = () => screen.getByRole('button', { name: /(Hide|Show) them$/ });
    expect(line().getAttribute('aria-expanded')).toBe('true');
    page.tell({ kind: 'run-events', runId: searchId, events: [finished(sampleReport())] });
    expect(line().getAttribute('aria-expanded')).toBe('false');
  });

  it('stays open while it has the focus, and where something failed', async () => {
    const page = showPage(DiscoveryPage, told(searching(), searchId, ...sampleEvents.slice(0, 7)));
    screen.getByRole('button', { name: /^993/ }).focus();
    page.tell({ kind: 'run-events', runId: searchId, events: [finished(sampleReport())] });
    expect(screen.getByRole('button', { name: /Hide them$/ })).toBeDefined();
    cleanup();
    showPage(DiscoveryPage, told(searching(), searchId, ...sampleEvents));
    expect(screen.getByRole('button', { name: /Hide them$/ })).toBeDefined();
  });
});

describe('what was not needed', () => {
  const press = (name: string | RegExp) => userEvent.click(screen.getAllByRole('button', { name })[0] ?? document.body);

  it('is said so, without a colour, a cause or a time, port 25 too', async () => {
    showPage(DiscoveryPage, searchedPolitely());
    await press(/Show them$/);
    for (const port of ['143', '25relay']) {
      const row = rungs().find(({ textContent }) => textContent?.startsWith(port));
      expect(row?.textContent).toMatch(/Not needed(?![ \d])/);
      expect(row?.dataset['tone']).toBe('quiet');
      expect(row?.dataset['copy']).toMatch(/: Not needed$/);
    }
  });

  it('is tested on demand in its own rows, and says how that goes', async () => {
    const page = showPage(DiscoveryPage, searchedPolitely());
    await press(/Show them$/);
    await press('Test the other ways');
    expect(page.used).toEqual([['testOthers']]);
    page.tell(
      { kind: 'run-asked', run: { kind: 'test-others', runId: otherId } },
      { kind: 'run-accepted', runId: otherId },
      { kind: 'run-events', runId: otherId, events: othersBegin },
    );
    expect(screen.queryByRole('button', { name: 'Test the other ways' })).toBeNull();
    expect(screen.getByText('Testing the other ways.')).toBeDefined();
    expect(rowWith('143')).toContain('Works');
    expect(rowWith('25relay')).toContain('Asking');
    page.tell({ kind: 'run-events', runId: otherId, events: othersEnd });
    expect(screen.getByText('The other ports were tested, and one of them works.')).toBeDefined();
    expect(rowWith('25relay')).toContain('Answers (relay only)');
  });
});

describe('what was kept from an earlier search', () => {
  it('says when it was confirmed, and can be asked again', async () => {
    const page = showPage(DiscoveryPage, searchedPolitely(240_000));
    expect(laneWith(/^993/)?.textContent).toMatch(/Confirmed 4 minutes ago/);
    await userEvent.click(screen.getByRole('button', { name: 'Search everything again' }));
    expect(page.used).toEqual([['lookAtAll']]);
  });

  it('offers nothing in a report from a file', () => {
    showPage(DiscoveryPage, acted(searchedPolitely(), { kind: 'open-report', events: politeEvents(240_000) }));
    expect(laneWith(/^993/)?.textContent).toContain('Confirmed 4 minutes ago');
    expect(screen.queryByRole('button', { name: /Test the other|Search everything/ })).toBeNull();
  });
});
