import type { Cause } from '../../../contract/cause';
import type { DecidingTest } from '../../../contract/explanation';
import {
  broken,
  notConnected,
  notProtected,
  notSent,
  notTrusted,
  recipientRefused,
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
  /(?<!\p{L})(?:fail\w*|cannot|can ?not|can['’]?t|could ?n['’o]t|unable|impossib\w*|errors?|wrong|incorrect|invalid|reject\w*|denied|refuse[sd]?|not accepted|not (?:able|accepted|recogni[sz]ed|supported|working|possible)|does(?: not|n['’]?t)|won['’]?t|problems?|keeps? asking|non|mislukt\w*|fout|onjuist|kan (?:geen|niet)|fehlgeschlagen|fehler|falsch\w*|nicht|kann nicht|échec|échoué|erreur|incorrecte?|impossibile|errat\w|errore|falló|error de|no (?:se |lo )?(?:pued|consig|logr|funcion)\w*|incorrect[ao]s?|falhou|não foi possível|n[ãa]o (?:consig|pode|poss|funcion)\w*|ne (?:peux|peut|fonctionne|marche|parvien|passe|part)\w*|n['’]arrive|ne s['’]envoie\w*|erro|błąd|nie (?:można|udało|mogę|działa|da się)|nelze|selhal[oa]|nezdařil\w*|chyba|ошибка|не (?:уда(?:лось|ется|ётся)|мог[уе]\w*|получается|работает)|невозможно|misslycka\w*|kunde inte|fel|mislykke\w*|kunne ikke|epäonnistui|ei voitu|ei onnistu\w*|sikertelen|nem sikerült|hiba|başarısız|hata\w*|olmadı|αποτυχία|σφάλμα)(?![\p{L}])|失败|失敗|无法|無法|错误|錯誤|できません|エラー|실패|오류|없습니다|못했|неверн/iu;
/** Of a message that does not leave or arrive. Beside a password these words accuse nobody. */
const failsToGo = new RegExp(`${fails.source}|(?<!\\p{L})(?:never|no longer|stuck)(?!\\p{L})`, 'iu');
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
    words: [
      /app(?:lication)?[- ]?(?:specific )?passwords?|anwendungs-?passwort|mot de passe d.application|contraseña de aplicación|password per (?:le )?app|senha de app|app-wachtwoord|授权码|授權碼|アプリ ?パスワード|앱 비밀번호/iu,
    ],
    possible: ['app-password-required', 'wrong-password'],
    decidedBy: 'look-into-account',
  },
  {
    words: [
      /\b(?:account|mailbox|konto|compte|cuenta|conta|account|hesab\w*)\b|аккаунт|учетн|账户|帐户|アカウント|계정/iu,
      /\b(?:locked|suspended|disabled|gesperrt|bloqué|suspendu|bloquead[ao]|suspendid[ao]|bloccato|sospeso|geblokkeerd|zablokowan\w|kilitlen\w*)(?!\p{L})|заблокирован|锁定|停用|ロック|잠겼|정지/iu,
    ],
    possible: ['account-locked', 'web-login-required', 'rate-limited'],
    decidedBy: 'sign-in-in-browser',
  },
  {
    words: [
      /\b(?:mailbox|inbox|quota|storage|disk|postfach|speicher\w*|boîte|espace|buzón|espacio|casella|spazio|caixa|espaço|schijfruimte|postvak|skrzynka)\b|ящик|мест[ао]|邮箱|空间|容量|メールボックス|용량/iu,
      /\b(?:full|exceed\w*|insufficient|voll|überschritten|pleine?|insuffisant|llen[oa]|insuficiente|pien[oa]|insufficiente|cheia|vol|onvoldoende|pełna|not enough|over)(?!\p{L})|переполнен|недостаточно|满|不足|超/iu,
    ],
    possible: ['mailbox-full', 'sending-quota-exceeded', 'sent-folder-missing'],
    decidedBy: 'look-into-account',
  },
  {
    words: [
      /\b(?:server|host(?:name)?|domain|serveur|servidor|serwer\w?|sunucu\w*|domäne)\b|сервер|服务器|伺服器|サーバー?|서버/iu,
      /(?:not|never|cannot|can['’]?t|could ?n['’]?t) (?:be )?(?:found|find|resolved?)|unknown host|nicht gefunden|introuvable|no (?:se )?encontr\w*|non (?:è stato )?trovat\w*|não (?:foi )?encontrad\w*|niet gevonden|nie znaleziono|не найден|找不到|見つかりません|찾을 수 없/iu,
    ],
    possible: ['host-not-found', 'config-not-found', 'no-network'],
    decidedBy: 'look-up-name',
  },
  {
    words: [
      /\b(?:no|not|without|lost|keine?|pas de|sin|senza|sem|geen|brak|нет|yok)\b.{0,20}\b(?:internet|network|internetverbindung|réseau|red|rete|rede|netwerk|sieci|сет\w*|interneta)|\boffline\b|无网络|網路|ネットワークに接続|인터넷에 연결/iu,
    ],
    possible: ['no-network', 'interception-by-antivirus', 'connection-timed-out'],
    decidedBy: 'probe-port',
  },
  {
    words: [
      /\b(?:server|exchange|service|serveur|servidor|servizio|dienst|serwer|usługa)\b|сервер|服务器|サーバー?|서버/iu,
      /temporar\w*|\b(?:un|not |is no longer )available|down for|maintenance|nicht (?:verfügbar|erreichbar)|indisponible|no (?:está )?disponible|non (?:è )?disponibil\w|indisponível|niet beschikbaar|niedostępn\w|недоступ|不可用|维护|利用できません|メンテナンス|점검/iu,
    ],
    possible: ['server-unavailable', 'connection-timed-out', 'no-network'],
    decidedBy: 'wait',
  },
  {
    words: [
      /block\w* .{0,20}sign-?ins?\b|suspicious (?:sign-?in|activity)|unusual activity|verify (?:it['’]s you|your identity)/iu,
    ],
    possible: ['web-login-required', 'account-locked', 'app-password-required'],
    decidedBy: 'sign-in-in-browser',
  },
  {
    words: [
      /\b(?:sender|from[- ]address|absender\w*|expéditeur|remitente|mittente|remetente|afzender|nadawc\w*)\b|отправител|发件人|寄件者|差出人|보내는 사람|발신자/iu,
      /reject\w*|refus\w*|not (?:allowed|authori[sz]ed|verified|owned)|unauthori[sz]ed|invalid|abgelehnt|ungültig|rechazad\w|no autorizad\w|rifiutat\w|non (?:valido|autorizzato)|rejeitad\w|geweigerd|odrzucon\w|отклон|拒绝|拒否|거부/iu,
    ],
    possible: ['sender-address-not-owned', 'login-missing', 'blocked-by-admin'],
    decidedBy: 'read-the-reply',
  },
  {
    words: [
      /\b(?:recipients?|to[- ]address|empfänger\w*|destinataires?|destinatario|destinatário|ontvanger|odbiorc\w*)\b|получател|收件人|宛先|받는 사람|수신자/iu,
      /reject\w*|refus\w*|unknown|invalid|not (?:found|exist)|abgelehnt|unbekannt|ungültig|inconnue?|rechazad\w|desconocid\w|rifiutat\w|sconosciut\w|rejeitad\w|geweigerd|onbekend|odrzucon\w|отклон|не существует|拒绝|不存在|拒否|거부/iu,
    ],
    possible: recipientRefused,
    decidedBy: 'read-the-reply',
  },
  {
    words: [
      /\b(?:message|e?-?mail|attachments?|nachricht|anhang|pièces? jointes?|adjunto\w*|allegat\w|anexo|bijlage)\b|письмо|附件|邮件|添付|첨부/iu,
      /too (?:large|big)|size limit|exceed\w* .{0,20}size|zu groß|trop (?:gros|volumineu|lourd)|demasiado grande|troppo grand|muito grande|te groot|za duż|слишком больш|过大|大きすぎ|초과/iu,
    ],
    possible: ['message-rejected-policy'],
    decidedBy: 'send-to-yourself',
  },
  {
    words: [
      /\bspam\b|垃圾|迷惑メール|스팸|спам/iu,
      /reject\w*|block\w*|refus\w*|detected|considered|classified|content|abgelehnt|als spam|bloqu\w*|rechazad\w|rifiutat\w|geweigerd|отклон|拒/iu,
    ],
    possible: ['message-rejected-policy', 'ip-blocklisted'],
    decidedBy: 'read-the-reply',
  },
  {
    words: [
      /internal (?:server )?error|\bserver[_ ]error|interner (?:server)?fehler|erreur interne|error interno|errore interno|erro interno|interne fout|внутренняя ошибка|内部错误|内部エラー|내부 오류/iu,
    ],
    possible: ['server-unavailable', 'oauth-token-refused'],
    decidedBy: 'wait',
  },
  {
    words: [/\b(?:access |refresh |security |auth\w* )?tokens?\b/iu, fails],
    possible: tokenRefused,
    decidedBy: 'sign-in-in-browser',
  },
  {
    words: [/\b(?:ssl|tls|startt?ls|secure connection|handshake)\b/iu, fails],
    possible: notProtected,
    decidedBy: 'probe-port',
  },
  { words: [/\b[o0]-?auth2?\b/iu, fails], possible: tokenRefused, decidedBy: 'sign-in-in-browser' },
  {
    words: [
      /\bsent\b.{0,20}\b(?:folder|mail|items)\b|\bsav(?:e|ed|ing)\b.{0,40}\bto (?:the |your )?["“'‘«]?sent\b|(?:ordner|folder|dossier|carpeta|cartella|pasta|map) .{0,12}(?:gesendet|sent|envoy|enviad|inviat|verzonden)|(?:gesendete|envoyés|enviados|inviata|verzonden)\w* .{0,20}(?:ordner|dossier|carpeta|cartella|pasta|map)\b|отправленн|已发送|送信済み|보낸 ?편지함/iu,
      fails,
    ],
    possible: ['sent-folder-missing', 'mailbox-full'],
    decidedBy: 'look-into-program',
  },
  {
    words: [
      /\b(?:log|sign)(?:s|ging|ing)?[- ]?(?:in|into|on|to)\b|\blogin\b|authenti\w*|authentifi\w*|autentica\w*|\bpass(?:words?)?\b|passwort|kennwort|wachtwoord|mot de passe|contraseña|anmeld\w*|aanmeld\w*|inlog\w*|accesso|inici(?:o|ar) (?:de )?sesión|identifi\w*|zalog\w*|logowani\w*|přihl\w*|kirjautu\w*|bejelentkez\w*|logga in|giriş|hasło|senha|şifre\w*|parola|lösenord|jelszó|парол\w*|авторизац|вход|войти|登录|登入|密码|密碼|ログイン|パスワード|認証|로그인|비밀번호|인증/iu,
      fails,
    ],
    possible: signInFailed,
    decidedBy: 'sign-in',
  },
  {
    words: [
      /connect\w*|reach\w*|verbind\w*|verbund\w*|connexion|connecter|conect\w*|conex\w*|connett\w*|połącz\w*|připoj\w*|spojen\w*|bağlan\w*|kapcsol\w*|yhtey\w*|anslut\w*|forbind\w*|tilkobl\w*|ligação|подключ|соедин|连接|連接|連線|接続|연결/iu,
      fails,
    ],
    possible: notConnected,
    decidedBy: 'probe-port',
  },
  {
    words: [
      /\bsen[dt]\w*|gesendet|senden|envoy\w*|envia\w*|invi[ao]\w*|verzend\w*|verzonden|versturen|wys[lł]a\w*|odesl\w*|gönder\w*|küld\w*|lähet\w*|skick\w*|отправ|发送|發送|傳送|送信|보내|전송|발송/iu,
      /e?-?mails?\b|messages?\b|nachricht|courriel|correo|mensa\w*|messaggi\w*|posta|bericht|wiadomo\w*|zpráv\w*|ileti|viesti\w*|üzenet|meddelande|письм|сообщени|邮件|郵件|メール|메일/iu,
      failsToGo,
    ],
    possible: notSent,
    decidedBy: 'probe-port',
  },
  {
    words: [
      /\b(?:outbox|postausgang|boîte d.envoi|bandeja de salida|posta in uscita|caixa de saída|postvak uit|skrzyn[kc]\p{L}+ nadawcz)/iu,
      /\b(?:stuck|stays?|sits?|remains?|ends? up|hangs?|never|leaves?|häng\w*|bleib\w*|liegt|liegen|reste\w*|bloqu\w*|qued\w*|riman\w*|bloccat\w*|fica\w*|blijf\w*|zosta\w*)\b/iu,
    ],
    possible: notSent,
    decidedBy: 'probe-port',
  },
  {
    words: [
      /\b(?:works?|working|funktioniert|geht|läuft|fonctionne|marche|funciona|funziona|werkt|działa)(?!\p{L})|работает/iu,
      /\b(?:but|only|aber|nur|mais|seulement|pero|solo|ma|mas|só|maar|alleen|ale|tylko)(?!\p{L}).{0,60}\b(?:phone|mobile|(?:at|from|in) (?:home|work|(?:the |my )?office)|pc|computer|laptop|wi-?fi|wlan|network|netz(?:werk)?|handy|zu ?hause|unterwegs|büro|téléphone|portable|maison|bureau|ordinateur|réseau|móvil|casa|trabajo|ordenador|(?:la|mi|otra|esta) red|telefono|ufficio|rete|celular|telemóvel|trabalho|computador|rede|telefoon|thuis|werk|netwerk|telefon\w*|domu|pracy|komputer\w*|sieci)(?!\p{L})|(?<!\p{L})(?:но|только) .{0,60}(?:телефон|дома(?!\p{L})|на работе|компьютер|сети)/iu,
    ],
    possible: ['works-elsewhere', 'submission-blocked-by-network', 'interception-by-antivirus', 'stale-saved-password'],
    decidedBy: 'try-another-network',
  },
  {
    words: [/\b(?:pop3?|imap4?|smtp)\b/iu, /\bserver/iu, fails],
    possible: ['server-unavailable', 'connection-dropped', 'access-off-in-account'],
    decidedBy: 'wait',
  },
  {
    words: [/\b(?:pop3?|imap4?|smtp)\b/iu, fails],
    possible: ['connection-timed-out', 'access-off-in-account', 'server-unavailable'],
    decidedBy: 'probe-port',
  },
  {
    words: [/\b0x8[0-9a-f]{7}\b/iu],
    possible: ['server-unavailable', 'stale-saved-password', 'connection-timed-out'],
    decidedBy: 'sign-in',
  },
];

/** The first symptom of which a text tells; null where it tells of none. */
export function toldSymptom(text: string): Pick<ToldSymptom, 'possible' | 'decidedBy'> | null {
  return symptoms.find(({ words }) => words.every((pattern) => pattern.test(text))) ?? null;
}
