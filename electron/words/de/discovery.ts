import type { discoveryWords as english } from '../en/discovery';

/** Words of discovery: input, sources, trust, ranking. */
export const discoveryWords = {
  'input.empty': 'Geben Sie eine Adresse, eine Domain, einen Anbieter oder einen Servernamen ein.',
  'input.too-long': 'Das ist länger, als eine Adresse sein kann: Höchstens {limit} Zeichen sind möglich.',
  'input.space-inside': 'Darin steht ein Leerzeichen. Domains und Servernamen haben keine.',
  'input.control-character': 'Darin steht ein unsichtbares Zeichen. Tippen Sie die Adresse von Hand.',
  'input.no-at': 'In einer Adresse steht ein @ zwischen dem Namen und der Domain.',
  'input.no-domain': 'Die Domain fehlt. Sie steht hinter dem @, wie in erika@example.net.',
  'input.no-local-part': 'Der Name vor dem @ fehlt.',
  'input.several-at': 'Darin steht mehr als ein @. Eine Adresse hat nur eines.',
  'input.local-part-too-long': 'Der Name vor dem @ ist zu lang. Mailserver nehmen höchstens 64 Byte an.',
  'input.bad-local-part':
    'Der Name vor dem @ enthält ein Zeichen, das in Adressen nicht erlaubt ist, oder einen Punkt an falscher Stelle.',
  'input.space-in-local-part': 'Vor dem @ steht ein Leerzeichen. Ein solcher Name muss in Anführungszeichen stehen.',
  'input.unclosed-quote': 'Das Anführungszeichen vor dem @ wird nicht geschlossen.',
  'input.empty-label': 'In der Domain oder im Servernamen steht ein Punkt zu viel.',
  'input.bad-label': 'Der Teil „{label}“ kann in keiner Domain und keinem Servernamen stehen.',
  'input.domain-too-long': 'Die Domain ist zu lang. Domainnamen haben höchstens {limit} Zeichen.',
  'input.single-label':
    '„{domain}“ ist keine vollständige Domain und kein Anbieter auf der Liste. Eine Domain enthält einen Punkt, wie in example.net.',
  'input.ip-address-as-domain':
    '{domain} ist die Nummer eines Computers. Einstellungen werden über den Namen der Domain gefunden.',
  'input.unknown-provider': 'Kein Anbieter auf der Liste heißt „{name}“.',
  'input.provider-without-domain':
    '{name} hat keine eigene Maildomain. Geben Sie stattdessen Ihre Adresse oder Ihre Domain ein.',

  'source.typed': 'Von Hand eingegeben',
  'source.autoconfig': 'Einstellungsdatei des Anbieters',
  'source.well-known': 'Einstellungsdatei auf der Website der Domain',
  'source.pacc': 'Einstellungseintrag des Anbieters',
  'source.mailconf': 'Im DNS genannte Einstellungsdatei',
  'source.table': 'Anbieterliste von Mailwright',
  'source.ispdb': 'Anbieterliste von Mozilla',
  'source.mx': 'Wohin die Mail der Domain geht (MX)',
  'source.srv': 'Diensteinträge im DNS (SRV)',
  'source.autodiscover': 'Microsoft Autodiscover',
  'source.guess': 'Übliche Servernamen',

  'trust.typed': 'Dieser Server wurde von Hand eingegeben.',
  'trust.file': 'Nur eine Datei nennt diesen Server, sonst niemand.',
  'trust.published': '{host} veröffentlicht dies für {domain}, über eine geprüfte Verbindung.',
  'trust.published-elsewhere':
    '{domain} verweist auf {host}, eine Website einer anderen Organisation, die dies veröffentlicht.',
  'trust.published-by-mx': 'Mail für {domain} geht an {exchange}; {host} veröffentlicht dies für die Postfächer dort.',
  'trust.listed-by-mozilla-mx':
    'Mail für {domain} geht an {exchange}; die Anbieterliste von Mozilla nennt diesen Server für die Postfächer dort.',
  'trust.listed': 'Die Anbieterliste von Mailwright nennt diesen Server für {name}.',
  'trust.listed-by-mozilla': 'Die Anbieterliste von Mozilla nennt diesen Server für {domain}.',
  'trust.listed-by-mx':
    'Mail für {domain} geht an {exchange}. Das gehört zu {name}, einem Anbieter auf der Liste von Mailwright.',
  'trust.unsigned-dns': '{domain} nennt diesen Server im DNS, das unterwegs nicht gegen Veränderungen geschützt ist.',
  'trust.unsigned-dns-elsewhere':
    '{domain} nennt {host} im DNS, einen Server außerhalb der Domain. Prüfen Sie, ob er zu Ihrem Anbieter gehört.',
  'trust.autodiscover-srv':
    '{domain} nennt {host} im DNS als den Dienst, der die Einstellungen kennt. DNS ist unterwegs nicht gegen Veränderungen geschützt.',
  'trust.mailconf':
    '{domain} nennt diese Datei von {host} im DNS, das unterwegs nicht gegen Veränderungen geschützt ist.',
  'trust.other-port': 'Niemand nennt diesen Port. Mailwright hat ihn versucht, weil {host} ein genannter Server ist.',
  'trust.other-security':
    'Die Einstellungen nennen diesen Port von {host} mit einer anderen Verschlüsselung. Mailwright hat auch diese versucht.',
  'trust.guess': '{host} ist ein üblicher Name, den es gibt. Niemand hat ihn als Mailserver genannt.',
  'trust.guess-exchanger': 'Mail für {domain} geht an {host}. Niemand hat ihn als Server für Mail-Apps genannt.',
  'trust.guess-proven':
    'Niemand hat diesen Server genannt, aber er hat ein gültiges Zertifikat für seinen üblichen Namen.',
  'trust.guess-exchanger-proven':
    'Mail für {domain} geht an {host}, und sein Zertifikat ist gültig. Niemand hat ihn für Mail-Apps genannt.',

  'consent.srv':
    '{host} gehört zu einer anderen Organisation als {domain}. Nur ein Diensteintrag im DNS (SRV) nennt ihn, und DNS lässt sich unterwegs fälschen.',
  'consent.mailconf':
    '{host} gehört zu einer anderen Organisation als {domain}. Nur eine über DNS gefundene Datei (mailconf) nennt ihn, und DNS lässt sich unterwegs fälschen.',
  'consent.autodiscover-srv':
    '{host} gehört zu einer anderen Organisation als {domain}. Nur ein über DNS gefundener Autodiscover-Dienst nennt ihn, und DNS lässt sich unterwegs fälschen.',
  'consent.mx-document':
    '{host} gehört zu einer anderen Organisation als {domain}. Nur eine über DNS (MX) gefundene Datei nennt ihn, und DNS lässt sich unterwegs fälschen.',
  'consent.mx-guess':
    '{host} gehört zu einer anderen Organisation als {domain}. Mailwright hat ihn nur aus dem DNS (MX) erraten, und DNS lässt sich unterwegs fälschen.',
  'consent.file':
    'Nur die Datei nennt {host}. Wer die Datei geschrieben hat, kann alles Mögliche hineingeschrieben haben.',
  'consent.both.srv':
    '{first} und {second} gehören zu einer anderen Organisation als {domain}, nur Diensteinträge im DNS (SRV) nennen sie, und DNS lässt sich fälschen.',
  'consent.both.mailconf':
    '{first} und {second} gehören zu einer anderen Organisation als {domain}, nur eine über DNS gefundene Datei (mailconf) nennt sie, und DNS lässt sich fälschen.',
  'consent.both.autodiscover-srv':
    '{first} und {second} gehören zu einer anderen Organisation als {domain}, nur ein über DNS gefundener Autodiscover-Dienst nennt sie, und DNS lässt sich fälschen.',
  'consent.both.mx-document':
    '{first} und {second} gehören zu einer anderen Organisation als {domain}, nur eine über DNS (MX) gefundene Datei nennt sie, und DNS lässt sich fälschen.',
  'consent.both.mx-guess':
    '{first} und {second} gehören zu einer anderen Organisation als {domain}, Mailwright hat sie nur aus dem DNS (MX) erraten, und DNS lässt sich fälschen.',
  'consent.both.file':
    'Nur die Datei nennt {first} und {second}, und wer sie geschrieben hat, kann alles Mögliche hineingeschrieben haben.',

  'ranking.typed': 'Sie haben diesen Server und Port {port} selbst gewählt.',
  'ranking.typed-host':
    'Sie haben diesen Server genannt. Von seinen Ports für das Senden, die funktionieren, ist {port} der beste.',
  'ranking.file-and-proven': 'Die Datei nennt Port {port} für das Senden, und er funktioniert von hier aus.',
  'ranking.published-and-proven':
    'Der Anbieter veröffentlicht Port {port} für das Senden, und er funktioniert von hier aus.',
  'ranking.published-host-other-port':
    'Port {published}, den die Einstellungen nennen, funktioniert von hier aus nicht. Derselbe Server funktioniert auf Port {port}.',
  'ranking.listed-and-proven': 'Die Anbieterliste nennt Port {port} für das Senden, und er funktioniert von hier aus.',
  'ranking.published-by-mx-and-proven':
    'Die Organisation, die Mail der Domain annimmt, veröffentlicht Port {port} für das Senden, und er funktioniert von hier aus.',
  'ranking.dns-document-and-proven':
    'Eine Einstellungsdatei, zu der das DNS der Domain führt, nennt Port {port} für das Senden, und er funktioniert von hier aus.',
  'ranking.srv-and-proven': 'Die Domain nennt im DNS Port {port} für das Senden, und er funktioniert von hier aus.',
  'ranking.published-without-tls':
    'Die Einstellungen nennen diesen Server ohne Verschlüsselung. Auf Port {port} funktioniert er von hier aus mit Verschlüsselung.',
  'ranking.published-host-first-port':
    'Port {published}, den die Einstellungen nennen, hatte noch nicht vollständig geantwortet. Derselbe Server funktioniert auf Port {port}.',
  'ranking.guess-default-587':
    'Der Server für das Senden wurde erraten. Port {port} ist der übliche, und er funktioniert von hier aus.',
  'ranking.guess-2525':
    'Der Server für das Senden wurde erraten. Port 587 funktioniert von hier aus nicht; {port} ist der übliche Ausweg.',
  'ranking.only-465':
    'Der Server für das Senden wurde erraten. Von den üblichen Ports funktioniert von hier aus nur {port}.',
  'ranking.guess-first-port':
    'Der Server für das Senden wurde erraten. Port {port} funktioniert von hier aus; 587 hatte noch nicht vollständig geantwortet.',
  'ranking.guess-other-port': 'Der Server für das Senden wurde erraten. Er funktioniert von hier aus auf Port {port}.',
  'ranking.prefer-implicit-tls': 'Sie bevorzugen Verschlüsselung ab dem ersten Byte, und Port {port} funktioniert so.',
  'ranking.only-receiving': 'Das Empfangen funktioniert von hier aus. Für das Senden ließ sich kein Server nachweisen.',
  'ranking.only-sending':
    'Das Senden funktioniert von hier aus auf Port {port}. Für das Empfangen ließ sich kein Server nachweisen.',
  'ranking.nothing-proven-claimed':
    'Diese Einstellungen werden genannt, aber von hier aus ließ sich keiner der Server nachweisen.',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
