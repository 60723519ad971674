import type { PublishingChannel } from '../../../contract/published-check';
import { safeFileName } from '../../file-name';

/** A channel that is a document on a web server. */
type DocumentChannel = Exclude<PublishingChannel, 'srv'>;

/** Where a document of a domain is published. */
export interface PublishedPlace {
  readonly channel: DocumentChannel;
  readonly host: string;
  /** Begins with a slash. */
  readonly path: string;
  /** The name of the file that we write for it. */
  readonly file: string;
  /** With its character set. */
  readonly mediaType: string;
}

const xml = 'text/xml; charset=utf-8';

/** The places of all documents of a domain. Mail apps know the first four; the Apple profile is a link that people open. */
export function publishedPlaces(domain: string): Readonly<Record<DocumentChannel, PublishedPlace>> {
  const { autoconfig, autodiscover, profile, pacc } = publishedFiles(domain);
  return {
    autoconfig: {
      channel: 'autoconfig',
      host: `autoconfig.${domain}`,
      path: '/mail/config-v1.1.xml',
      file: autoconfig,
      mediaType: xml,
    },
    'well-known': {
      channel: 'well-known',
      host: domain,
      path: '/.well-known/autoconfig/mail/config-v1.1.xml',
      file: autoconfig,
      mediaType: xml,
    },
    autodiscover: {
      channel: 'autodiscover',
      host: `autodiscover.${domain}`,
      path: '/autodiscover/autodiscover.xml',
      file: autodiscover,
      mediaType: xml,
    },
    pacc: {
      channel: 'pacc',
      host: `ua-auto-config.${domain}`,
      path: '/.well-known/user-agent-configuration.json',
      file: pacc,
      mediaType: 'application/json',
    },
    mobileconfig: {
      channel: 'mobileconfig',
      host: `autoconfig.${domain}`,
      path: '/mail.mobileconfig',
      file: profile,
      mediaType: 'application/x-apple-aspen-config',
    },
  };
}

/** The URL of a published document. */
export function urlOf({ host, path }: Pick<PublishedPlace, 'host' | 'path'>): string {
  return `https://${host}${path}`;
}

/** The names of the files that are written for a domain. */
export function publishedFiles(domain: string) {
  const stem = safeFileName(domain);
  return {
    autoconfig: `${stem}.config-v1.1.xml`,
    autodiscover: `${stem}.autodiscover.xml`,
    script: `${stem}.autodiscover.php`,
    profile: `${stem}.mobileconfig`,
    pacc: `${stem}.user-agent-configuration.json`,
    zone: `${stem}.zone.txt`,
    nginx: `${stem}.nginx.conf`,
    apache: `${stem}.apache.conf`,
    caddy: `${stem}.Caddyfile`,
  } as const;
}
