import { describe, expect, it } from 'vitest';
import type { Failure } from '../../electron/contract/failure';
import { failed, ok, type Result } from '../../electron/contract/result';
import type { Ports } from '../../electron/engine/ports';
import { createCalendarLooks } from '../../electron/main/calendar-looks';

/** Domains whose calendars are on a server of their own, as long as their name servers answer. */
function world() {
  const asked: string[] = [];
  const answering = { isSilent: false };
  const srv = async (name: string) => {
    asked.push(name);
    const failure: Failure = { code: 'resolver-silent', host: name };
    return answering.isSilent
      ? failed(failure)
      : ok([{ priority: 0, weight: 0, port: 443, target: `dav.${name.split('.').slice(2).join('.')}` }]);
  };
  const fetch = async ({ url }: { readonly url: string }): Promise<Result<never, Failure>> =>
    failed(answering.isSilent ? { code: 'closed', stage: 'http' } : { code: 'http-status', url, status: 401 });
  const ports = {
    resolver: { srv, txt: async () => ok([]), addresses: async () => ok({ v4: [], v6: [] }) },
    fetcher: { isProxied: async () => false, fetch },
    clock: { nowMs: () => 0, nextTurn: async () => undefined, wait: () => new Promise<void>(() => {}) },
  } as unknown as Ports;
  return { asked, answering, looks: createCalendarLooks(async () => ports) };
}

const hostsIn = (answer: Awaited<ReturnType<ReturnType<typeof createCalendarLooks>['find']>>) =>
  answer.ok ? answer.value.map(({ kind, host }) => `${kind} ${host}`) : answer.failure.id;

describe('a look for calendars and contacts', () => {
  it('asks a domain once and keeps its answer', async () => {
    const { asked, looks } = world();
    expect(looks.found('example.org')).toBeNull();
    const first = await looks.find('example.org');
    expect(hostsIn(first)).toEqual(['caldav dav.example.org', 'carddav dav.example.org']);
    expect(await looks.find('example.org')).toEqual(first);
    expect(asked).toHaveLength(2);
    expect(looks.found('example.org')).toHaveLength(2);
    expect(looks.found('example.net')).toBeNull();
  });

  it('says in a sentence that nothing has answered, and asks again', async () => {
    const { answering, looks } = world();
    answering.isSilent = true;
    expect(hostsIn(await looks.find('example.org'))).toBe('export.apple-mail.not-asked');
    expect(looks.found('example.org')).toBeNull();
    answering.isSilent = false;
    expect(hostsIn(await looks.find('example.org'))).toHaveLength(2);
  });

  it('forgets every answer, also one that comes after that', async () => {
    const { looks } = world();
    await looks.find('example.org');
    const late = looks.find('example.net');
    looks.forget();
    await late;
    expect([looks.found('example.org'), looks.found('example.net')]).toEqual([null, null]);
  });
});
