import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { ProviderFacts } from '../../../electron/contract/report';
import { readPastedText } from '../../../electron/core/address/read-pasted-text';
import { explainText } from '../../../electron/core/diagnosis/explain-text';
import type { WizardAction } from '../../../electron/core/wizard/state/wizard-actions';
import { initialWizard, type WizardState } from '../../../electron/core/wizard/state/wizard-state';
import { loadLaterParts } from '../../../renderer/hooks/use-later-parts';
import { AddressPage } from '../../../renderer/pages/address-page';
import { acted, atSettings, searched, searchId } from '../../core/wizard/wizard-after';
import { showPage } from '../live-page';

await loadLaterParts();
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
  it('takes any text, and says so', () => {
    showPage(AddressPage, initialWizard);
    expect(description()).toBe('Paste anything: an address, a mailto link, a welcome mail, an error message.');
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
    expect(screen.getByText(/^Did you mean gmail.com\?/)).toBeDefined();
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
    expect(card.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Create an app password at Postmark. Any name will do, for example “Mail”.',
      'Keep it at hand. Mailwright asks for it in step 4, not before.',
    ]);
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

describe('a provider with a way without an app password', () => {
  it('shows that way first, then the steps in order, one page, and what is good to know', async () => {
    const before: ProviderFacts['before'] = [
      {
        message: { id: 'provider.before.turn-on-two-step', values: { operator: 'Google' } },
        help: 'gmail.turn-on-two-step',
        helpHost: 'support.google.com',
      },
      {
        message: { id: 'provider.before.make-app-password', values: { operator: 'Google' } },
        help: 'gmail.make-app-password',
        helpHost: 'support.google.com',
      },
      { message: { id: 'provider.before.app-password-may-be-off', values: {} }, isFact: true, help: null },
    ];
    const appButton = { operator: 'Google', apps: ['Thunderbird', 'Apple Mail'] };
    const page = showPage(
      AddressPage,
      recognised({ password: 'app-password', status: 'needs-preparation', before, appButton }),
    );
    const card = within(screen.getByRole('region', { name: /^Easiest: choose Google in your mail app/ }));
    expect(card.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Easiest: choose Google in your mail app No app password',
      'Or: use an app password',
    ]);
    expect(card.getAllByRole('listitem')).toHaveLength(4);
    expect(card.getByText(/^At work or school/)).toBeDefined();
    await userEvent.click(card.getByRole('button', { name: 'Open support.google.com' }));
    expect(page.used).toEqual([['openHelp', 'gmail.turn-on-two-step']]);
  });
});

describe('what a provider has announced', () => {
  it('is good to know on the first page, before its day and after it', () => {
    const events = [
      { on: '2999-12-31', what: 'password-off-by-default', concerns: ['smtp'] },
      { on: '2024-09-16', what: 'password-ends', concerns: ['imap', 'pop3'] },
    ] as const;
    showPage(AddressPage, recognised({ password: 'oauth-only', status: 'needs-preparation', before: [], events }));
    expect(screen.getByText(/^From December 31, 2999, Postmark accepts no password for sending unless/)).toBeDefined();
    expect(
      screen.getByText(/^Since September 16, 2024, Postmark accepts no password for receiving any more/),
    ).toBeDefined();
  });
});

describe('a longer text that is pasted into the field', () => {
  const welcome =
    'Address: mara@northfold.example\nPassword: hunter2\nIMAP: imap.northfold.example 993 SSL\nSMTP: smtp.northfold.example';

  it('gives the address and the servers, and its password stays nowhere', async () => {
    const page = showPage(AddressPage, initialWizard);
    await userEvent.click(field());
    await userEvent.paste(welcome);
    expect(field().value).toBe('mara@northfold.example');
    expect(description()).toBe('Taken from the pasted text. The password in it was left out.');
    const cells = within(screen.getByRole('region', { name: 'Found in the text you pasted' })).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent).filter((text) => text !== '')).toEqual([
      'imap.northfold.example',
      'smtp.northfold.example',
      '993',
      'Not stated',
      'TLS',
      'Not stated',
    ]);
    expect(JSON.stringify(page.state())).not.toContain('hunter2');
    expect(document.body.textContent).not.toContain('hunter2');
    await handIn();
    expect(page.used).toEqual([['find']]);
  });

  it('is left to the field where it is a plain address', async () => {
    const page = showPage(AddressPage, initialWizard);
    await userEvent.click(field());
    await userEvent.paste('jane@example.net');
    expect(page.state().account.typed.text).toBe('jane@example.net');
    expect(page.state().account.pasted).toBeNull();
  });
});

describe('the entrances', () => {
  it('change what stands below, and what the page does', async () => {
    const page = showPage(AddressPage, initialWizard);
    await userEvent.click(screen.getByRole('radio', { name: /Something stopped working/ }));
    expect(page.state().entrance).toBe('repair');
    await userEvent.type(field(), 'jane@example.net');
    await handIn();
    expect(page.used).toEqual([['enterServers']]);
  });
});

describe('an error message', () => {
  const text = '535 5.7.8 Authentication failed';
  const repair: WizardAction = { kind: 'choose-entrance', entrance: 'repair' };
  const said = explainText({ protocol: null, stage: null, text });
  const explained: WizardAction = { kind: 'explained', explanation: said, found: readPastedText(text) };

  it.each([
    ['of a server', text],
    ['of a mail app, which is only a code', '0x800CCC0E'],
  ])('%s that is pasted into the address is explained, and leaves nothing there', async (_, pasted) => {
    const page = showPage(AddressPage, initialWizard);
    await userEvent.click(field());
    await userEvent.paste(pasted);
    expect(page.used).toEqual([['explain', pasted]]);
    expect(page.state().entrance).toBe('repair');
    expect(field().value).toBe('');
  });

  it('is taken in an area of its own, which keeps it out of the state', async () => {
    const page = showPage(AddressPage, acted(initialWizard, repair));
    const area = await screen.findByLabelText('Paste what your mail app or the server says');
    await userEvent.click(screen.getByRole('button', { name: 'Explain it' }));
    expect(area.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(area);
    await userEvent.paste(text);
    expect(area.getAttribute('aria-invalid')).toBe('false');
    await userEvent.click(screen.getByRole('button', { name: 'Explain it' }));
    expect(page.used).toEqual([['explain', text]]);
    expect(JSON.stringify(page.state())).not.toContain('Authentication failed');
  });

  it('shows what it means, what it does not mean, and what decides', async () => {
    showPage(AddressPage, acted(initialWizard, repair, explained));
    const meaning = 'The server did not accept this password for this login name.';
    const answer = within(await screen.findByRole('region', { name: meaning }));
    expect(answer.getByText('Whose turn it is: yours.')).toBeDefined();
    expect(answer.getByText(text)).toBeDefined();
    expect(answer.getByText('A blocked network or a server that is down. The server answers.')).toBeDefined();
    expect(answer.getByText(/^Sign in with the same name and password in Mailwright/)).toBeDefined();
    expect(answer.getByText(/^Type the address of the account above/)).toBeDefined();
  });

  it('is tested by the form of the address', async () => {
    const page = showPage(AddressPage, acted(initialWizard, repair, explained));
    await userEvent.type(field(), 'jane@example.net');
    await handIn();
    expect(page.used).toEqual([['find']]);
  });
});

describe('accounts that are ready', () => {
  it('lead back to their export page', async () => {
    const page = showPage(AddressPage, acted(atSettings(), { kind: 'set-up-another' }));
    await userEvent.click(screen.getByRole('button', { name: 'Go to export: jane@example.net' }));
    expect(page.state()).toMatchObject({ page: 'export', finished: [] });
    expect(page.state().account.typed.text).toBe('jane@example.net');
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
