import type { discoveryWords as english } from '../en/discovery';

/** Words of discovery: input, sources, trust, ranking. */
export const discoveryWords = {
  'input.empty': 'Geben Sie eine Adresse, eine Domain, einen Anbieter oder einen Servernamen ein.',
  'input.too-long': 'Das ist länger, als eine Adresse sein kann: Höchstens {limit} Zeichen sind möglich.',
  'input.space-inside': 'Darin steht ein Leerzeichen. Domains und Servernamen haben keine.',
  'input.control-character': 'Darin steht ein unsichtbares Zeichen. Tippen Sie die Adresse von Hand.',
  'input.no-at': 'In einer Adresse steht ein @ zwischen dem Namen und der Domain.',
  'input.no-domain': 'Die Domain fehlt. Sie steht hinter dem @, wie in erika@example.net.',
  'input.no-local-part': 'Der Teil vor dem @ fehlt.',
  'input.several-at': 'Darin steht mehr als ein @. Eine Adresse hat nur eines.',
  'input.local-part-too-long': 'Der Teil vor dem @ ist zu lang. Mailserver nehmen höchstens 64 Byte an.',
  'input.bad-local-part': 'Der Teil vor dem @ enthält ein Zeichen oder einen Punkt, der dort nicht erlaubt ist.',
  'input.space-in-local-part':
    'Vor dem @ steht ein Leerzeichen. Entfernen Sie es, oder setzen Sie den Namen in Anführungszeichen.',
  'input.unclosed-quote': 'Das Anführungszeichen vor dem @ wird nicht geschlossen.',
  'input.empty-label': 'In der Domain oder im Servernamen steht ein Punkt zu viel.',
  'input.bad-label': '„{label}“ ist in einer Domain oder einem Servernamen nicht erlaubt.',
  'input.domain-too-long': 'Die Domain ist zu lang. Domainnamen haben höchstens {limit} Zeichen.',
  'input.single-label':
    '„{domain}“ ist weder eine vollständige Domain noch ein bekannter Anbieter. Eine Domain enthält einen Punkt, wie in example.net.',
  'input.ip-address-as-domain': '{domain} ist eine IP-Adresse. Geben Sie stattdessen den Namen der Domain ein.',
  'input.unknown-provider': 'Mailwright kennt keinen Anbieter namens „{name}“.',
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
  'trust.file': 'Nur eine Datei oder ein eingefügter Text nennt diesen Server.',
  'trust.published': '{host} veröffentlicht diese Einstellungen für {domain}, über eine geprüfte Verbindung.',
  'trust.published-elsewhere':
    '{domain} verweist auf {host}. Eine andere Organisation betreibt diese Website und veröffentlicht dort diese Einstellungen.',
  'trust.published-by-mx':
    'Mail für {domain} geht an {exchange}. {host} veröffentlicht diese Einstellungen für die Postfächer dort.',
  'trust.listed-by-mozilla-mx':
    'Mail für {domain} geht an {exchange}. Die Anbieterliste von Mozilla enthält diesen Server für die Postfächer dort.',
  'trust.listed': 'Die Anbieterliste von Mailwright enthält diesen Server für {name}.',
  'trust.listed-by-mozilla': 'Die Anbieterliste von Mozilla enthält diesen Server für {domain}.',
  'trust.listed-by-mx':
    'Mail für {domain} geht an {exchange}. Das gehört zu {name}, einem Anbieter auf der Liste von Mailwright.',
  'trust.unsigned-dns': '{domain} nennt diesen Server im DNS, das nicht gegen Fälschung geschützt ist.',
  'trust.unsigned-dns-elsewhere':
    '{domain} nennt {host} im DNS, einen Server außerhalb der Domain. Prüfen Sie, ob er zu Ihrem Anbieter gehört.',
  'trust.autodiscover-srv':
    '{domain} nennt {host} im DNS als den Dienst, der die Einstellungen kennt. DNS ist nicht gegen Fälschung geschützt.',
  'trust.mailconf': '{domain} nennt diese Datei von {host} im DNS, das nicht gegen Fälschung geschützt ist.',
  'trust.other-port':
    'Keine Quelle nennt diesen Port. Mailwright hat ihn versucht, weil {host} als Mailserver genannt wird.',
  'trust.other-security':
    'Die Einstellungen nennen diesen Port von {host} mit einer anderen Verschlüsselung. Mailwright hat auch diese versucht.',
  'trust.guess': 'Mailwright hat {host} erraten. Den Namen gibt es, aber keine Quelle nennt ihn als Mailserver.',
  'trust.guess-exchanger': 'Mail für {domain} geht an {host}. Keine Quelle nennt ihn als Server für Mail-Apps.',
  'trust.guess-proven':
    'Mailwright hat diesen Server erraten. Keine Quelle nennt ihn, aber sein Zertifikat ist für diesen Namen gültig.',
  'trust.guess-exchanger-proven':
    'Mail für {domain} geht an {host}, und sein Zertifikat ist gültig. Keine Quelle nennt ihn für Mail-Apps.',
  'trust.certificate':
    'Mailwright hat {asked} gefragt. Das Zertifikat dort gilt für {host}, einen Namen derselben Maschine. Keine Quelle nennt diesen Namen.',

  'consent.srv':
    '{host} gehört nicht zu {domain}. Nur ein Diensteintrag im DNS (SRV) nennt ihn, und DNS lässt sich fälschen.',
  'consent.mailconf':
    '{host} gehört nicht zu {domain}. Nur eine über DNS gefundene Datei (mailconf) nennt ihn, und DNS lässt sich fälschen.',
  'consent.autodiscover-srv':
    '{host} gehört nicht zu {domain}. Nur ein über DNS gefundener Autodiscover-Dienst nennt ihn, und DNS lässt sich fälschen.',
  'consent.mx-document':
    '{host} gehört nicht zu {domain}. Nur eine über DNS (MX) gefundene Datei nennt ihn, und DNS lässt sich fälschen.',
  'consent.mx-guess':
    '{host} gehört nicht zu {domain}. Mailwright hat ihn nur aus dem DNS (MX) erraten, und DNS lässt sich fälschen.',
  'consent.certificate':
    '{host} gehört nicht zu {domain}. Er steht nur im Zertifikat eines Servers, den das DNS nennt, und DNS lässt sich fälschen.',
  'consent.file':
    'Nur Ihre Datei oder Ihr Text nennt {host}. Wer das geschrieben hat, kann alles Mögliche hineingeschrieben haben.',
  'consent.both.srv':
    '{first} und {second} gehören nicht zu {domain}: nur Diensteinträge im DNS (SRV) nennen sie, und DNS lässt sich fälschen.',
  'consent.both.mailconf':
    '{first} und {second} gehören nicht zu {domain}: nur eine über DNS gefundene Datei (mailconf) nennt sie, und DNS lässt sich fälschen.',
  'consent.both.autodiscover-srv':
    '{first} und {second} gehören nicht zu {domain}: nur ein über DNS gefundener Autodiscover-Dienst nennt sie, und DNS lässt sich fälschen.',
  'consent.both.mx-document':
    '{first} und {second} gehören nicht zu {domain}: nur eine über DNS (MX) gefundene Datei nennt sie, und DNS lässt sich fälschen.',
  'consent.both.mx-guess':
    '{first} und {second} gehören nicht zu {domain}: Mailwright hat sie nur aus dem DNS (MX) erraten, und DNS lässt sich fälschen.',
  'consent.both.certificate':
    '{first} und {second} gehören nicht zu {domain}. Sie stehen nur in Zertifikaten von Servern, die das DNS nennt, und DNS lässt sich fälschen.',
  'consent.both.file':
    'Nur Ihre Datei oder Ihr Text nennt {first} und {second}, und wer das geschrieben hat, kann alles Mögliche hineingeschrieben haben.',

  'ranking.typed': 'Sie haben diesen Server und Port {port} selbst gewählt.',
  'ranking.typed-host':
    'Dieser Server stammt von Ihnen, aus Ihrer Datei oder aus Ihrem Text. Von seinen Ports für das Senden, die funktionieren, ist {port} der beste.',
  'ranking.file-and-proven':
    'Die angegebene Datei oder der Text nennt Port {port} für das Senden, und er funktioniert von hier aus.',
  'ranking.published-and-proven':
    'Der Anbieter veröffentlicht Port {port} für das Senden, und er funktioniert von hier aus.',
  'ranking.published-host-other-port':
    'Port {published}, den die Einstellungen nennen, funktioniert von hier aus nicht. Derselbe Server funktioniert auf Port {port}.',
  'ranking.listed-and-proven':
    'Die Anbieterliste enthält Port {port} für das Senden, und er funktioniert von hier aus.',
  'ranking.published-by-mx-and-proven':
    'Die Organisation, die Mail der Domain annimmt, veröffentlicht Port {port} für das Senden, und er funktioniert von hier aus.',
  'ranking.dns-document-and-proven':
    'Eine über das DNS der Domain gefundene Einstellungsdatei nennt Port {port} für das Senden, und er funktioniert von hier aus.',
  'ranking.srv-and-proven': 'Die Domain nennt im DNS Port {port} für das Senden, und er funktioniert von hier aus.',
  'ranking.published-without-tls':
    'Die Einstellungen nennen diesen Server ohne Verschlüsselung. Auf Port {port} funktioniert er von hier aus mit Verschlüsselung.',
  'ranking.published-host-first-port':
    'Port {published}, den die Einstellungen nennen, war mit der Antwort noch nicht fertig. Derselbe Server funktioniert auf Port {port}.',
  'ranking.guess-default-587':
    'Der Server für das Senden wurde erraten. Port {port} ist der übliche, und er funktioniert von hier aus.',
  'ranking.guess-2525':
    'Der Server für das Senden wurde erraten. Port 587 funktioniert von hier aus nicht; {port} ist die übliche Alternative.',
  'ranking.only-465':
    'Der Server für das Senden wurde erraten. Von den üblichen Ports funktioniert von hier aus nur {port}.',
  'ranking.guess-first-port':
    'Der Server für das Senden wurde erraten. Port {port} funktioniert von hier aus; 587 war mit der Antwort noch nicht fertig.',
  'ranking.guess-other-port': 'Der Server für das Senden wurde erraten. Er funktioniert von hier aus auf Port {port}.',
  'ranking.prefer-implicit-tls': 'Sie bevorzugen implizites TLS, und Port {port} verwendet es.',
  'ranking.only-receiving': 'Das Empfangen funktioniert von hier aus. Für das Senden ließ sich kein Server bestätigen.',
  'ranking.only-sending':
    'Das Senden funktioniert von hier aus auf Port {port}. Für das Empfangen ließ sich kein Server bestätigen.',
  'ranking.nothing-proven-claimed':
    'Quellen nennen diese Einstellungen, aber von hier aus ließ sich kein Server bestätigen.',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
