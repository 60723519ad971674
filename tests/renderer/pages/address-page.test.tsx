import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { ProviderFacts } from '../../../electron/contract/report';
import { initialWizard, type WizardState } from '../../../electron/core/wizard/state/wizard-state';
import { AddressPage } from '../../../renderer/pages/address-page';
import { acted, searched, searchId } from '../../core/wizard/wizard-after';
import { showPage } from '../live-page';

afterEach(cleanup);

const provider: ProviderFacts = { id: 'postmark', name: 'Postmark', password: 'account', status: 'works', before: [] };

/** The page with a text whose provider main has just named. */
function recognised(changes: Partial<ProviderFacts>, text = 'jane@example.net'): WizardState {
  return acted(
    initialWizard,
    { kind: 'type-address', text },
    { kind: 'recognised', text, lookup: { provider: { ...provider, ...changes }, suggestion: null } },
  );
}

function field(): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>('Mail address');
}

/** What a screen reader reads after the name of the field. */
function description(): string {
  const ids = (field().getAttribute('aria-describedby') ?? '').split(' ');
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

async function handIn(): Promise<void> {
  const form = document.getElementById('wizard-form');
  if (form === null) throw new Error('There is no form');
  await act(async () => {
    fireEvent.submit(form);
  });
}

describe('the field', () => {
  it('takes a domain, a provider or a host too, and says so', () => {
    showPage(AddressPage, initialWizard);
    expect(description()).toBe('A domain, a provider or a server name works too.');
    expect(field().dir).toBe('ltr');
  });

  it('starts the search when its form is submitted', async () => {
    const page = showPage(AddressPage, initialWizard);
    await userEvent.type(field(), 'example.net');
    await handIn();
    expect(page.state().account.typed.text).toBe('example.net');
    expect(page.used).toEqual([['find']]);
  });

  it('shows main’s problem with an empty text', async () => {
    const page = showPage(AddressPage, initialWizard);
    await handIn();
    expect(page.used).toEqual([['find']]);
  });

  it('shows the problem of its text, until the text changes', async () => {
    const page = showPage(AddressPage, acted(initialWizard, { kind: 'type-address', text: 'jane@@example.net' }));
    page.tell(
      { kind: 'run-asked', run: { kind: 'discover', runId: searchId, text: 'jane@@example.net' } },
      {
        kind: 'run-refused',
        runId: searchId,
        refusal: { code: 'unreadable-input', message: { id: 'input.several-at', values: {} } },
      },
    );
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(description()).toContain('There is more than one @.');
    await userEvent.type(field(), '{Backspace}');
    expect(field().getAttribute('aria-invalid')).not.toBe('true');
  });

  it('goes on without a second search where its text was searched for already', async () => {
    const page = showPage(AddressPage, acted(searched(), { kind: 'back' }));
    await handIn();
    expect(page.state().page).toBe('discovery');
    expect(page.used).toEqual([]);
  });

  it('takes text that is pasted anywhere on the page', async () => {
    const page = showPage(AddressPage, initialWizard);
    await userEvent.click(document.body);
    await userEvent.paste(' jane@example.net ');
    expect(page.state().account.typed.text).toBe('jane@example.net');
    expect(document.activeElement).toBe(field());
  });
});

describe('a domain that is probably mistyped', () => {
  const slip = acted(
    initialWizard,
    { kind: 'type-address', text: 'jane@gmial.com' },
    { kind: 'recognised', text: 'jane@gmial.com', lookup: { provider: null, suggestion: 'jane@gmail.com' } },
  );

  it('is offered in its probable spelling, and changed only on request', async () => {
    const page = showPage(AddressPage, slip);
    expect(screen.getByText('Did you mean gmail.com?')).toBeDefined();
    expect(field().value).toBe('jane@gmial.com');
    await userEvent.click(screen.getByRole('button', { name: 'Use gmail.com' }));
    expect(page.state().account.typed.text).toBe('jane@gmail.com');
  });

  it('can be kept, and gets no second suggestion', async () => {
    showPage(AddressPage, slip);
    await userEvent.click(screen.getByRole('button', { name: 'Keep gmial.com' }));
    expect(screen.queryByText(/Did you mean/)).toBeNull();
    expect(field().value).toBe('jane@gmial.com');
  });
});

describe('a provider that is known', () => {
  it('is named below the field, without a card where it needs no preparation', () => {
    showPage(AddressPage, recognised({}));
    expect(description()).toBe('Postmark. Mailwright knows its settings and will check that they work.');
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('shows the preparation that it needs, with its help page', async () => {
    const before: ProviderFacts['before'] = [
      {
        message: { id: 'provider.before.make-app-password', values: { operator: 'Postmark' } },
        help: 'postmark.make-app-password',
      },
    ];
    const page = showPage(AddressPage, recognised({ password: 'app-password', status: 'needs-preparation', before }));
    const card = within(screen.getByRole('region', { name: 'Postmark needs an app password' }));
    expect(card.getAllByRole('listitem')).toHaveLength(1);
    await userEvent.click(card.getByRole('button', { name: 'Open the provider’s help' }));
    expect(page.used).toEqual([['openHelp', 'postmark.make-app-password']]);
  });

  it.each([
    [': mail apps sign in through the browser', { password: 'oauth-only' }],
    [' does not work with mail apps', { password: 'none', status: 'no-imap' }],
    [' needs its own bridge program on this computer', { password: 'bridge' }],
    [' has closed', { status: 'discontinued' }],
  ] as const)('says at once: Postmark%s', (words, changes) => {
    showPage(AddressPage, recognised(changes));
    expect(screen.getByRole('region', { name: `Postmark${words}` })).toBeDefined();
  });
});

describe('the demo', () => {
  it('offers its accounts, and a press fills one in', async () => {
    const demo = {
      password: 'demo',
      accounts: [{ address: 'you@only-465.example', about: { id: 'demo.situation.only-465', values: {} } }],
    };
    const page = showPage((props) => <AddressPage {...props} demo={demo} />, initialWizard);
    expect(screen.getByText(/The password of every account is demo\./)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: /only-465/ }));
    expect(page.state().account.typed.text).toBe('you@only-465.example');
    expect(document.activeElement).toBe(field());
  });
});

describe('a report from a file', () => {
  it('shows its address in a field that cannot be changed', () => {
    showPage(
      AddressPage,
      acted(initialWizard, { kind: 'open-report', events: [] }, { kind: 'go-to', page: 'address' }),
    );
    expect(field().readOnly).toBe(true);
  });
});
