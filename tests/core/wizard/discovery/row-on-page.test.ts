import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../../electron/contract/failure';
import type { Row } from '../../../../electron/core/run/reduce-run';
import { rowOnPage } from '../../../../electron/core/wizard/discovery/discovery-outcome';
import { searched, searching } from '../wizard-after';

const silent: Failure = { code: 'resolver-silent', host: 'example.net' };

function rowOf(state: Row['state'], failure: Failure | null = null): Row {
  const step = { id: 'source:mx', group: 'source', source: 'mx', host: null } as const;
  const phases = [{ phase: 'dns', ordinal: 1, startedMs: 0, tookMs: 40 }] as const;
  return { step, state, startedMs: 0, tookMs: 40, phases, lines: [], failure, found: null, of: null, agoMs: null };
}

const noNetwork = {
  id: 'no-network',
  cause: 'no-network',
  party: 'this-network',
  severity: 'warning',
  message: { id: 'cause.no-network', values: {} },
  seen: '',
  actions: [],
} as const;

describe('rowOnPage', () => {
  const ended = searched().account;
  const offline = searched({ outcome: 'nothing-found', incoming: null, outgoing: null, findings: [noNetwork] }).account;

  it('is the row itself while the search goes on', () => {
    const row = rowOf('running');
    expect(rowOnPage(row, searching().account)).toBe(row);
  });

  it('waits for no answer after the search', () => {
    expect(rowOnPage(rowOf('running'), ended).state).toBe('skipped');
    expect(rowOnPage(rowOf('failed', silent), ended)).toMatchObject({ state: 'failed', tookMs: 40 });
  });

  it('waits for a network where there was none, and shows no times', () => {
    for (const row of [rowOf('failed', silent), rowOf('waiting'), rowOf('running')])
      expect(rowOnPage(row, offline)).toMatchObject({ state: 'waiting', tookMs: null, phases: [] });
    expect(rowOnPage(rowOf('no-entry'), offline).state).toBe('no-entry');
  });
});
