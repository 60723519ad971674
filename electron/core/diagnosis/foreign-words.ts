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

/**
 * German, French, Italian, Spanish, Portuguese, Dutch, Polish, Czech, Russian, Turkish, Chinese, Japanese, Korean; most exact first. Where
 * accents are left out, `й` is `и`.
 */
const foreignWords: readonly ForeignWording[] = [
  {
    pattern:
      /授权码|授權碼|парол[ьия]+ приложени|anwendungs(?:spezifisches )?-?passwort|mot de passe d.application|password per (?:le )?app|contrasena de aplicacion|senha de app|app-wachtwoord|hasl[oa] aplikacji|hesl[oa] aplikac|uygulama sifresi|アプリ ?パスワード|앱 비밀번호|애플리케이션 비밀번호/iu,
    cause: 'app-password-required',
  },
  {
    pattern:
      /trop de connexions|troppe connessioni|demasiadas conexiones|zu viele verbindungen|te veel verbindingen|zbyt wiele polaczen|слишком много (?:подключении|соединении)|连接过多|接続数|连接数|連線數|同時接続|동시 ?접속|cok fazla baglanti|muitas conexoes|trop de connexion|за много соединени|превышено .{0,20}(?:соединени|подключени)/iu,
    cause: 'too-many-connections',
  },
  {
    pattern:
      /次数太多|频率|频繁|зашли слишком много|слишком (?:много|часто)|zu viele|trop de (?:tentatives|messages)|troppi (?:tentativi|messaggi)|demasiados (?:intentos|mensajes)|muitas tentativas|te veel pogingen|zbyt wiele prob|回数|cok fazla (?:deneme|istek|mesaj)|muitas (?:mensagens|solicitacoes)|limite de tentativas|te veel berichten|превышен\p{L}{0,2} .{0,20}(?:количеств|числ)|횟수|너무 많/iu,
    cause: 'rate-limited',
  },
  {
    pattern:
      /versandlimit|tageslimit|quota d.envoi|limite (?:giornalier|d.invio|diari|de envio|di invio)|limite d.envoi|przekroczono .{0,20}limit|dzienny limit|лимит .{0,20}(?:отправ|писем)|发信.{0,6}限|送信.{0,6}(?:上限|制限)|limite de (?:mensagens|envios)|verzendlimiet|gunluk .{0,20}(?:limit|sinir)|gonderim (?:limiti|siniri)|발송 ?(?:한도|제한)|1일 .{0,10}(?:발송|초과)|발신 ?한도|超过.{0,6}(?:发送|发信).{0,4}(?:数量|限制)|每日发/iu,
    cause: 'sending-quota-exceeded',
  },
  {
    pattern:
      /adresse ip .{0,20}bloqu|indirizzo ip .{0,20}(?:bloccat|lista nera)|ip[- ]adresse .{0,30}(?:gesperrt|blockiert)|direccion ip .{0,20}bloque|temporaneamente rifiutata|发信ip|adres ip .{0,20}zablok|ip-адрес .{0,20}заблок|endereco ip .{0,20}(?:bloque|lista negra)|ip[- ]adres .{0,30}(?:geblokkeerd|zwarte lijst)|ip adresi\p{L}{0,4} .{0,20}(?:engel|kara liste)|lista negra|lista nera|liste noire|schwarze\p{L}? liste|zwarte lijst|czarn\p{L}{1,3} lis|черн\p{L}{2} спис|黑名单|黑名單|ブラックリスト|블랙 ?리스트|kara liste|ip.{0,10}(?:차단|被?拒绝|被禁|拒否)/iu,
    cause: 'ip-blocklisted',
  },
  {
    pattern:
      /starttls obligatoire|verschlusselung (?:ist )?erforderlich|chiffrement (?:est )?(?:requis|obligatoire)|cifratura (?:richiesta|obbligatoria)|cifrado obligatorio|szyfrowanie .{0,10}wymagane|требуется шифрование|versleuteling (?:is )?(?:vereist|verplicht)|criptografia (?:obrigatoria|necessaria)|(?:conexao|conexion|connessione) segura .{0,10}(?:obligatori|requerid|necessari)|sifreli? baglanti gerek|sifreleme gerek|(?:需要|必须|請|请).{0,6}(?:加密|ssl|tls)|暗号化が必要|암호화.{0,10}필요|nur (?:mit|uber) (?:ssl|tls)|verschlusselte verbindung/iu,
    cause: 'tls-required-first',
  },
  {
    pattern:
      /authentification requise|authentifizierung (?:ist )?erforderlich|autenticazione (?:richiesta|necessaria)|(?:se )?requiere autenticacion|autenticacao (?:necessaria|requerida)|authenticatie (?:is )?vereist|wymagana autoryzacja|uwierzytelni\p{L}{0,8} (?:jest )?wymagane|требуется (?:авторизация|аутентификация)|认证后|必须通过验证|認証が必要|인증이 필요|retransmissao|reencaminhamento|retransmision|reenvio (?:denegad|no permitid)|relais (?:refus|interdit)|relay (?:verweigert|nicht erlaubt|negato|non consentito|negado)|inoltro (?:negato|non consentito)|rcpthosts|anfitrioes rcpt|kimlik dogrulama(?:si)? gerek|中继|中繼|リレー|릴레이|anmeldung erforderlich|identifizierung erforderlich|не авторизован|необходим\p{L}{1,2} .{0,10}(?:авториза|аутентифика)|请先登录|請先登入/iu,
    cause: 'login-missing',
    stage: 'send',
  },
  {
    pattern:
      /2 utilisateurs differents|emetteur invalide|mittente non (?:consentito|valido|autorizzato)|remitente no (?:autorizado|valido|permitido)|remetente (?:nao|invalido)|absender\p{L}{0,10} .{0,20}(?:nicht|ungultig)|nadawc\p{L}{1,3} .{0,20}(?:nie|odrzuc)|afzender .{0,20}niet|发件人.{0,10}(?:不|必须)|отправител\p{L}{1,3} .{0,20}(?:не|отклонен)|expediteur .{0,20}(?:refuse|invalide|non autorise)|adresse d.expediteur|差出人.{0,20}(?:不正|許可|一致|できません)|발신자.{0,10}(?:올바르지|일치하지|거부)|보내는 사람.{0,10}(?:일치|올바르지)|gonderen .{0,20}(?:gecersiz|reddedil|izin)|发信人.{0,10}(?:不|必须)|寄件者.{0,10}(?:不|必須)|mittente .{0,20}(?:rifiutat|sconosciut)/iu,
    cause: 'sender-address-not-owned',
    stage: 'send',
  },
  {
    pattern:
      /boite .{0,30}(?:pleine|saturee)|casella .{0,30}piena|buzon .{0,40}lleno|caixa .{0,30}cheia|postfach .{0,20}voll|skrzynka .{0,30}(?:pelna|przepelnion)|邮箱满|邮箱.{0,4}已满|ящик .{0,20}переполнен|メールボックス.{0,10}(?:一杯|満杯)|mailbox .{0,20}\bvol\b|kutusu .{0,20}dolu|kota(?:si)? (?:asil|dol)|(?:메일함|편지함|메일 ?용량|저장 ?공간).{0,10}(?:가득|초과|부족)|(?:容量|空间|空間).{0,6}(?:满|滿|不足|超)|超出.{0,8}容量|speicherplatz .{0,20}(?:voll|erschopft|uberschritten)|espace .{0,20}(?:plein|insuffisant|depasse)|cuota .{0,20}excedid|quota .{0,20}(?:depasse|superat|excedid|ultrapassad|uberschritten|overschreden|przekroczon)|квот\p{L}{1,2} .{0,20}превышен|容量.{0,6}超過|보관함.{0,6}가득/iu,
    cause: 'mailbox-full',
    stage: 'send',
  },
  {
    pattern:
      /destinataire .{0,20}(?:invalide|inconnu|archivee|bloque)|destinatario .{0,20}(?:non valido|sconosciuto|desconocido|no existe|inexistente)|empfanger .{0,30}(?:unbekannt|existiert nicht)|utilisateur inconnu|no existe (?:ese|el|dich\p{L}) (?:usuario|persona)|nessun utente|(?:benutzer|empfanger) .{0,10}unbekannt|unbekannter? (?:benutzer|empfanger)|usuario (?:desconocido|desconhecido|inexistente|no existe)|onbekende (?:gebruiker|ontvanger)|nieznany uzytkownik|收件人不存在|邮箱不存在|odbiorc\p{L}{1,3} nie istnieje|получател\p{L}{1,3} .{0,20}не (?:наиден|существует)|destinatario nao (?:existe|encontrado)|(?:alici|kullanici)\p{L}{0,4} .{0,20}(?:\byok|bulunam|gecersiz)|(?:宛先|受信者|ユーザー?|アドレス).{0,12}(?:存在しない|存在しません|見つかりません|不明)|(?:수신자|사용자|받는 사람|계정).{0,10}(?:없|존재하지)|пользовател\p{L}{1,3} .{0,20}не (?:наиден|существует)|нет такого (?:пользовател|ящик|адрес)|ящик\p{L}{0,2} .{0,10}не существует|用户不存在|收件人.{0,6}(?:无效|错误|不正确)|utente (?:sconosciut|inesistent)|casella .{0,20}inesistent|buzon .{0,20}(?:no existe|inexistente)|adresse .{0,30}(?:inconnue|inexistante|n.existe pas)|boite .{0,20}(?:inexistante|n.existe)|postfach .{0,20}(?:existiert nicht|nicht vorhanden|unbekannt)|empfangeradresse .{0,20}(?:abgelehnt|ungultig)|nie ma takiego|skrzynka .{0,10}nie istnieje|nieznan\p{L} (?:adresat|odbiorc)/iu,
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
      /gesperrt|compte est (?:bloque|suspendu|verrouille)|account .{0,20}(?:bloccato|sospeso)|cuenta .{0,20}(?:bloqueada|suspendida)|conta .{0,20}(?:bloqueada|suspensa)|account is (?:geblokkeerd|vergrendeld)|konto .{0,30}(?:zablokowane|zablokovan)|аккаунт .{0,20}(?:заблокирован|приостановлен)|(?:账号|帐号|邮箱|账户).{0,6}(?:被?锁|冻结|封)|发件人不允许|disabilitato per la casella|hesab\p{L}{0,6} .{0,20}(?:kilit|engel)|계정.{0,10}잠|アカウント.{0,10}(?:ロック|停止|凍結)|계정.{0,10}(?:정지|차단|휴면)|account .{0,20}geblokkeerd|conta .{0,20}desativada|cuenta .{0,20}(?:desactivada|inhabilitada)|compte .{0,20}(?:bloque|suspendu|desactive)|учетная запись .{0,20}(?:заблокирован|отключен)|ящик .{0,20}заблокирован|帳號.{0,6}(?:鎖|停用|凍結)/iu,
    cause: 'account-locked',
  },
  {
    pattern:
      /(?:kennwort|passwort)\p{L}{0,3} .{0,20}abgelaufen|mot de passe .{0,20}expire|contrasena .{0,20}(?:caducad|expirad|vencid|ha expirado)|password .{0,20}scadut|senha .{0,20}(?:expir|vencid)|wachtwoord .{0,20}verlopen|haslo .{0,20}wygas|парол\p{L}{1,2} .{0,20}(?:истек|устарел)|sifre\p{L}{0,6} .{0,20}suresi|密码.{0,4}(?:过期|已失效)|パスワード.{0,12}期限|비밀번호.{0,10}만료/iu,
    cause: 'password-expired',
    stage: 'login',
  },
  {
    pattern:
      /(?:im|uber|par|via|en|el|dans|przez|через|bir) .{0,10}(?:browser|webmail\p{L}{0,2}|navigateur|navegador|браузер|przegladar\p{L}{1,4}|tarayici)|(?:anmeld|connectez|inicie|accedi|воидите|zaloguj|prihlas|giris)\p{L}{0,8} .{0,30}(?:browser|web|navegador|navigateur|браузер)|浏览器.{0,6}登录|(?:网页|网站).{0,4}登录|ブラウザ.{0,8}ログイン|웹.{0,8}로그인/iu,
    cause: 'web-login-required',
    stage: 'login',
  },
  {
    pattern:
      /(?:tarif|premium|abonnement|forfait|suscripcion|abbonamento|assinatura|taryf\p{L}{0,2}|тариф\p{L}{0,3}|套餐|会员|料金プラン|有料|요금제|유료)/iu,
    cause: 'access-not-in-plan',
    stage: 'login',
  },
  {
    pattern:
      /domaine .{0,10}(?:inexistant|inconnu|n.existe)|domain .{0,10}(?:existiert nicht|unbekannt|bestaat niet)|dominio .{0,10}(?:inexistente|no existe|non esiste|desconhecid|desconocid|inesistente)|домен .{0,10}не (?:наиден|существует)|域名不存在|ドメイン.{0,10}(?:存在しません|見つかりません)|도메인.{0,10}(?:없|찾을)|alan adi .{0,10}(?:yok|bulunam)|domena .{0,10}nie istnieje/iu,
    cause: 'host-not-found',
    stage: 'send',
  },
  {
    pattern:
      /(?:imap|pop3?|smtp|mail-?programm|messagerie|client[is]? di posta|clientes? de correo|почтов\p{L}{1,4} (?:клиент|программ))\p{L}{0,4}.{0,40}(?:deaktiviert|nicht aktiv|abgeschaltet|desactive|disabilitat|desactivad|desabilitad|wylaczon|zakaz|отключен|未开启|已关闭|사용 ?안 ?함|無効)|доступ .{0,40}отключен|dostep .{0,30}wylaczon|pristup .{0,30}zakazan|未开启|没有开启|사용 ?안 ?함/iu,
    cause: 'access-off-in-account',
    stage: 'login',
  },
  {
    pattern:
      /认证临时失败|临时|vorubergehend|temporairement|temporaneamente|temporalmente|temporariamente|tijdelijk|chwilowo|tymczasow|временно|docasne|gecici|一時的|일시적|plus tard|spater|piu tardi|mas tarde|mais tarde|later opnieuw|pozniej|позже|稍后|interner (?:server-?)?fehler|serverfehler|systemfehler|dienst .{0,20}nicht (?:verfugbar|erreichbar)|uberlastet|wartungsarbeit|erreur (?:interne|serveur|systeme)|service .{0,20}(?:indisponible|non disponible)|surcharge|en maintenance|error (?:interno|del servidor|del sistema)|servicio .{0,20}no (?:esta )?disponible|sobrecargad|mantenimiento|errore (?:interno|del server|di sistema)|servizio .{0,20}non disponibile|sovraccaric|manutenzione|erro (?:interno|no servidor|do servidor|do sistema)|servico .{0,20}indisponivel|manutencao|blad (?:wewnetrzny|serwera|systemu)|usluga .{0,20}niedostepna|przeciazon|konserwacj|sprobuj ponownie|внутренняя ошибка|ошибка (?:сервера|системы)|(?:сервис|сервер|служба) .{0,20}недоступ|перегружен|технически\p{L}{1,2} работ|系统(?:错误|繁忙|忙)|系統(?:錯誤|忙碌)|服务器?(?:错误|不可用|繁忙|忙)|伺服器(?:錯誤|忙碌)|内部错误|维护|維護|稍後|内部エラー|サーバー?.{0,4}(?:エラー|が混|停止)|システムエラー|メンテナンス|しばらく|서버 ?(?:오류|점검|에러)|시스템 ?(?:오류|점검)|내부 ?오류|점검 ?중|잠시 ?후|나중에|sunucu hatasi|sistem hatasi|dahili hata|hizmet .{0,20}(?:kullanilam|disi)|bakim|daha sonra|interne fout|serverfout|dienst .{0,20}niet beschikbaar|overbelast|onderhoud|vnitrni chyba|chyba serveru/iu,
    cause: 'server-unavailable',
  },
  {
    pattern:
      /zu gross|trop (?:gros|volumineu|lourd)|demasiado grande|troppo grande|muito grande|\bte groot|za duz|слишком больш|过大|過大|超过.{0,6}大小|サイズ.{0,8}(?:超|大き)|크기.{0,8}초과|cok buyuk|prilis velk/iu,
    cause: 'message-rejected-policy',
    stage: 'send',
  },
  {
    pattern:
      /abgelehnt|abgewiesen|zuruckgewiesen|message refuse|refuse par|indesirable|rechazad|no deseado|rifiutat|indesiderat|rejeitad|recusad|indesejad|odrzucon|отклонен|отвергнут|спам|拒绝|拒絕|拒信|拒否|迷惑メール|거부|스팸|reddedil|geweigerd|afgewezen|odmitnut/iu,
    cause: 'message-rejected-policy',
    stage: 'send',
  },
];

const refusal =
  /(?:benutzername|kennwort|passwort|anmeldung|authentisierung|authentifizierung).{0,60}(?:falsch|ungultig|fehlgeschlagen|pruf|nicht korrekt)|(?:identifiant|mot de passe|authentification).{0,40}(?:incorrect|invalide|errone|echoue|refuse)|(?:utente|password|credenziali|autenticazione|accesso).{0,40}(?:errat|non valid|fallit|non corrett)|(?:usuario|contrasena|autenticacion|credenciales).{0,40}(?:incorrect|invalid|no valid|fallid|erronea)|error de autenticacion|(?:usuario|senha|autenticacao|login).{0,40}(?:incorret|invalid|falhou|errad)|(?:gebruikersnaam|wachtwoord|aanmelden|authenticatie).{0,40}(?:onjuist|ongeldig|mislukt|verkeerd)|ongeldige? (?:gebruikersnaam|wachtwoord)|(?:nieprawidlow|niepoprawn|bledn|bł[eę]dn)\p{L}{1,4} .{0,30}(?:login|hasl|dane)|(?:chybn|nespravn)\p{L}{1,3} .{0,30}(?:jmeno|heslo)|(?:неверн|неправильн)\p{L}{1,4} .{0,40}(?:логин|парол|имя)|ошибка (?:авторизации|аутентификации)|(?:kullanici adi|sifre|parola).{0,40}(?:hatali|yanlis|gecersiz)|(?:认证|認證|验证|登录).{0,6}失败|(?:密码|密碼|账号).{0,6}(?:错误|不正确|有误)|(?:パスワード|ユーザー).{0,30}(?:正しくありません|間違|誤り)|認証に失敗|認証エラー|(?:비밀번호|아이디).{0,30}(?:올바르지|일치하지|틀)|인증.{0,4}실패|accesso negato|falha (?:na|de|ao) (?:autentica|login)|fallo (?:de|en la) autenticacion|kimlik dogrulama.{0,20}(?:basarisiz|hata)|echec d.{1,4}authentification|echec de (?:la )?connexion|identifiants? (?:ou .{0,20})?(?:incorrect|invalide|erron)|(?:anmelde|zugangs)daten .{0,40}(?:falsch|ungultig|nicht korrekt|fehlerhaft)|(?:inloggegevens|inloggen|aanmelding).{0,30}(?:onjuist|mislukt|ongeldig)|로그인.{0,6}(?:실패|오류)|ログイン.{0,8}(?:失敗|できません)|(?:登入|登錄|登陆).{0,4}失[败敗]|prihlaseni .{0,20}(?:selhalo|nezdarilo)|inloggning.{0,20}misslyck|fel (?:losenord|anvandarnamn)|hibas (?:jelszo|felhasznalonev)|hatali (?:sifre|kullanici|parola)|(?:sifre|parola) (?:yanlis|hatali)|blad (?:logowania|uwierzytelniania|autoryzacji)|неверны\p{L} (?:логин|парол|учетн)|неудачная (?:авторизац|аутентификац|попытка входа)/iu;

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
