import type { Cause } from '../../contract/cause';
import type { Stage } from '../../contract/failure';
import type { ReplyWords } from './reply-words';

/** Words of a language other than English that state a reason. Those of Latin and Cyrillic letters have no accents. */
interface ForeignWording {
  readonly pattern: RegExp;
  readonly cause: Cause;
  /** Left out where the words mean the same at every stage. */
  readonly stage?: Stage;
}

/** German, French, Italian, Spanish, Portuguese, Dutch, Polish, Czech, Russian, Turkish, Chinese, Japanese, Korean; most exact first. */
const foreignWords: readonly ForeignWording[] = [
  {
    pattern:
      /授权码|授權碼|парол[ьия]+ приложени|anwendungs(?:spezifisches )?-?passwort|mot de passe d.application|password per (?:le )?app|contrasena de aplicacion|senha de app|app-wachtwoord|hasl[oa] aplikacji|hesl[oa] aplikac|uygulama sifresi|アプリ ?パスワード|앱 비밀번호|애플리케이션 비밀번호/iu,
    cause: 'app-password-required',
  },
  {
    pattern:
      /trop de connexions|troppe connessioni|demasiadas conexiones|zu viele verbindungen|te veel verbindingen|zbyt wiele polaczen|слишком много (?:подключении|соединении)|连接过多|接続数/iu,
    cause: 'too-many-connections',
  },
  {
    pattern:
      /次数太多|频率|频繁|зашли слишком много|слишком (?:много|часто)|zu viele|trop de (?:tentatives|messages)|troppi (?:tentativi|messaggi)|demasiados (?:intentos|mensajes)|muitas tentativas|te veel pogingen|zbyt wiele prob|回数/iu,
    cause: 'rate-limited',
  },
  {
    pattern:
      /versandlimit|tageslimit|quota d.envoi|limite (?:giornalier|d.invio|diari|de envio|di invio)|limite d.envoi|przekroczono .{0,20}limit|dzienny limit|лимит .{0,20}(?:отправ|писем)|发信.{0,6}限|送信.{0,6}(?:上限|制限)/iu,
    cause: 'sending-quota-exceeded',
  },
  {
    pattern:
      /adresse ip .{0,20}bloqu|indirizzo ip .{0,20}(?:bloccat|lista nera)|ip[- ]adresse .{0,30}(?:gesperrt|blockiert)|direccion ip .{0,20}bloque|temporaneamente rifiutata|发信ip|adres ip .{0,20}zablok|ip-адрес .{0,20}заблок/iu,
    cause: 'ip-blocklisted',
  },
  {
    pattern:
      /starttls obligatoire|verschlusselung (?:ist )?erforderlich|chiffrement (?:est )?(?:requis|obligatoire)|cifratura (?:richiesta|obbligatoria)|cifrado obligatorio|szyfrowanie .{0,10}wymagane|требуется шифрование/iu,
    cause: 'tls-required-first',
  },
  {
    pattern:
      /authentification requise|authentifizierung (?:ist )?erforderlich|autenticazione (?:richiesta|necessaria)|(?:se )?requiere autenticacion|autenticacao (?:necessaria|requerida)|authenticatie (?:is )?vereist|wymagana autoryzacja|uwierzytelni\p{L}{0,8} (?:jest )?wymagane|требуется (?:авторизация|аутентификация)|认证后|必须通过验证|認証が必要|인증이 필요/iu,
    cause: 'login-missing',
    stage: 'send',
  },
  {
    pattern:
      /2 utilisateurs differents|emetteur invalide|mittente non (?:consentito|valido|autorizzato)|remitente no (?:autorizado|valido|permitido)|remetente (?:nao|invalido)|absender\p{L}{0,10} .{0,20}(?:nicht|ungultig)|nadawc\p{L}{1,3} .{0,20}(?:nie|odrzuc)|afzender .{0,20}niet|发件人.{0,10}(?:不|必须)|отправител\p{L}{1,3} .{0,20}(?:не|отклонен)/iu,
    cause: 'sender-address-not-owned',
    stage: 'send',
  },
  {
    pattern:
      /boite .{0,30}(?:pleine|saturee)|casella .{0,30}piena|buzon .{0,40}lleno|caixa .{0,30}cheia|postfach .{0,20}voll|skrzynka .{0,30}(?:pelna|przepelnion)|邮箱满|邮箱.{0,4}已满|ящик .{0,20}переполнен|メールボックス.{0,10}(?:一杯|満杯)/iu,
    cause: 'mailbox-full',
    stage: 'send',
  },
  {
    pattern:
      /destinataire .{0,20}(?:invalide|inconnu|archivee|bloque)|destinatario .{0,20}(?:non valido|sconosciuto|desconocido|no existe|inexistente)|empfanger .{0,30}(?:unbekannt|existiert nicht)|utilisateur inconnu|no existe (?:ese|el|dich\p{L}) (?:usuario|persona)|nessun utente|(?:benutzer|empfanger) .{0,10}unbekannt|unbekannter? (?:benutzer|empfanger)|usuario (?:desconocido|desconhecido|inexistente|no existe)|onbekende (?:gebruiker|ontvanger)|nieznany uzytkownik|收件人不存在|邮箱不存在|odbiorc\p{L}{1,3} nie istnieje|получател\p{L}{1,3} .{0,20}не (?:наиден|существует)/iu,
    cause: 'unknown-user',
    stage: 'send',
  },
  {
    pattern: /垃圾|рассылк\p{L}{0,2} спам/iu,
    cause: 'message-rejected-policy',
    stage: 'send',
  },
  {
    pattern:
      /gesperrt|compte est (?:bloque|suspendu|verrouille)|account .{0,20}(?:bloccato|sospeso)|cuenta .{0,20}(?:bloqueada|suspendida)|conta .{0,20}(?:bloqueada|suspensa)|account is (?:geblokkeerd|vergrendeld)|konto .{0,30}(?:zablokowane|zablokovan)|аккаунт .{0,20}(?:заблокирован|приостановлен)|(?:账号|帐号|邮箱|账户).{0,6}(?:被?锁|冻结|封)|发件人不允许|disabilitato per la casella|hesab\p{L}{0,6} .{0,20}(?:kilit|engel)|계정.{0,10}잠/iu,
    cause: 'account-locked',
  },
  {
    pattern:
      /(?:imap|pop3?|smtp|mail-?programm|messagerie|client[is]? di posta|clientes? de correo|почтов\p{L}{1,4} (?:клиент|программ))\p{L}{0,4}.{0,40}(?:deaktiviert|nicht aktiv|abgeschaltet|desactive|disabilitat|desactivad|desabilitad|wylaczon|zakaz|отключен|未开启|已关闭|사용 ?안 ?함|無効)|доступ .{0,40}отключен|dostep .{0,30}wylaczon|pristup .{0,30}zakazan|未开启|没有开启|사용 ?안 ?함/iu,
    cause: 'access-off-in-account',
    stage: 'login',
  },
  {
    pattern:
      /认证临时失败|临时|vorubergehend|temporairement|temporaneamente|temporalmente|temporariamente|tijdelijk|chwilowo|tymczasow|временно|docasne|gecici|一時的|일시적|plus tard|spater|piu tardi|mas tarde|mais tarde|later opnieuw|pozniej|позже|稍后/iu,
    cause: 'server-unavailable',
  },
];

const refusal =
  /(?:benutzername|kennwort|passwort|anmeldung|authentisierung|authentifizierung).{0,60}(?:falsch|ungultig|fehlgeschlagen|pruf|nicht korrekt)|(?:identifiant|mot de passe|authentification).{0,40}(?:incorrect|invalide|errone|echoue|refuse)|(?:utente|password|credenziali|autenticazione|accesso).{0,40}(?:errat|non valid|fallit|non corrett)|(?:usuario|contrasena|autenticacion|credenciales).{0,40}(?:incorrect|invalid|no valid|fallid|erronea)|error de autenticacion|(?:usuario|senha|autenticacao|login).{0,40}(?:incorret|invalid|falhou|errad)|(?:gebruikersnaam|wachtwoord|aanmelden|authenticatie).{0,40}(?:onjuist|ongeldig|mislukt|verkeerd)|ongeldige? (?:gebruikersnaam|wachtwoord)|(?:nieprawidlow|niepoprawn|bledn|bł[eę]dn)\p{L}{1,4} .{0,30}(?:login|hasl|dane)|(?:chybn|nespravn)\p{L}{1,3} .{0,30}(?:jmeno|heslo)|(?:неверн|неправильн)\p{L}{1,4} .{0,40}(?:логин|парол|имя)|ошибка (?:авторизации|аутентификации)|(?:kullanici adi|sifre|parola).{0,40}(?:hatali|yanlis|gecersiz)|(?:认证|認證|验证|登录).{0,6}失败|(?:密码|密碼|账号).{0,6}(?:错误|不正确|有误)|(?:パスワード|ユーザー).{0,30}(?:正しくありません|間違|誤り)|認証に失敗|認証エラー|(?:비밀번호|아이디).{0,30}(?:올바르지|일치하지|틀)|인증.{0,4}실패/iu;

/** The cause that words of another language state at a stage; null where they state none that is known. */
export function causeOfForeignWords(stage: Stage, { folded }: ReplyWords): Cause | null {
  const found = foreignWords.find(
    (words) => (words.stage ?? stage) === stage && words.pattern.test(withoutStroke(folded)),
  );
  return found?.cause ?? null;
}

/** Whether words of another language say that a sign-in was refused. */
export function isForeignRefusal({ folded }: ReplyWords): boolean {
  return refusal.test(withoutStroke(folded));
}

/** Letters with a stroke or without a dot are no accents. */
function withoutStroke(text: string): string {
  return text.replace(/ł/g, 'l').replace(/Ł/g, 'L').replace(/ı/g, 'i').replace(/ß/g, 'ss');
}
