/** The text with this domain after its `@`. */
export function completeAddress(text: string, domain: string): string {
  const typed = text.trim();
  const at = typed.lastIndexOf('@');
  return `${at < 0 ? typed : typed.slice(0, at)}@${domain}`;
}

/** Whether an address is in this domain. */
export function isInDomain(text: string, domain: string): boolean {
  return text.trim().toLowerCase().endsWith(`@${domain}`);
}

/** The domains with the most mailboxes among people of a region, four each, most first. Every one is in the provider table. */
const domainsOfRegion: Readonly<Record<string, readonly string[]>> = {
  AR: ['gmail.com', 'hotmail.com', 'yahoo.com.ar', 'outlook.com'],
  AT: ['gmail.com', 'gmx.at', 'outlook.com', 'a1.net'],
  AU: ['gmail.com', 'outlook.com', 'bigpond.com', 'icloud.com'],
  BE: ['gmail.com', 'telenet.be', 'hotmail.com', 'skynet.be'],
  BR: ['gmail.com', 'hotmail.com', 'uol.com.br', 'yahoo.com.br'],
  CA: ['gmail.com', 'outlook.com', 'yahoo.ca', 'icloud.com'],
  CH: ['gmail.com', 'bluewin.ch', 'gmx.ch', 'outlook.com'],
  CN: ['qq.com', '163.com', '126.com', 'outlook.com'],
  CZ: ['seznam.cz', 'gmail.com', 'icloud.com', 'outlook.com'],
  DE: ['gmail.com', 'gmx.de', 'web.de', 't-online.de'],
  ES: ['gmail.com', 'hotmail.com', 'outlook.es', 'yahoo.es'],
  FR: ['gmail.com', 'orange.fr', 'free.fr', 'laposte.net'],
  GB: ['gmail.com', 'outlook.com', 'btinternet.com', 'icloud.com'],
  IN: ['gmail.com', 'outlook.com', 'yahoo.co.in', 'rediffmail.com'],
  IT: ['gmail.com', 'libero.it', 'hotmail.it', 'tiscali.it'],
  JP: ['gmail.com', 'yahoo.co.jp', 'icloud.com', 'outlook.com'],
  KR: ['naver.com', 'gmail.com', 'daum.net', 'kakao.com'],
  NL: ['gmail.com', 'ziggo.nl', 'kpnmail.nl', 'outlook.com'],
  PL: ['gmail.com', 'wp.pl', 'o2.pl', 'onet.pl'],
  PT: ['gmail.com', 'sapo.pt', 'hotmail.com', 'outlook.com'],
  RU: ['mail.ru', 'yandex.ru', 'gmail.com', 'rambler.ru'],
  SE: ['gmail.com', 'telia.com', 'hotmail.com', 'outlook.com'],
  UA: ['gmail.com', 'ukr.net', 'i.ua', 'icloud.com'],
};

/** The region where most people of a language live, for a tag without one. */
const regionOfLanguage: Readonly<Record<string, string>> = {
  cs: 'CZ',
  de: 'DE',
  es: 'ES',
  fr: 'FR',
  it: 'IT',
  ja: 'JP',
  ko: 'KR',
  nl: 'NL',
  pl: 'PL',
  pt: 'BR',
  ru: 'RU',
  sv: 'SE',
  uk: 'UA',
  zh: 'CN',
};

const domainsElsewhere: readonly string[] = ['gmail.com', 'outlook.com', 'yahoo.com', 'icloud.com'];

/** The domains that complete an address, for a language and region as a BCP 47 tag. */
export function completionsFor(tag: string): readonly string[] {
  const [language = '', ...subtags] = tag.split('-');
  const region = subtags.find((subtag) => /^[a-z]{2}$/i.test(subtag))?.toUpperCase();
  return domainsOfRegion[region ?? regionOfLanguage[language.toLowerCase()] ?? ''] ?? domainsElsewhere;
}

/** Every domain that is offered anywhere. */
export const offeredDomains: readonly string[] = [
  ...new Set([...domainsElsewhere, ...Object.values(domainsOfRegion).flat()]),
];
