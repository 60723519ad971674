/** A place at others, who may know a domain that publishes nothing: Mozilla's list, and the organisation that receives its mail. */
export type OthersPlace = 'ispdb' | 'mx';

/** A place where mail programs look for settings. Those with `-http` are asked without encryption. */
export type LookupPlace =
  | 'autoconfig'
  | 'autoconfig-http'
  | 'well-known'
  | 'well-known-http'
  /** `ispdb` is Mozilla's list by the domain, `mx` the receiving organisation's autoconfig host or Mozilla's entry for it. */
  | OthersPlace
  | 'srv'
  | 'autodiscover-host'
  | 'autodiscover-domain'
  | 'autodiscover-srv'
  | 'pacc';

/** One look of a program at a place. */
interface LookupStep {
  readonly place: LookupPlace;
  /** Whether the place is told the whole address, and not only the domain. */
  readonly tellsAddress: boolean;
  /** Whether the person is asked before a host outside the domain is told the address, whatever other places answer. */
  readonly asksFirst?: boolean;
}

/** What a program tries where no place has settings: names below the domain, with the ports that it tries there. */
interface GuessedNames {
  readonly incoming: readonly string[];
  readonly outgoing: readonly string[];
}

/** Where a mail program looks for the settings of an address, and in which order. */
export interface LookupOrder {
  readonly id: string;
  readonly name: string;
  /** The first place with settings for both directions wins. */
  readonly steps: readonly LookupStep[];
  /** Whether all places are asked at once, so that all of them learn what they are told. */
  readonly isAtOnce: boolean;
  /** Places of which only the first that answers counts, even where its document lacks servers. */
  readonly onlyFirstOf: readonly LookupPlace[];
  /** Whether a web page in place of a document is such an answer. */
  readonly takesPages: boolean;
  /** Whether it asks for the password where no place has settings, but one wants a password for them. */
  readonly asksForPassword?: boolean;
  /** Which servers for receiving it takes; others are none to it. */
  readonly receives: readonly ('imap' | 'pop3')[];
  /** Labels below the domain, empty for the domain itself; null where the program asks for the servers instead. */
  readonly guesses: GuessedNames | null;
  /** Services of the program's maker that get the address in any case. */
  readonly alwaysTold: readonly string[];
  /** The program's source, or its maker's page. */
  readonly source: string;
}

function domainOnly(...places: readonly LookupPlace[]): readonly LookupStep[] {
  return places.map((place) => ({ place, tellsAddress: false }));
}

function withAddress(...places: readonly LookupPlace[]): readonly LookupStep[] {
  return places.map((place) => ({ place, tellsAddress: true }));
}

const nobody: readonly string[] = [];
const bothWays = ['imap', 'pop3'] as const;
const separately = { onlyFirstOf: [], takesPages: false } as const;
const usualGuesses = { incoming: ['imap', 'mail', ''], outgoing: ['smtp', 'mail', ''] };

/** The look-up orders of mail programs, as their sources or makers have them. */
export const lookupOrders: readonly LookupOrder[] = [
  {
    id: 'thunderbird',
    name: 'Thunderbird',
    steps: [
      ...withAddress('autoconfig', 'well-known', 'autoconfig-http', 'well-known-http'),
      ...domainOnly('ispdb'),
      ...withAddress('mx', 'autodiscover-host', 'autodiscover-domain'),
      { place: 'autodiscover-srv', tellsAddress: true, asksFirst: true },
    ],
    isAtOnce: true,
    // It takes the first of these that does not refuse, and reads it afterwards.
    onlyFirstOf: ['autoconfig', 'well-known', 'autoconfig-http', 'well-known-http'],
    takesPages: true,
    asksForPassword: true,
    receives: bothWays,
    guesses: { incoming: ['imap', 'pop3', 'pop', 'mail', ''], outgoing: usualGuesses.outgoing },
    alwaysTold: nobody,
    source: 'https://searchfox.org/comm-central/source/mail/modules/accountcreation/FindConfig.sys.mjs',
  },
  {
    id: 'thunderbird-android',
    name: 'Thunderbird for Android',
    steps: domainOnly('autoconfig', 'well-known', 'autoconfig-http', 'well-known-http', 'ispdb', 'mx'),
    isAtOnce: true,
    ...separately,
    receives: ['imap'],
    guesses: null,
    alwaysTold: nobody,
    source: 'https://github.com/thunderbird/thunderbird-android/tree/main/feature/autodiscovery',
  },
  {
    id: 'k9-mail',
    name: 'K-9 Mail',
    steps: domainOnly('autoconfig', 'well-known', 'autoconfig-http', 'well-known-http', 'ispdb', 'mx'),
    isAtOnce: true,
    ...separately,
    receives: ['imap'],
    guesses: null,
    alwaysTold: nobody,
    source: 'https://github.com/thunderbird/thunderbird-android/tree/main/feature/autodiscovery',
  },
  {
    id: 'delta-chat',
    name: 'Delta Chat',
    steps: [
      ...withAddress('autoconfig'),
      // Its request to Autodiscover is a GET without the address.
      ...domainOnly('well-known', 'autodiscover-domain', 'autodiscover-host', 'ispdb'),
    ],
    isAtOnce: false,
    onlyFirstOf: ['autoconfig', 'well-known', 'autodiscover-domain', 'autodiscover-host', 'ispdb'],
    takesPages: false,
    receives: ['imap'],
    guesses: usualGuesses,
    alwaysTold: nobody,
    source: 'https://github.com/chatmail/core/blob/main/src/configure.rs',
  },
  {
    id: 'fairemail',
    name: 'FairEmail',
    steps: [...domainOnly('srv'), ...withAddress('autoconfig', 'well-known'), ...domainOnly('ispdb')],
    isAtOnce: true,
    ...separately,
    receives: bothWays,
    guesses: usualGuesses,
    alwaysTold: nobody,
    source: 'https://github.com/M66B/FairEmail/blob/master/app/src/main/java/eu/faircode/email/EmailProvider.java',
  },
  {
    id: 'evolution',
    name: 'Evolution',
    steps: [
      ...withAddress('autoconfig', 'autoconfig-http', 'well-known', 'well-known-http'),
      ...domainOnly('ispdb', 'srv'),
    ],
    isAtOnce: false,
    ...separately,
    receives: bothWays,
    guesses: null,
    alwaysTold: nobody,
    source: 'https://gitlab.gnome.org/GNOME/evolution/-/wikis/Autoconfig',
  },
  {
    id: 'geary',
    name: 'Geary',
    steps: domainOnly('autoconfig', 'ispdb'),
    isAtOnce: false,
    ...separately,
    receives: ['imap'],
    guesses: null,
    alwaysTold: nobody,
    source: 'https://gitlab.gnome.org/GNOME/geary/-/blob/main/src/client/accounts/accounts-autoconfig.vala',
  },
  {
    id: 'kmail',
    name: 'KMail',
    steps: [...domainOnly('ispdb'), ...withAddress('autoconfig-http'), ...domainOnly('well-known-http')],
    isAtOnce: false,
    ...separately,
    receives: bothWays,
    guesses: null,
    alwaysTold: nobody,
    source: 'https://invent.kde.org/pim/kmail-account-wizard',
  },
  {
    id: 'mailspring',
    name: 'Mailspring',
    steps: [...withAddress('autoconfig', 'mx'), ...domainOnly('ispdb')],
    isAtOnce: false,
    ...separately,
    receives: ['imap'],
    guesses: { incoming: ['imap'], outgoing: ['smtp'] },
    alwaysTold: nobody,
    source:
      'https://github.com/Foundry376/Mailspring/blob/master/app/internal_packages/onboarding/lib/onboarding-helpers.ts',
  },
  {
    id: 'outlook-classic',
    name: 'Outlook (classic)',
    steps: withAddress('autodiscover-domain', 'autodiscover-host', 'autodiscover-srv'),
    isAtOnce: false,
    ...separately,
    asksForPassword: true,
    receives: bothWays,
    guesses: null,
    alwaysTold: ['autodiscover-s.outlook.com'],
    source:
      'https://support.microsoft.com/en-us/topic/outlook-2016-implementation-of-autodiscover-0d7b2709-958a-7249-1c87-434d257b9087',
  },
  {
    id: 'outlook-new',
    name: 'Outlook (new, and on phones)',
    // Microsoft's service looks for the settings, from its own network.
    steps: [],
    isAtOnce: false,
    ...separately,
    receives: bothWays,
    guesses: null,
    alwaysTold: ['prod-autodetect.outlookmobile.com'],
    source: 'https://learn.microsoft.com/en-us/microsoft-365-apps/outlook/get-started/autodetect',
  },
  {
    id: 'apple-mail',
    name: 'Apple Mail',
    // It knows Apple's own list; every other account is typed, or comes with a profile.
    steps: [],
    isAtOnce: false,
    ...separately,
    receives: bothWays,
    guesses: null,
    alwaysTold: nobody,
    source: 'https://support.apple.com/en-us/102619',
  },
];
