import { expect, test } from '@playwright/test';
import { expectTitle, fill, press, search } from '../keyboard';
import { lookAt } from '../look-at';
import { sharedWindow } from '../shared-window';

/** What a page says about a demo account: the outcome and, where something is wrong, why, who must act, and what to do first. */
interface Said {
  readonly title: string | RegExp;
  readonly verdict: { readonly cause: string | RegExp; readonly party: string; readonly firstAction: string } | null;
  /** Words that the page must not show, because they would mislead. */
  readonly never: RegExp;
}

/** What the page of the search says: its title, why, and the first way out below the lanes. */
interface FoundSaid {
  readonly title: string;
  readonly why: string | RegExp;
  readonly wayOut: string | null;
  /** Words that the page must not show, because they would mislead. */
  readonly never: RegExp;
}

interface Situation {
  readonly discovery: FoundSaid;
  /** What the sign-in with the demo's password says; null where none can be tried. */
  readonly signIn: Said | null;
}

const works = 'Receiving and sending both work';
const proven = 'Both servers answered from this computer a moment ago. No password has been sent.';
const signedIn: Said = { title: 'Set up your mail apps', verdict: null, never: /refused|not verified/i };
/** Words about trouble, which must not appear where all is well. */
const unprovoked = /password|blocks|certificate of/i;

const situations: Readonly<Record<string, Situation>> = {
  'all-well': { discovery: { title: works, why: proven, wayOut: null, never: unprovoked }, signIn: signedIn },
  'blocked-587': {
    discovery: {
      title: 'Receiving works. Sending works on port 2525.',
      why: 'This network seems to block ports 587 and 465. Port 2525 of the same server works.',
      wayOut: 'Keep 587, unconfirmed',
      never: /password|sign-in|certificate of/i,
    },
    signIn: signedIn,
  },
  'only-465': { discovery: { title: works, why: proven, wayOut: null, never: unprovoked }, signIn: signedIn },
  'only-25': {
    discovery: {
      title: 'Receiving works. Sending could not be confirmed.',
      why: 'The mail server answers, but on no port for sending. This network may block them, or the provider offers none.',
      wayOut: 'Enter by hand',
      never: /password|use port 25\b/i,
    },
    signIn: { title: 'Set up your mail apps', verdict: null, never: /refused/i },
  },
  'pop3-only': { discovery: { title: works, why: proven, wayOut: null, never: unprovoked }, signIn: signedIn },
  'wrong-password': {
    discovery: { title: works, why: proven, wayOut: null, never: unprovoked },
    signIn: {
      title: 'The server did not accept this login',
      verdict: null,
      never: /this network: the problem|certificate of/i,
    },
  },
  'app-password': {
    discovery: { title: works, why: proven, wayOut: null, never: /did not accept|blocks/i },
    signIn: {
      title: /wants an app password here$/,
      verdict: null,
      never: /did not accept this password|the problem is here: network/i,
    },
  },
  'certificate-expired': {
    discovery: {
      title: 'Settings were found, but could not be confirmed from here',
      why: /^The certificate of mail\.certificate-expired\.example expired on .*\d{4}\.$/,
      wayOut: 'Copy a message for the provider',
      never: /did not accept|blocks/i,
    },
    signIn: null,
  },
  'nothing-found': {
    discovery: {
      title: 'No settings were found for nothing-found.example',
      why: 'No source lists a mail server for nothing-found.example, and none of the usual server names works.',
      wayOut: 'Enter by hand',
      never: /password|blocks/i,
    },
    signIn: null,
  },
};

const open = sharedWindow('--demo');

for (const [id, { discovery, signIn }] of Object.entries(situations)) {
  test(`${id} is explained by its real cause`, async () => {
    const { page } = open;
    await search(page, `you@${id}.example`);
    await expectFound(discovery);
    if (discovery.title !== works || id === 'pop3-only') await lookAt(open, 'discovery', id);
    if (signIn === null) return;

    await press(page.getByRole('button', { name: goOn(discovery) }));
    await expect(page).toHaveTitle(/Settings/);
    if (id === 'only-25') {
      await expect(page.locator('.column')).not.toContainText('works that way');
      await lookAt(open, 'settings', id);
      await press(page.getByRole('button', { name: 'Keep without testing' }));
    }
    await press(page.getByRole('button', { name: 'Sign in' }));
    await fill(page.locator('input[type="password"]'), 'demo');
    await page.keyboard.press('Enter');
    await expectSaid(signIn);
    if (!signIn.title.toString().includes('mail apps')) await lookAt(open, 'sign-in', id);
  });
}

/** The button that leads to the settings, whether something is wrong or not. */
function goOn({ title }: FoundSaid): string | RegExp {
  if (title === works) return 'Use these settings';
  return title.endsWith('2525.') ? 'Use port 2525' : 'Continue with what works';
}

async function expectFound({ title, why, wayOut, never }: FoundSaid): Promise<void> {
  const { page } = open;
  await expectTitle(page, title);
  await expect(page.locator('.page-head p')).toHaveText(why);
  await expect(page.locator('.verdict')).toHaveCount(0);
  const row = page.locator('.way-why');
  if (wayOut !== null) await expect(row.getByRole('button').first()).toHaveText(wayOut);
  await expectNever(never);
}

async function expectSaid({ title, verdict, never }: Said): Promise<void> {
  const { page } = open;
  await expectTitle(page, title);
  const card = page.locator('.verdict').first();
  if (verdict === null) {
    await expect(card).toBeHidden();
  } else {
    await expect(card.getByRole('heading', { level: 2 })).toHaveText(verdict.cause);
    await expect(card.locator('.blame [data-at="here"], .blame [data-at="turn"], p.blame')).toHaveText(verdict.party);
    await expect(card.locator('.actions').getByRole('button').first()).toHaveText(verdict.firstAction);
  }
  await expectNever(never);
}

async function expectNever(never: RegExp): Promise<void> {
  const said = (await open.page.locator('.column').allInnerTexts()).join('\n');
  // The account's own name has words about its trouble, and every way ends at the sign-in.
  const misleading = said.replaceAll(/\S+\.example|Offers sign-in|No password has been sent/g, '');
  expect(misleading).not.toMatch(never);
}
