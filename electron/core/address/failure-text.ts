import { directions } from '../../contract/verdict';
import { readNamedAddress } from './named-address';
import { readPastedText } from './read-pasted-text';

/** No more is read of a text to tell what it is. */
const readChars = 4_096;

/** Codes and words that only servers, libraries and mail programs use. */
const codes: readonly RegExp[] = [
  /(?<![\p{L}\p{N}.:/_-])[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}(?![\d.])/u,
  /^\s*(?:421|4[35]\d|5[03-57]\d)[ -]\s?[\p{L}<("]/mu,
  /(?<![\p{L}\p{N}])-ERR\b/u,
  /\[(?:AUTHENTICATIONFAILED|AUTHORIZATIONFAILED|UNAVAILABLE|EXPIRED|PRIVACYREQUIRED|CONTACTADMIN|INUSE|ALERT|LIMIT|OVERQUOTA|WEBALERT|AUTH|IN-USE|SYS\/TEMP|SYS\/PERM)\]/iu,
  /^\s*[A-Za-z]{0,6}\d{1,6} (?:NO|BAD) \S|^\s*\* BYE \S|(?<![\p{L}\p{N}])(?:NO|BAD|BYE) \[[A-Z]/mu,
  /\b0x[48][0-9a-f]{7}\b/iu,
  /\bE(?:CONN[A-Z]{3,}|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN|AUTH|SOCKET|PROTO)\b|\bENOTFOUND\b|\bgetaddrinfo\b/u,
  /\b(?:SSL|SEC|NS|TLS|MOZILLA_PKIX|PR|ERR|DNS_PROBE)_(?:ERROR_)?[A-Z_]{6,}|\bAADSTS\d{4,7}\b|\bSSL routines\b/u,
  /\b[A-Za-z]{3,40}(?:Exception|Error)\b|\bNSURLErrorDomain\b|\[SSL: [A-Z]|\b(?:DEPTH_ZERO|UNABLE_TO|SELF_SIGNED|CERT)_[A-Z_]{4,}/u,
  /\b(?:Socket|Winsock) ?Error:? ?\d{5}\b/iu,
];

/** Words for what fails, in the languages of mail programs. */
const words =
  /(?<!\p{L})(?:fail(?:ed|s|ure)|errors?|incorrect|unknown|mismatch|missing|exceed(?:s|ed)|too many|blocked|locked|disabled|unavailable|unreachable|unsupported|unexpected(?:ly)?|unrecognized|untrusted|interrupted|disconnected|terminated|reset|self-signed|no (?:such|route|valid)|refused|rejected|denied|timed out|time-?out|could not|couldn['’]t|can ?not|can['’]t|unable to|unsuccessful|(?:not|doesn['’]t|isn['’]t|wasn['’]t) (?:\p{L}{1,20} ){0,2}(?:accept|allow|available|authenticated|connected|found|match|permit|reach|respond|succeed|support|trust|valid)\p{L}{0,4}|invalid|expired|fehlgeschlagen|gescheitert|fehler\p{L}{0,12}|(?:konnte|kann|können|konnten) (?:\p{L}{1,20} ){0,6}nicht|abgelehnt|verweigert|zeitüberschreitung|échec|échoué|erreur|impossible|refusée?|rejetée?|expiré|falló|fallado|error|errores|no se (?:pudo|puede|ha podido)|rechazad[oa]|errore|impossibile|non riuscit[oa]|rifiutat[oa]|scadut[oa]|mislukt|fout(?:melding|code)?|geweigerd|kan (?:\p{L}{1,20} ){0,4}(?:niet|geen)|verlopen|falhou|falha|erro|não foi possível|recusad[oa]|błąd|nie (?:można|udało)|odrzucon\p{L}{1,3}|ошибка|не уда(?:лось|ется|ётся)|отклонен\p{L}?|chyba|nepodařilo|nelze|misslyckades|kunde inte|fel(?:kod|meddelande)?|hata(?:sı)?|başarısız)(?!\p{L})|エラー|失敗|できません|错误|失败|无法|錯誤|失敗|無法/iu;

/**
 * Whether a text is what a server or a mail program says of a failure, and not an address or a welcome mail. It is for texts of which
 * nobody has said what they are: words alone do not make a failure of a text with both servers or a password.
 */
export function isFailureText(text: string): boolean {
  const read = text.slice(0, readChars).trim();
  if (isAddress(read)) return false;
  if (codes.some((pattern) => pattern.test(read))) return true;
  if (!isSentence(read) || !words.test(read)) return false;
  const { servers, hadPassword } = readPastedText(read);
  return !hadPassword && directions.some((direction) => servers[direction] === null);
}

function isAddress(text: string): boolean {
  const { text: named } = readNamedAddress(text);
  return named.includes('@') && !/\s/.test(named);
}

/** A name of a host may have such a word in it. Chinese and Japanese write no spaces. */
function isSentence(text: string): boolean {
  return /\s|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}
