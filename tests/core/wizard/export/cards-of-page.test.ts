import { describe, expect, it } from 'vitest';
import { cardsOfPage } from '../../../../electron/core/wizard/export/cards-of-page';
import type { WizardState } from '../../../../electron/core/wizard/state/wizard-state';
import { sampleReport } from '../../run/sample-run';
import { acted, atSettings, finished, otherId, searching, told } from '../wizard-after';

const today = '2026-11-24';
const ofDomain = { address: null, name: null, input: { text: 'example.net', kind: 'domain' } } as const;
const ofHost = { ...ofDomain, input: { text: '192.0.2.7', kind: 'host' } } as const;

function asked(facts: typeof ofDomain | typeof ofHost, ...typed: readonly string[]): WizardState {
  const incoming = { ...sampleReport().incoming, login: null };
  const outgoing = { ...sampleReport().outgoing, login: null };
  const state = acted(atSettings({ ...facts, incoming, outgoing } as Parameters<typeof atSettings>[0]), {
    kind: 'skip-to-export',
  });
  return acted(state, ...typed.map((text) => ({ kind: 'type-whose', text }) as const));
}

describe('the cards of the page', () => {
  it.each<[string, WizardState, string | null, string | null, string | null]>([
    ['a domain', asked(ofDomain), null, 'example.net', null],
    ['a domain and half an address', asked(ofDomain, 'two words'), null, 'example.net', null],
    ['a domain and a local part', asked(ofDomain, 'jane'), 'jane@example.net', null, 'jane@example.net'],
    ['a server without a domain', asked(ofHost), null, null, null],
  ])('are one for %s', (_, state, address, domain, login) => {
    expect(cardsOfPage(state, today)).toMatchObject([
      { address, domain, servers: { incoming: { port: 993, login }, outgoing: { login } } },
    ]);
  });

  it('are those of all accounts, and none of what is published', () => {
    expect(cardsOfPage(acted(asked(ofDomain), { kind: 'publish' }), today)).toEqual([]);
    const another = acted(acted(atSettings(), { kind: 'skip-to-export' }), { kind: 'set-up-another' });
    const report = sampleReport({ address: 'joe@example.net' });
    const both = acted(told(searching('joe@example.net', another, otherId), otherId, finished(report)), {
      kind: 'skip-to-export',
    });
    expect(cardsOfPage(both, today).map(({ address }) => address)).toEqual(['jane@example.net', 'joe@example.net']);
  });
});
