import type { Cause } from '../../../contract/cause';
import type { DecidingTest } from '../../../contract/explanation';
import {
  broken,
  notConnected,
  notProtected,
  notSent,
  notTrusted,
  relayRefused,
  sendingSilent,
  signInFailed,
  silent,
  tokenRefused,
} from './likely-causes';

/** What a person sees, told in words that are no program's. */
interface ToldSymptom {
  /** All of them stand somewhere in the text. */
  readonly words: readonly RegExp[];
  readonly possible: readonly Cause[];
  readonly decidedBy: DecidingTest;
}

const fails =
  /\b(?:fail\w*|cannot|can ?not|can['’]?t|could ?n['’o]t|unable|impossib\w*|errors?|wrong|incorrect|invalid|reject\w*|denied|refuse[sd]?|not accepted|not (?:able|accepted|recogni[sz]ed|supported|working|possible)|does(?: not|n['’]?t)|won['’]?t|problems?|keeps? asking|non|mislukt\w*|fout|onjuist|kan (?:geen|niet)|fehlgeschlagen|fehler|falsch\w*|nicht|kann nicht|échec|échoué|erreur|incorrecte?|impossibile|non riuscit\w*|errat\w|errore|falló|error de|no se pued\w*|incorrect[ao]s?|falhou|błąd|ошибка|не удалось)(?![\p{L}])/iu;
const outgoing = /\b(?:smtp|smpt|stmp|outgoing|sending|send|uitgaande|ausgang\w*|sortant|saliente|uscita)\b/iu;
const certificate = /\b(?:certifica\w*|zertifikat\w*|cert)\b/iu;

/** The most exact first. */
const symptoms: readonly ToldSymptom[] = [
  {
    words: [certificate, /expired|expires|abgelaufen|expiré|scadut|caducad|verlopen|expirou/iu],
    possible: ['certificate-expired'],
    decidedBy: 'look-at-certificate',
  },
  {
    words: [
      certificate,
      /self-?signed|selbst ?signiert|auto-?signé|issuer|authority|autorità|trusted|vertrau|emittent/iu,
    ],
    possible: ['certificate-untrusted', 'interception-by-antivirus', 'certificate-name-mismatch'],
    decidedBy: 'look-at-certificate',
  },
  { words: [certificate], possible: notTrusted, decidedBy: 'look-at-certificate' },
  { words: [/\brelay(?:ing)?\b/iu], possible: relayRefused, decidedBy: 'look-into-program' },
  {
    words: [
      /tim(?:e[sd]?|ing)[- ]?out|zeitüberschreitung|délai|tempo (?:scaduto|esgotado)|tiempo de espera|time-out/iu,
      outgoing,
    ],
    possible: sendingSilent,
    decidedBy: 'probe-port',
  },
  {
    words: [
      /tim(?:e[sd]?|ing)[- ]?out|zeitüberschreitung|délai|tempo (?:scaduto|esgotado)|tiempo de espera|time-out/iu,
    ],
    possible: silent,
    decidedBy: 'probe-port',
  },
  {
    words: [
      /connect|verbind|connexion|conexi|connessione/iu,
      /refused|verweigert|refusée|rifiutat|rechazad|geweigerd/iu,
    ],
    possible: ['connection-refused', 'tls-mode-mismatch', 'interception-by-antivirus'],
    decidedBy: 'probe-port',
  },
  {
    words: [
      /connect|verbind|connexion|conexi|connessione/iu,
      /\b(?:reset|dropped|lost|interrupted|closed|aborted|unterbrochen|interrompue|verbroken)\b/iu,
    ],
    possible: broken,
    decidedBy: 'probe-port',
  },
  {
    words: [/\b(?:ssl|tls|startt?ls|secure connection|handshake)\b/iu, fails],
    possible: notProtected,
    decidedBy: 'probe-port',
  },
  { words: [/\b[o0]-?auth2?\b/iu, fails], possible: tokenRefused, decidedBy: 'sign-in-in-browser' },
  {
    words: [/\bsent\b.{0,20}\b(?:folder|mail|items)\b/iu, fails],
    possible: ['sent-folder-missing', 'mailbox-full'],
    decidedBy: 'look-into-program',
  },
  {
    words: [
      /\b(?:log|sign)(?:s|ging|ing)?[- ]?(?:in|into|on|to)\b|\blogin\b|authenti\w*|authentifi\w*|autentica\w*|\bpass(?:words?)?\b|passwort|kennwort|wachtwoord|mot de passe|contraseña|anmeld\w*|aanmeld\w*|accesso|hasło|пароль/iu,
      fails,
    ],
    possible: signInFailed,
    decidedBy: 'sign-in',
  },
  {
    words: [/connect\w*|reach\w*|verbind\w*|connexion|connecter|conect\w*|connett\w*/iu, fails],
    possible: notConnected,
    decidedBy: 'probe-port',
  },
  {
    words: [
      /\bsen[dt]\w*|gesendet|senden|envoy\w*|envia\w*|invi[ao]\w*|verzend\w*|verzonden|versturen/iu,
      /e?-?mails?\b|messages?\b|nachricht|courriel|correo|posta|bericht/iu,
      fails,
    ],
    possible: notSent,
    decidedBy: 'probe-port',
  },
  {
    words: [/\b(?:pop3?|imap4?|smtp)\b/iu, /\bserver/iu, fails],
    possible: ['server-unavailable', 'connection-dropped', 'access-off-in-account'],
    decidedBy: 'wait',
  },
];

/** The first symptom of which a text tells; null where it tells of none. */
export function toldSymptom(text: string): Pick<ToldSymptom, 'possible' | 'decidedBy'> | null {
  return symptoms.find(({ words }) => words.every((pattern) => pattern.test(text))) ?? null;
}
