import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../../electron/contract/verdict';
import { DiscoveryPage } from '../../../renderer/pages/discovery-page';
import { sampleCandidate, sampleEvents, sampleReport, silentPort, workingPort } from '../../core/run/sample-run';
import { othersBegin, othersEnd, politeEvents, searchedPolitely } from '../../core/wizard/polite-search';
import { acted, answer, finished, otherId, searched, searchId, searching, told } from '../../core/wizard/wizard-after';
import { showPage } from '../live-page';

afterEach(cleanup);

function texts(): readonly string[] {
  return screen.getAllByRole('listitem').map((row) => row.textContent ?? '');
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
    expect(screen.getByRole('img', { name: 'TCP 26 ms' })).toBeDefined();
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
    const names = () => texts().map((row) => row.slice(0, 8));
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
    const tones = screen.getAllByRole('listitem').map((row) => [row.textContent?.slice(0, 3), row.dataset['tone']]);
    expect(tones).toContainEqual(['587', 'fail']);
    expect(tones).toContainEqual(['25r', 'quiet']);
    expect(rowWith('relay')).toContain('No answer, normal');
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

describe('the pair', () => {
  it('shows the first good answer before the search has ended', () => {
    showPage(DiscoveryPage, told(searching(), searchId, answer(sampleCandidate(), workingPort(587))));
    const pair = document.querySelector<HTMLElement>('.pair');
    expect(within(pair ?? document.body).getAllByText('Works')).toHaveLength(2);
  });

  it('shows who learned what, with the table on demand', async () => {
    showPage(DiscoveryPage, told(searching(), searchId, ...sampleEvents.slice(0, 3)));
    await userEvent.click(screen.getByRole('button', { name: /One server learned the domain/ }));
    const [, row] = screen.getAllByRole('row');
    expect(row?.textContent).toBe('autoconfig.thunderbird.netThe domainHTTPS');
  });
});

describe('a problem', () => {
  it('names the party that has to act, and its first button avoids the problem', async () => {
    const outgoing = workingPort(2525);
    const report = { outgoing, alternatives: [sampleCandidate(), outgoing], findings: [blocked] };
    const page = showPage(DiscoveryPage, searched(report));
    const card = within(screen.getByRole('region', { name: 'This network blocks the usual ports for sending.' }));
    expect(card.getByText('This network').textContent).toBe('This network: the problem is here');
    const button = card.getByRole('button', { name: 'Use port 2525' });
    expect(button.dataset['filled']).toBe('true');
    await userEvent.click(button);
    expect(page.state().page).toBe('settings');
  });

  it('goes on by itself once the computer is connected again', () => {
    const finding: Finding = {
      ...{ id: 'no-network', cause: 'no-network', party: 'this-computer', severity: 'error', seen: '' },
      message: { id: 'cause.no-network', values: { host: 'example.net' } },
      actions: [{ kind: 'try-again', afterMs: 0 }, { kind: 'open-network-settings' }],
    };
    const nothing = { outcome: 'nothing-found', incoming: null, outgoing: null, alternatives: [] } as const;
    const page = showPage(DiscoveryPage, searched({ ...nothing, findings: [finding] }));
    expect(screen.getByText('Mailwright searches again by itself as soon as there is a connection.')).toBeDefined();
    fireEvent(window, new Event('online'));
    expect(page.used).toEqual([['find']]);
  });
});

describe('what was not needed', () => {
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

  it('is said so, without a colour, a cause or a time, port 25 too', () => {
    showPage(DiscoveryPage, searchedPolitely());
    for (const port of ['143', '25']) {
      const row = screen.getAllByRole('listitem').find(({ textContent }) => textContent?.startsWith(port));
      expect(row?.textContent).toMatch(/Not needed(?![ \d])/);
      expect(row?.dataset['tone']).toBe('quiet');
      expect(row?.dataset['copy']).toMatch(/: Not needed$/);
    }
  });

  it('is tested on demand in its own rows, and says how that goes', async () => {
    const page = showPage(DiscoveryPage, searchedPolitely());
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
    expect(rowWith('993')).toMatch(/Confirmed 4 minutes ago(?![ \d])/);
    await userEvent.click(screen.getByRole('button', { name: 'Search everything again' }));
    expect(page.used).toEqual([['lookAtAll']]);
  });

  it('offers nothing in a report from a file', () => {
    showPage(DiscoveryPage, acted(searchedPolitely(), { kind: 'open-report', events: politeEvents(240_000) }));
    expect(rowWith('993')).toContain('Confirmed 4 minutes ago');
    expect(screen.queryByRole('button', { name: /Test the other|Look at everything/ })).toBeNull();
  });
});
