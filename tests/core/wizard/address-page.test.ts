import { describe, expect, it } from 'vitest';
import type { InputLookup } from '../../../electron/contract/input-lookup';
import type { ProviderFacts } from '../../../electron/contract/report';
import { lookUpInput } from '../../../electron/core/address/look-up-input';
import {
  type Preparation,
  preparationTitle,
  recognisedLine,
  recogniseInput,
} from '../../../electron/core/address/recognise-input';
import { createProviderTable } from '../../../electron/core/knowledge/provider-table';
import { suggestionFor } from '../../../electron/core/wizard/address/reduce-address';
import { forwardOf } from '../../../electron/core/wizard/frame/forward-of';
import { planDiscovery } from '../../../electron/core/wizard/plan-run';
import { initialWizard } from '../../../electron/core/wizard/state/wizard-state';
import { bigMail } from '../discovery/some-providers';
import { acted, address, atSettings, otherId, searchId } from './wizard-after';

const typo = { provider: null, suggestion: 'jane@gmail.com' } satisfies InputLookup;
const typed = acted(initialWizard, { kind: 'type-address', text: 'jane@gmial.com' });
const offered = acted(typed, { kind: 'recognised', text: 'jane@gmial.com', lookup: typo });

describe('the address page', () => {
  it('offers a corrected spelling and changes nothing by itself', () => {
    expect(suggestionFor(offered.account)).toBe('jane@gmail.com');
    expect(offered.account.typed.text).toBe('jane@gmial.com');
  });

  it('takes the corrected spelling when it is chosen', () => {
    const used = acted(offered, { kind: 'use-suggestion' });
    expect(used.account.typed.text).toBe('jane@gmail.com');
    expect(suggestionFor(used.account)).toBeNull();
  });

  it('does not offer a declined spelling again for this text, but does for another', () => {
    const kept = acted(offered, { kind: 'keep-spelling' });
    expect(suggestionFor(kept.account)).toBeNull();
    expect(kept.account.typed.text).toBe('jane@gmial.com');
    const other = acted(
      kept,
      { kind: 'type-address', text: 'joe@gmial.com' },
      { kind: 'recognised', text: 'joe@gmial.com', lookup: { provider: null, suggestion: 'joe@gmail.com' } },
    );
    expect(suggestionFor(other.account)).toBe('joe@gmail.com');
  });

  it('ignores an answer about a text that is no longer in the field', () => {
    const late = acted(
      typed,
      { kind: 'type-address', text: 'jane@' },
      { kind: 'recognised', text: 'jane@gmial.com', lookup: typo },
    );
    expect(late.account.recognition).toBeNull();
  });

  it('removes the problem as soon as the text changes', () => {
    const problem = { id: 'input.no-domain', values: {} };
    const wrong = acted(
      typed,
      { kind: 'run-asked', run: { kind: 'discover', runId: searchId, text: 'jane@' } },
      { kind: 'run-refused', runId: searchId, refusal: { code: 'unreadable-input', message: problem } },
    );
    expect(wrong.account.inputProblem).toEqual(problem);
    expect(wrong.page).toBe('address');
    expect(acted(wrong, { kind: 'type-address', text: 'jane@e' }).account.inputProblem).toBeNull();
  });

  it('leaves everything as it was when an input cannot be read', () => {
    const settings = atSettings();
    const back = acted(
      settings,
      { kind: 'go-to', page: 'address' },
      { kind: 'type-address', text: 'jane@' },
      { kind: 'run-asked', run: { kind: 'discover', runId: otherId, text: 'jane@' } },
      { kind: 'run-refused', runId: otherId, refusal: { code: 'unreadable-input', message: { id: 'x', values: {} } } },
    );
    expect(back.account.servers).toEqual(settings.account.servers);
    expect(back.account.discovery).toEqual(settings.account.discovery);
  });

  it('cannot go on with an empty field', () => {
    expect(forwardOf(initialWizard).reason?.id).toBe('wizard.reason.nothing-typed');
    expect(forwardOf(typed)).toMatchObject({ reason: null, effect: { command: { kind: 'find' } } });
  });

  it('does not search again for what was found already, and does for anything else', () => {
    const back = acted(atSettings(), { kind: 'go-to', page: 'address' });
    expect(forwardOf(back).effect).toEqual({ actions: [{ kind: 'go-on' }], command: null });
    expect(acted(back, { kind: 'go-on' }).page).toBe('discovery');
    const changed = acted(back, { kind: 'type-address', text: 'joe@example.org' });
    expect(forwardOf(changed).effect.command).toEqual({ kind: 'find' });
    expect(acted(changed, { kind: 'go-on' }).page).toBe('address');
  });

  it('asks main without the space around the text, and without a name where none was given', () => {
    const typed = acted(initialWizard, { kind: 'type-address', text: ` ${address} ` });
    expect(planDiscovery(typed, searchId).request).toEqual({
      kind: 'discover',
      runId: searchId,
      input: address,
      name: null,
      allowAddress: false,
      preferImplicitTls: false,
      acceptedCertificates: [],
      keepsProven: true,
    });
  });
});

function facts(changes: Partial<ProviderFacts>): ProviderFacts {
  return { id: 'big-mail', name: 'Big Mail', password: 'account', status: 'works', before: [], ...changes };
}

const step = (id: string) => ({ message: { id, values: {} }, help: null });

describe('recogniseInput', () => {
  it.each<[Preparation, Partial<ProviderFacts>]>([
    ['none', {}],
    ['steps', { before: [step('provider.before.switch-on-imap')] }],
    ['app-password', { password: 'app-password' }],
    ['browser-sign-in', { password: 'oauth-only' }],
    ['bridge', { password: 'bridge' }],
    ['no-imap', { password: 'none', status: 'no-imap' }],
    ['closed', { password: 'none', status: 'discontinued' }],
    ['exchange-only', { password: 'none', status: 'exchange-only' }],
  ])('tells the preparation “%s” from the facts of a provider', (preparation, changes) => {
    const recognition = recogniseInput(address, { provider: facts(changes), suggestion: null });
    expect(recognition.preparation).toBe(preparation);
    const title = preparationTitle(recognition);
    expect(title?.id ?? null).toBe(preparation === 'none' ? null : `wizard.prepare.${preparation}`);
  });

  it('does not promise to prove settings that no mail app can use', () => {
    const usable = recogniseInput(address, { provider: facts({}), suggestion: null });
    const closed = recogniseInput(address, { provider: facts({ status: 'no-imap' }), suggestion: null });
    expect(recognisedLine(usable)?.id).toBe('wizard.recognised');
    expect(recognisedLine(closed)?.id).toBe('wizard.recognised.unusable');
  });
});

describe('lookUpInput', () => {
  const providers = createProviderTable([bigMail]);

  it('finds the provider of an address, of a domain, and by its name', () => {
    for (const text of ['jane@bigmail.example', 'big.example', 'Big Mail', ' jane@BIG.example ']) {
      expect(lookUpInput(text, providers)).toEqual({ provider: bigMail.facts, suggestion: null });
    }
  });

  it('corrects the domain of an address and leaves the part before the @', () => {
    expect(lookUpInput('Jane.Doe@gmial.com', providers).suggestion).toBe('Jane.Doe@gmail.com');
    expect(lookUpInput('gmial.com', providers).suggestion).toBe('gmail.com');
  });

  it('says nothing of a text that is still being typed', () => {
    for (const text of ['', 'jane', 'jane@', 'jane@gm']) {
      expect(lookUpInput(text, providers)).toEqual({ provider: null, suggestion: null });
    }
  });
});
