import { expect, test } from '@playwright/test';
import { areAllShown } from '../all-states';
import { expectTitle, fill, press, search } from '../keyboard';
import { lookAt } from '../look-at';
import { sharedWindow } from '../shared-window';
import { shownText } from '../shown-text';

/** What a page says about a demo account: the outcome and, where something is wrong, why, who must act, and what to do first. */
interface Said {
  readonly title: string | RegExp;
  readonly verdict: {
    readonly cause: string | RegExp;
    readonly party: string;
    /** Null where the foot has all that can be done. */
    readonly firstAction: string | null;
  } | null;
  /** Words that the page must not show, because they would mislead. */
  readonly never: RegExp;
}

/** What the page of the search says: its title, why, and the first way out below the lanes. */
interface FoundSaid {
  readonly title: string;
  /** Null where a card says it. */
  readonly why: string | RegExp | null;
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
const unconfirmed = 'Settings were found, but could not be confirmed from here';
const nothingFor = (id: string) => `No settings were found for ${id}.example`;
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
  'account-locked': {
    discovery: { title: works, why: proven, wayOut: null, never: unprovoked },
    signIn: {
      title: 'Receiving was refused',
      verdict: {
        cause: 'The provider has locked this account or stopped it from sending.',
        party: 'Your turn',
        firstAction: null,
      },
      never: /did not accept this password|blocks/i,
    },
  },
  'imap-off': {
    discovery: { title: works, why: proven, wayOut: null, never: unprovoked },
    signIn: {
      title: 'Sending works. Receiving was refused.',
      verdict: {
        cause: 'Receiving in mail apps is switched off in the settings of this account.',
        party: 'Your turn',
        firstAction: 'Continue with sending only',
      },
      never: /did not accept this password|blocks/i,
    },
  },
  'sending-off': {
    discovery: { title: works, why: proven, wayOut: null, never: unprovoked },
    signIn: {
      title: 'Receiving works. Sending was refused.',
      verdict: {
        cause: 'The provider does not let this account send from mail apps.',
        party: 'The provider: the problem is here',
        firstAction: 'Try sending again',
      },
      never: /did not accept this password|blocks/i,
    },
  },
  'too-many-attempts': {
    discovery: { title: works, why: proven, wayOut: null, never: unprovoked },
    signIn: {
      title: 'Receiving was refused',
      verdict: {
        cause: 'There were too many attempts in a short time. The server requires a pause.',
        party: 'Your turn',
        firstAction: null,
      },
      never: /did not accept this password|blocks/i,
    },
  },
  'server-busy': {
    discovery: { title: works, why: proven, wayOut: null, never: unprovoked },
    signIn: {
      title: 'Both servers refused the sign-in',
      verdict: {
        cause: 'The server mail.server-busy.example, or its sign-in, is temporarily unavailable.',
        party: 'The provider: the problem is here',
        firstAction: null,
      },
      never: /did not accept this password|blocks/i,
    },
  },
  'password-expired': {
    discovery: { title: works, why: proven, wayOut: null, never: unprovoked },
    signIn: {
      title: 'The password of this account has expired',
      verdict: null,
      never: /did not accept this password|blocks/i,
    },
  },
  'browser-only': {
    discovery: { title: works, why: proven, wayOut: null, never: /refused|blocks|certificate of/i },
    signIn: null,
  },
  'other-name': {
    discovery: {
      title: unconfirmed,
      why: 'The certificate that mail.other-name.example shows was issued for server7.hoster.example.',
      wayOut: 'Copy a message for the provider',
      never: /did not accept|blocks/i,
    },
    signIn: null,
  },
  'self-signed': {
    discovery: {
      title: unconfirmed,
      why: 'The certificate of mail.self-signed.example was not issued by an authority this computer trusts.',
      wayOut: 'Copy a message for the provider',
      never: /did not accept|blocks/i,
    },
    signIn: null,
  },
  'ends-soon': {
    discovery: { title: works, why: proven, wayOut: null, never: /refused|blocks|did not accept/i },
    signIn: signedIn,
  },
  antivirus: {
    discovery: {
      title: unconfirmed,
      why: /^Something on the way seems to open the encrypted connection to mail\.antivirus\.example/,
      wayOut: null,
      never: /did not accept|blocks/i,
    },
    signIn: null,
  },
  firewall: {
    discovery: {
      title: 'Receiving works. Sending could not be confirmed.',
      why: /^Something on the way, such as a firewall, writes over what mail\.firewall\.example says/,
      wayOut: null,
      never: /did not accept|password for/i,
    },
    signIn: null,
  },
  'no-starttls': {
    discovery: {
      title: 'Receiving works. Sending could not be confirmed.',
      why: 'Port 587 of mail.no-starttls.example does not switch to encryption.',
      wayOut: 'Copy a message for the provider',
      never: /did not accept|blocks/i,
    },
    signIn: null,
  },
  'clock-slow': {
    discovery: {
      title: unconfirmed,
      why: 'The clock of this computer seems to be slow: to it, the certificates of several servers are not valid yet.',
      wayOut: null,
      never: /did not accept|blocks/i,
    },
    signIn: null,
  },
  'web-only': {
    discovery: {
      title: 'This network allows only web traffic',
      why: /^Web servers answer, mail servers cannot be reached on any port\./,
      wayOut: 'Continue unconfirmed',
      never: /did not accept|certificate of/i,
    },
    signIn: null,
  },
  'refuses-all': {
    discovery: {
      title: unconfirmed,
      why: 'The server mail.refuses-all.example refuses connections on port 993.',
      wayOut: 'Copy a message for the provider',
      never: /did not accept|certificate of/i,
    },
    signIn: null,
  },
  'old-settings': {
    discovery: { title: works, why: proven, wayOut: null, never: /did not accept|blocks|certificate of/i },
    signIn: signedIn,
  },
  'no-mail': {
    discovery: {
      title: 'No settings were found for no-mail.example',
      why: 'The domain no-mail.example declares that it does not accept mail.',
      wayOut: 'Change the address',
      never: /did not accept|blocks/i,
    },
    signIn: null,
  },
  'no-such-domain': {
    discovery: {
      title: nothingFor('no-such-domain'),
      why: 'The name no-such-domain.example does not exist.',
      wayOut: 'Enter by hand',
      never: /did not accept|blocks/i,
    },
    signIn: null,
  },
  'name-filter': {
    discovery: {
      title: 'This network’s name server does not know name-filter.example',
      why: /./,
      wayOut: null,
      never: /did not accept|slip/i,
    },
    signIn: null,
  },
  parked: {
    discovery: {
      title: nothingFor('parked'),
      why: /^The domain parked\.example is parked: nobody uses it/,
      wayOut: 'Change the address',
      never: /did not accept|blocks/i,
    },
    signIn: null,
  },
  'website-only': {
    discovery: {
      title: nothingFor('website-only'),
      why: /^Every name below website-only\.example leads to its website/,
      wayOut: 'Enter by hand',
      never: /did not accept|blocks/i,
    },
    signIn: null,
  },
  'sign-in-page': {
    discovery: {
      title: 'This network may want you to sign in first',
      why: /^Something on this network answers in place of other servers, such as a page to sign in to\./,
      wayOut: null,
      never: /did not accept|slip|certificate of/i,
    },
    signIn: null,
  },
  'own-apps': {
    discovery: {
      title: nothingFor('own-apps'),
      why: 'own-apps.example does not work with mail apps: it offers neither IMAP nor POP3.',
      wayOut: null,
      never: /did not accept|blocks|slip/i,
    },
    signIn: null,
  },
  bridge: {
    discovery: {
      title: unconfirmed,
      why: /^Mail apps reach bridge\.example only through its bridge program/,
      wayOut: null,
      never: /did not accept|blocks/i,
    },
    signIn: null,
  },
  banned: {
    discovery: {
      title: 'Sending works. Receiving could not be confirmed.',
      why: 'The server mail.banned.example takes no connection for mail, while its website answers. It may have shut this network out after refused sign-ins.',
      wayOut: 'Copy a message for the provider',
      never: /did not accept|certificate of/i,
    },
    signIn: null,
  },
  'better-name': {
    discovery: { title: works, why: proven, wayOut: null, never: /did not accept|blocks|not verified/i },
    signIn: null,
  },
  'missing-issuer': {
    discovery: {
      title: unconfirmed,
      why: /^The server mail\.missing-issuer\.example does not send the certificate of “Deputy of Mailwright/,
      wayOut: 'Copy a message for the provider',
      never: /did not accept|blocks/i,
    },
    signIn: null,
  },
  'starttls-stripped': {
    discovery: {
      title: 'Receiving works. Sending could not be confirmed.',
      why: /^Something on the way seems to take encryption out of what mail\.starttls-stripped\.example offers on port 587/,
      wayOut: null,
      never: /did not accept|password for/i,
    },
    signIn: null,
  },
  'exchange-only': {
    discovery: {
      title: 'This mailbox works with Exchange',
      why: /./,
      wayOut: null,
      never: /did not accept|blocks|slip/i,
    },
    signIn: null,
  },
  'no-sent-folder': { discovery: { title: works, why: proven, wayOut: null, never: unprovoked }, signIn: signedIn },
  ...Object.fromEntries(
    ['greylisted', 'spam-folder', 'message-lost'].map((id) => [
      id,
      { discovery: { title: works, why: proven, wayOut: null, never: unprovoked }, signIn: signedIn },
    ]),
  ),
  'no-network': {
    discovery: {
      title: 'This computer seems to be offline',
      why: 'Mailwright searches again by itself as soon as there is a connection.',
      wayOut: null,
      never: /did not accept|slip|certificate of/i,
    },
    signIn: null,
  },
  'cut-short-names': {
    discovery: {
      title: 'This network’s name server gives no whole answers',
      why: /^The name server of this network cuts its answers for cut-short-names\.example short/,
      wayOut: null,
      never: /did not accept|slip|certificate of/i,
    },
    signIn: null,
  },
  'proxy-refuses': {
    discovery: {
      title: 'No settings could be fetched through the proxy',
      why: null,
      wayOut: null,
      never: /did not accept|slip|certificate of/i,
    },
    signIn: null,
  },
  'address-typo': {
    discovery: {
      title: 'No settings were found for gmial.com',
      why: 'You may have meant gmail.com.',
      wayOut: 'Use you@gmail.com',
      never: /did not accept|blocks|certificate of/i,
    },
    signIn: null,
  },
  'invented-answers': {
    discovery: { title: works, why: proven, wayOut: null, never: /did not accept|blocks|certificate of/i },
    signIn: signedIn,
  },
  'ipv6-silent': {
    discovery: { title: works, why: proven, wayOut: null, never: /did not accept|blocks|certificate of/i },
    signIn: signedIn,
  },
  vpn: {
    discovery: {
      title: 'Receiving works. Sending could not be confirmed.',
      why: 'The VPN or this network blocks the usual ports for sending.',
      wayOut: null,
      never: /did not accept|certificate of/i,
    },
    signIn: null,
  },
  'sending-by-password': {
    discovery: { title: works, why: proven, wayOut: null, never: /did not accept|blocks|certificate of/i },
    signIn: signedIn,
  },
  'clear-text': {
    discovery: { title: works, why: proven, wayOut: null, never: /did not accept|blocks|certificate of/i },
    signIn: signedIn,
  },
  'old-encryption': {
    discovery: { title: works, why: proven, wayOut: null, never: /did not accept|blocks|certificate of/i },
    signIn: signedIn,
  },
  'sending-missing': {
    discovery: {
      title: 'Receiving works. Sending could not be confirmed.',
      why: 'No sending server for sending-missing.example accepts a connection from here.',
      wayOut: 'Enter by hand',
      never: /did not accept|blocks|certificate of/i,
    },
    signIn: null,
  },
  'bridge-running': {
    discovery: {
      title: unconfirmed,
      why: /^The program at 127\.0\.0\.1, port 1144, made its certificate itself\./,
      wayOut: null,
      never: /did not accept|blocks|somebody may be listening|unless your provider confirms/i,
    },
    signIn: null,
  },
  'receiving-missing': {
    discovery: {
      title: 'Sending works. Receiving could not be confirmed.',
      why: 'No receiving server for receiving-missing.example accepts a connection from here.',
      wayOut: 'Enter by hand',
      never: /did not accept|blocks|certificate of/i,
    },
    signIn: null,
  },
};

/** What a card says, where one is shown. */
const saidInCard: Readonly<Record<string, RegExp>> = {
  'browser-only': /^This provider does not accept passwords from mail apps\./,
  'better-name': /certificate/,
  'ends-soon': /^The certificate of mail\.ends-soon\.example ends soon\./,
  'old-settings': /old\.old-settings\.example/,
  'proxy-refuses': /^The proxy proxy\.office\.example:3128 requires a sign-in/,
  'invented-answers': /^The name server of this network also answers for names that do not exist\./,
  'ipv6-silent': /^Servers answer late over IPv6 from here, or not at all\./,
  vpn: /^A VPN is on\./,
  'sending-by-password': /accepts no password for sending unless an administrator allows it\.$/,
  'clear-text': /also accepts passwords without encryption on port 587\./,
  'old-encryption': /^Anyone who records the connection to mail\.old-encryption\.example/,
};
/** Situations in which all works, and something is said of it. */
const toldBesideSuccess = ['pop3-only', ...Object.keys(saidInCard)];

const open = sharedWindow('--demo');

/** The first show a page each of its kind. */
const shown = Object.entries(situations).slice(0, areAllShown ? undefined : 5);

for (const [id, { discovery, signIn }] of shown) {
  test(`${id} is explained by its real cause`, async () => {
    const { page } = open;
    await search(page, id === 'address-typo' ? 'you@gmial.com' : `you@${id}.example`);
    await expectFound(discovery, saidInCard[id] ?? null);
    if (id === 'better-name')
      await expect(
        page.getByRole('button', { name: 'Use server7.hoster-of-better-name.example instead' }),
      ).toBeVisible();
    if (discovery.title !== works || toldBesideSuccess.includes(id)) await lookAt(open, 'discovery', id);
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
    if (id === 'no-sent-folder')
      await expect(shownText(page, /Mailwright sees no folder for sent messages in this mailbox\./)).toBeVisible();
    if (!signIn.title.toString().includes('mail apps')) await lookAt(open, 'sign-in', id);
  });
}

test('the bridge program on this computer works once its own certificate is accepted', async () => {
  const { page } = open;
  await search(page, 'you@bridge-running.example');
  await press(page.getByRole('link', { name: /Settings/ }));
  await press(page.getByRole('button', { name: 'Trust it anyway…' }).first());
  await press(page.getByRole('button', { name: 'Accept this certificate' }));
  await expectTitle(page, 'These settings work with a certificate you accepted');
  await lookAt(open, 'settings', 'bridge-accepted');
  await press(page.getByRole('button', { name: 'Sign in' }));
  await fill(page.locator('input[type="password"]'), 'demo');
  await page.keyboard.press('Enter');
  await expectTitle(page, 'Set up your mail apps');
});

/** The button that leads to the settings, whether something is wrong or not. */
function goOn({ title }: FoundSaid): string | RegExp {
  if (title === works) return 'Use these settings';
  return title.endsWith('2525.') ? 'Use port 2525' : 'Continue with what works';
}

async function expectFound({ title, why, wayOut, never }: FoundSaid, card: RegExp | null): Promise<void> {
  const { page } = open;
  await expectTitle(page, title);
  const reason = page.locator('.page-head p');
  if (why === null) await expect(reason).toHaveCount(0);
  else await expect(reason).toHaveText(why);
  const headings = page.locator('.verdict').getByRole('heading', { level: 2 });
  await expect(headings).toHaveText(card === null ? [] : [card]);
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
    const buttons = card.locator('.actions').getByRole('button');
    if (verdict.firstAction === null) await expect(buttons).toHaveCount(0);
    else await expect(buttons.first()).toHaveText(verdict.firstAction);
  }
  await expectNever(never);
}

async function expectNever(never: RegExp): Promise<void> {
  const said = (await open.page.locator('.column').allInnerTexts()).join('\n');
  // The account's own name has words about its trouble, and every way ends at the sign-in.
  const misleading = said.replaceAll(/\S+\.example|Offers sign-in|No password has been sent/g, '');
  expect(misleading).not.toMatch(never);
}
