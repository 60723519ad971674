import type { TranslatedDialogs } from '../dialog-entry';

/** What the programs show in Czech. */
export const czech: TranslatedDialogs = {
  language: 'cs',
  sources: [
    'https://github.com/aosp-mirror/platform_packages_apps_email',
    'https://github.com/deltachat/deltachat-android',
    'https://github.com/eworm-de/claws-mail',
    'https://github.com/Foundry376/Mailspring',
    'https://github.com/KDE/kdepim-runtime',
    'https://github.com/M66B/FairEmail',
    'https://github.com/nextcloud/mail',
    'https://github.com/PHPMailer/PHPMailer',
    'https://github.com/roundcube/roundcubemail',
    'https://github.com/thunderbird/thunderbird-android',
    'https://github.com/thunderbird/thunderbird-l10n',
    'https://gitlab.gnome.org/GNOME/evolution-data-server',
    'https://gitlab.gnome.org/GNOME/geary',
    'https://support.apple.com/cs',
    'https://support.microsoft.com/cs',
  ],
  says: {
    'thunderbird.login-failed':
      'Přihlášení k serveru «imap.example.org» s uživatelským jménem «jane@example.org» selhalo.',
    'thunderbird.login-failed-title': 'Přihlášení do účtu „«jane@example.org»“ selhalo',
    'thunderbird.login-failed-short': 'Přihlášení selhalo',
    'thunderbird.token-failed': 'Autentizace selhala během připojování k serveru «imap.example.org».',
    'thunderbird.unknown-host': 'Připojení k serveru «imap.example.org» selhalo.',
    'thunderbird.connection-refused': 'Nelze se připojit k serveru «imap.example.org»; spojení bylo odmítnuto.',
    'thunderbird.timed-out': 'Spojení se serverem «imap.example.org» vypršelo.',
    'thunderbird.reset': 'Spojení se serverem «imap.example.org» bylo obnoveno.',
    'thunderbird.interrupted': 'Spojení se serverem «imap.example.org» bylo přerušeno.',
    'thunderbird.error-response': 'Server «imap.example.org» odpověděl s chybou.',
    'thunderbird.not-imap': 'Poštovní server «imap.example.org» nepodporuje IMAP4.',
    'thunderbird.imap-refused': 'Nelze se připojit k poštovnímu serveru «imap.example.org», spojení bylo odmítnuto.',
    'thunderbird.imap-tls-error':
      'Při TLS spojení nastala chyba, kterou nelze obejít. Server «imap.example.org» pravděpodobně nepodporuje kompatibilní verzi TLS nebo certifikátu, nebo došlo k chybě při navazování spojení.',
    'thunderbird.imap-disconnected':
      'Server «imap.example.org» byl odpojen. Buď nefunguje server nebo je problém v síťovém spojení.',
    'thunderbird.imap-dropped':
      'Nepodařilo se připojit k serveru «imap.example.org». Zkuste to prosím znovu později. Pokud problém přetrvává, možná jste překročili maximální počet spojení k tomuto serveru. Počet spojení uložených v mezipaměti můžete omezit v nastavení IMAP serveru.',
    'thunderbird.imap-no-encrypted-password':
      "IMAP server «imap.example.org» nepodporuje šifrovaná hesla. Pokud jste tento účet právě založili, změňte v dialogu Nastavení účtu | Nastavení serveru způsob autentizace na 'Heslo, nezabezpečený přenos'. Pokud už tento účet fungoval, kontaktujte správce nebo poskytovatele vaší e-mailové schránky.",
    'thunderbird.imap-no-plain-password':
      "IMAP server «imap.example.org» nepodporuje nezašifrovaná hesla. Změňte v dialogu Nastavení účtu | Nastavení serveru způsob autentizace na 'Šifrované heslo'.",
    'thunderbird.imap-method-not-supported':
      "IMAP server «imap.example.org» nepodporuje zvolenou metodu autentizace. Změňte prosím 'Způsob autentizace' v 'Nastavení účtu | Nastavení serveru'.",
    'thunderbird.imap-kerberos':
      'IMAP server «imap.example.org» nepřijal tiket typu Kerberos/GSSAPI. Zkontrolujte, zda jste přihlášení do domény Kerberos/GSSAPI.',
    'thunderbird.imap-command-failed':
      'Příkaz nebyl úspěšný. Poštovní server pro účet «jane@example.org» odpověděl: «…»',
    'thunderbird.imap-folder-failed':
      "Operace nad složkou '«Sent»' nebyla úspěšná. Poštovní server pro účet «jane@example.org» odpověděl: «…»",
    'thunderbird.imap-alert': 'Upozornění od účtu «jane@example.org»: «…»',
    'thunderbird.imap-password-prompt': 'Zadejte své heslo pro účet «jane@example.org» na serveru «imap.example.org»:',
    'thunderbird.pop3-password-failed': 'Odesílání hesla pro uživatele «jane@example.org» nebylo úspěšné.',
    'thunderbird.pop3-user-failed': 'Odesílání uživatelského jména nebylo úspěšné.',
    'thunderbird.pop3-error': 'Vyskytla se chyba při přístupu na POP3 server.',
    'thunderbird.pop3-retr': 'Příkaz RETR nebyl úspěšně proveden. Chyba při získávání zprávy.',
    'thunderbird.pop3-list': 'Příkaz LIST nebyl úspěšně proveden. Chyba při získávání ID a velikosti zprávy.',
    'thunderbird.pop3-stat': 'Příkaz STAT nebyl úspěšně proveden. Chyba při získávání čísla zprávy a velikostí.',
    'thunderbird.pop3-temporary':
      'Při načítání nových zpráv ze serveru «imap.example.org» nastala dočasná chyba. Operace bude opakována při další kontrole nových zpráv.',
    'thunderbird.pop3-busy': 'S účtem «jane@example.org» se aktuálně pracuje. Vyčkejte až se dokončí získávání zpráv.',
    'thunderbird.pop3-tls':
      'Nepodařilo se navázat TLS spojení s POP3 serverem. Server může být nedostupný nebo špatně nakonfigurovaný. Zkontrolujte prosím nastavení vašeho poštovního účtu a pokus zopakujte.',
    'thunderbird.pop3-no-encrypted-password':
      'POP3 server nepodporuje šifrovaná hesla. Pokud jste tento účet právě založili, změňte v dialogu Nastavení účtu | Nastavení serveru způsob autentizace na normální heslo. Pokud už tento účet fungoval, kontaktujte správce nebo poskytovatele vaší e-mailové schránky.',
    'thunderbird.pop3-no-plain-password':
      'POP3 server nepodporuje nezašifrovaná hesla. Změňte v dialogu Nastavení účtu | Nastavení serveru způsob autentizace na zašifrované heslo.',
    'thunderbird.pop3-method-not-supported':
      'POP3 server nepodporuje zvolenou metodu autentizace. V dialogu Nastavení účtu | Nastavení serveru změňte prosím metodu autentizace.',
    'thunderbird.pop3-kerberos':
      'POP3 server nepřijal lístek Kerberos/GSSAPI. Zkontrolujte, zda jste přihlášení do domény Kerberos/GSSAPI.',
    'thunderbird.pop3-new-password': 'Zadejte prosím nové heslo uživatele «jane@example.org» na «imap.example.org»:',
    'thunderbird.send-failed': 'Poslání zprávy selhalo.',
    'thunderbird.send-error-title': 'Chyba při odesílání zprávy',
    'thunderbird.send-failed-unexpected': 'Selhalo kvůli neočekávané chybě «example». Není k dispozici žádný popis.',
    'thunderbird.send-queued-failed': 'Při odesílání neodeslaných zpráv nastala chyba.',
    'thunderbird.sender-refused':
      'Při odesílání zprávy nastala chyba. Server odpověděl: «…». Ověřte prosím správnost své e-mailové adresy a zkuste to znovu.',
    'thunderbird.data-refused': 'Při odesílání zprávy nastala (SMTP) chyba. Server odpověděl: «…».',
    'thunderbird.message-refused':
      'Při odesílání zprávy nastala chyba. Server odpověděl: «…». Zkontrolujte prosím zprávu a zkuste to znovu.',
    'thunderbird.smtp-error': 'Při odesílání zprávy nastala chyba: Chyba SMTP serveru. Server odpověděl: «…».',
    'thunderbird.communications-error': 'Nastala chyba v komunikaci: «993». Zkuste to prosím znovu.',
    'thunderbird.sender-invalid':
      'Při odesílání e-mailu došlo k chybě: adresa odesílatele (od:) není platná. Prosím ověřte, že tato e-mailová adresa je správná a opakujte akci.',
    'thunderbird.identity-invalid':
      'Při odesílání e-mailu došlo k chybě: identita odesílatele není platná. Prosím ověřte, že nastavení vaší identity je správné a opakujte akci.',
    'thunderbird.no-copy-in-sent':
      'Zpráva byla úspěšně odeslána, ale nemohla být zkopírována do složky Odeslaná pošta.',
    'thunderbird.sent-folder-not-opened':
      'Nelze otevřít složku Odeslaná pošta. Zkontrolujte prosím nastavení pošty, zda je správné.',
    'thunderbird.save-sent-locally':
      'Vaše zpráva byla odeslána, ale kopie nebyla uložena do složky s odeslanými zprávami («Sent») z důvodu chyby sítě nebo přístupu k souboru. Můžete to zkusit znovu nebo uložit zprávu lokálně do «example»/«Sent»-«example».',
    'thunderbird.draft-not-saved': 'Vaši zprávu nelze uložit jako koncept.',
    'thunderbird.draft-not-copied':
      'Váš koncept zprávy nebyl zkopírován do složky konceptů («Sent»), zřejmě z důvodu chyby sítě nebo přístupu k souboru. Můžete to zkusit znovu nebo uložit koncept lokálně do «example»/«Sent»-«example».',
    'thunderbird.bad-greeting':
      'Při odesílání zprávy nastala chyba. Poštovní server zaslal neočekávanou uvítací zprávu: «…».',
    'thunderbird.recipient-refused':
      'Při odesílání zprávy nastala chyba. Poštovní server odpověděl: «…». Zkontrolujte prosím příjemce zprávy „«joe@example.com»“ a zkuste to znovu.',
    'thunderbird.no-starttls':
      'Při odesílání zprávy nastala chyba: Nelze se bezpečně připojit k SMTP serveru «smtp.example.org» pomocí STARTTLS, protože server tuto možnost nepodporuje. Zrušte u tohoto serveru použití STARTTLS, či kontaktujte svého poskytovatele služeb.',
    'thunderbird.no-password':
      'Při odesílání zprávy nastala chyba: Nepodařilo se získat heslo pro «jane@example.org». Zpráva nebyla odeslána.',
    'thunderbird.sending-not-allowed':
      'Při odesílání zprávy se vyskytla chyba. Poštovní server odpověděl: «…». Zkontrolujte prosím, že používáte správnou identitu a že použitá ověřovací metoda je správná. Ověřte, že máte povoleno odesílat přes tento SMTP server se svými aktuálními přihlašovacími údaji z aktuální sítě.',
    'thunderbird.too-many-recipients':
      'Zpráva nebyla odeslána, protože překročila povolený počet příjemců. Server odpověděl: «…».',
    'thunderbird.client-id':
      'Odchozí server (SMTP) zjistil chybu v příkazu CLIENTID. Zpráva nebyla odeslána. Odpověď serveru: «…»',
    'thunderbird.client-id-not-permitted':
      'Odpověď odchozího server (SMTP) na příkaz CLIENTID naznačuje, že vaše zařízení nemůže odesílat zprávy. Odpověď serveru: «…»',
    'thunderbird.message-too-large':
      'Velikost odesílané zprávy překročila na serveru nastavený globální velikostní limit. Zpráva nebyla odeslána. Pokuste se zmenšit velikost zprávy a zkuste to znovu. Server odpověděl: «…».',
    'thunderbird.smtp-unknown':
      'Při odesílání zprávy nastala chyba: SMTP server «smtp.example.org» je neznámý. Server může být špatně nakonfigurován. Ověřte prosím správnost vašeho nastavení pošty a zkuste to znovu.',
    'thunderbird.smtp-not-reached':
      'Zprávu nelze odeslat, protože se nepodařilo připojit na SMTP server «smtp.example.org». Server může být nedostupný nebo odmítá SMTP spojení. Ověřte prosím správnost nastavení vašeho SMTP serveru a zkuste to znovu, nebo kontaktujte správce sítě.',
    'thunderbird.smtp-lost':
      'Zprávu se nepodařilo odeslat, protože spojení se SMTP serverem «smtp.example.org» bylo ztraceno uprostřed transakce. Zkuste to znovu, nebo kontaktujte správce sítě.',
    'thunderbird.smtp-timed-out':
      'Zprávu se nepodařilo odeslat, protože spojení se SMTP serverem «smtp.example.org» vypršelo. Zkuste to znovu, nebo kontaktujte správce sítě.',
    'thunderbird.smtp-unknown-reason':
      'Z neznámých důvodů se nepodařilo zprávu odeslat pomocí SMTP serveru «smtp.example.org». Ověřte prosím správnost nastavení vašeho SMTP serveru a zkuste to znovu.',
    'thunderbird.smtp-no-encrypted-password':
      "SMTP server «smtp.example.org» nepodporuje šifrovaná hesla. Pokud jste tento účet právě založili, změňte v dialogu Nastavení účtu | Nastavení serveru metodu autentizace na 'Heslo, zabezpečený přenos'.",
    'thunderbird.smtp-no-encrypted-password-unprotected':
      "SMTP server «smtp.example.org» nepodporuje šifrovaná hesla. Pokud jste tento účet právě založili, změňte v dialogu Nastavení účtu | Nastavení serveru metodu autentizace na 'Heslo, nezabezpečený přenos'. Pokud už tento účet fungoval, mohlo by se jednat o pokus ukrást vaše heslo.",
    'thunderbird.smtp-no-plain-password':
      "SMTP server «smtp.example.org» nepodporuje nezašifrovaná hesla. Změňte v dialogu Nastavení účtu | Nastavení serveru metodu autentizace na 'Šifrované heslo'.",
    'thunderbird.smtp-sign-in-failed':
      "Autentizace k SMTP serveru «smtp.example.org» se nezdařila. Zkontrolujte prosím heslo a nastavený 'Způsob autentizace' v 'Nastavení účtu | Odchozí server (SMTP)'.",
    'thunderbird.smtp-kerberos':
      'SMTP server «smtp.example.org» nepřijal lístek Kerberos/GSSAPI. Zkontrolujte, zda jste přihlášení do domény Kerberos/GSSAPI.',
    'thunderbird.smtp-method-not-supported':
      "SMTP server «smtp.example.org» nepodporuje zvolenou metodu autentizace. Změňte prosím 'Způsob autentizace' v 'Nastavení účtu | Odchozí server (SMTP)'.",
    'thunderbird.smtp-security-issue': 'Konfigurace vztahující se k «smtp.example.org» musí být opravena.',
    'thunderbird.smtp-address-not-ascii':
      'Místní část adresy příjemce «joe@example.com» obsahuje znaky mimo ASCII, ale váš server nepodporuje SMTPUTF8. Změňte prosím adresu a zkuste to znovu.',
    'thunderbird.setup-login-failed':
      'Přihlášení selhalo. Ověřte prosím správnost přihlašovacího jména, e-mailu a hesla?',
    'thunderbird.setup-login-failed-reason': 'Přihlášení selhalo. Server «imap.example.org» zahlásil chybu: «…»',
    'thunderbird.setup-verification-failed': 'Ověření přihlášení selhalo z neznámého důvodu.',
    'thunderbird.setup-no-contact': 'Nelze se připojit k serveru',
    'thunderbird.setup-cannot-login':
      'Nelze se přihlásit k serveru. Pravděpodobně chybné nastavení, uživatelské jméno nebo heslo.',
    'thunderbird.setup-no-server': 'Nelze najít server.',
    'thunderbird.setup-bad-autodiscover': 'Exchange AutoDiscover XML je neplatný.',
    'thunderbird.setup-no-account-in-xml': 'Konfigurační XML soubor neobsahuje nastavení poštovního účtu.',
    'thunderbird.setup-credentials-wrong': 'Ověření se nezdařilo. Zkontrolujte prosím uživatelské jméno a heslo.',
    'thunderbird.setup-nothing-found':
      'Thunderbird se nepodařilo najít nastavení vašeho e-mailového účtu. *[no-cases] Aplikaci Thunderbird se nepodařilo najít nastavení vašeho e-mailového účtu. }',
    'thunderbird.setup-not-verified':
      'Konfiguraci nelze ověřit. Pokud jsou vaše uživatelské jméno a heslo správně, je pravděpodobné, že správce serveru zvolenou konfiguraci vašeho účtu zakázal. Zkuste vybrat jiný protokol.',
    'thunderbird.setup-oauth-unsupported':
      'Thunderbird nedokáže automaticky nakonfigurovat OAuth2 pro tohoto hostitele. Vyberte možnost Rozšířená konfigurace ve vytváření účtu, a potom dokončete nastavení v části Nastavení účtu. Získat pomoc s nastavením OAuth2.',
    'thunderbird.setup-port-not-reached': 'Nepodařilo se dosáhnout portu «993», ale port «143» je dostupný.',
    'thunderbird.setup-unprotected':
      'Varování: Zjištěn nezabezpečený poštovní server. Tento server postrádá šifrování, v důsledku čehož může být odhaleno vaše heslo a data. Pro zabezpečení připojení kontaktujte správce nebo pokračujte na vlastní nebezpečí. Další informace najdete v často kladených otázkách',
    'thunderbird.setup-separate-name':
      'Ověření se nezdařilo. Buď nejsou zadané přihlašovací údaje správné, nebo je pro přihlášení vyžadováno samostatné uživatelské jméno. Takovým uživatelským jménem je obvykle vaše přihlašovací jméno k doméně systému Windows s doménou nebo bez ní (například jannovak nebo AD\\\\jannovak).',
    'thunderbird.certificate-name':
      'Certifikát pro «imap.example.org» není pro tento server platný. Někdo by se mohl pokoušet vydávat za server a neměli byste pokračovat.',
    'thunderbird.certificate-expired': 'Platnost certifikátu pro «imap.example.org» vypršela dne «3 May 2026».',
    'thunderbird.certificate-not-yet-valid': 'Certifikát pro «imap.example.org» bude platný až od «3 May 2026».',
    'thunderbird.certificate-untrusted': 'Certifikát pro «imap.example.org» nepochází z důvěryhodného zdroje.',
    'thunderbird.certificate-other': 'Při připojování k «imap.example.org» nastala chyba.',
    'thunderbird.sign-in-not-completed': 'Thunderbird nemohl dokončit přihlášení s tímto nastavením.',
    'thunderbird-android.authentication-error': 'Chyba autentizace',
    'thunderbird-android.network-error': 'Chyba sítě',
    'thunderbird-android.client-certificate-expired': 'Klientský certifikát je již neplatný',
    'thunderbird-android.client-certificate-not-read': 'Klientský certifikát není přístupný',
    'thunderbird-android.missing-capability': 'Chybějící funkcionalita',
    'thunderbird-android.missing-capability-named': 'Serveru chybí tato funkcionalita: «AUTH»',
    'thunderbird-android.incoming-check-failed': 'Kontrola nastavení serveru příchozí pošty se nezdařila',
    'thunderbird-android.outgoing-check-failed': 'Kontrola nastavení serveru odchozí pošty se nezdařila',
    'thunderbird-android.oauth-failed': 'Přihlášení přes OAuth se nezdařilo',
    'thunderbird-android.oauth-failed-with': 'Ověření se nezdařilo s následující chybou: «example»',
    'thunderbird-android.oauth-cancelled': 'Ověření zrušeno',
    'thunderbird-android.oauth-not-supported': 'OAuth 2.0 není v současnosti tímto poskytovatelem podporováno.',
    'thunderbird-android.oauth-no-browser': 'Nepodařilo se najít webový prohlížeč pro udělení přístupu k vašemu účtu.',
    'thunderbird-android.certificate-risk':
      'Aplikace zjistila potenciální bezpečnostní hrozbu a přerušila připojování k «imap.example.org». Pokud budete pokračovat, útočníci by se mohli pokusit získat informace jako hesla a e-maily.',
    'thunderbird-android.certificate-error': 'Chyba certifikátu účtu «jane@example.org»',
    'thunderbird-android.sign-in-failed-for':
      'Přihlášení k účtu «jane@example.org» se nezdařilo. Aktualizujte svá nastavení pro server.',
    'thunderbird-android.sign-in-failed-incoming':
      'Autentifikace účtu «jane@example.org» selhala. Upravte svá nastavení příchozího serveru.',
    'thunderbird-android.sign-in-failed-outgoing':
      'Autentifikace účtu «jane@example.org» selhala. Upravte svá nastavení odchozího serveru.',
    'thunderbird-android.send-failed-some': 'Selhalo odeslání některých zpráv',
    'thunderbird-android.sending-failed':
      'Při odesílání zprávy došlo k chybě. Zkontrolujte své připojení k síti a nastavení odchozího serveru.',
    'thunderbird-android.connection-error': 'Chyba spojení',
    'thunderbird-android.setup-not-loaded': 'Nastavení e-mailu se nepodařilo nahrát',
    'thunderbird-android.setup-network-error':
      'Chyba sítě. Zkontrolujte prosím stav svého připojení a zkuste to znovu.',
    'thunderbird-android.setup-no-folders': 'Nepodařilo se získat seznam složek ze serveru',
    'thunderbird-android.address-not-supported': 'Tato e-mailová adresa není podporována.',
    'android.sign-in-failed-title': 'Přihlášení se nezdařilo',
    'android.sign-in-unsuccessful': 'Přihlášení k účtu «jane@example.org» se nezdařilo.',
    'android.oauth-failed': 'Ověření se nezdařilo',
    'android.address-or-password-wrong': 'Nesprávná e-mailová adresa nebo heslo',
    'android.name-or-password-wrong': 'Uživatelské jméno nebo heslo jsou nesprávné.',
    'android.confirm-settings': 'Potvrďte, že uživatelské jméno, heslo a nastavení účtu jsou správné.',
    'android.not-safe': 'Nelze se bezpečně připojit k serveru.',
    'android.client-certificate-wanted':
      'Je vyžadován certifikát klienta. Chcete se k serveru připojit pomocí certifikátu klienta?',
    'android.client-certificate-invalid': 'Certifikát je neplatný nebo nedostupný.',
    'android.server-error-check-password':
      'Server odpověděl chybou. Zkontrolujte prosím uživatelské jméno a heslo a zkuste to znovu.',
    'android.not-connected': 'Nelze se připojit k serveru.',
    'android.tls-not-supported': 'Služba TLS je požadována, ale není podporována na serveru.',
    'android.methods-not-supported': 'Metody ověřování nejsou na serveru podporovány.',
    'android.security-error': 'Nelze navázat připojení k serveru z důvodu chyby zabezpečení.',
    'android.connection-not-opened': 'Nelze navázat připojení k serveru.',
    'android.protocol-not-supported':
      'Zadali jste nesprávnou adresu serveru nebo server požaduje verzi protokolu, kterou aplikace E-mail nepodporuje.',
    'android.no-permission':
      'Nemáte oprávnění k synchronizaci s tímto serverem. Vyžádejte si další informace od správce serveru.',
    'android.security-features':
      'Server vyžaduje funkce zabezpečení, které toto zařízení Android nepodporuje, například: «example»',
    'nextcloud.imap-not-reachable': 'IMAP server není dosažitelný',
    'nextcloud.smtp-not-reachable': 'SMTP server není dosažitelný',
    'nextcloud.imap-wrong': 'Uživatelské jméno nebo heslo pro IMAP není správné',
    'nextcloud.smtp-wrong': 'Uživatelské jméno nebo heslo pro SMTP není správné',
    'nextcloud.imap-denied': 'IMAP server odepřel ověření',
    'nextcloud.smtp-denied': 'SMTP server odepřel ověření',
    'nextcloud.imap-auth-error': 'Chyba IMAP ověřování',
    'nextcloud.smtp-auth-error': 'Chyba SMTP ověřování',
    'nextcloud.imap-failed': 'Vytvoření IMAP připojení se nezdařilo',
    'nextcloud.smtp-failed': 'Vytvoření SMTP připojení se nezdařilo',
    'nextcloud.popup-closed': 'Vyskakovací okno s autorizací zavřeno',
    'nextcloud.setup-error': 'Při nastavování vašeho účtu došlo k chybě',
    'nextcloud.no-discovery': 'Objevení nastavení se nezdařilo. Prosím nastavte ručně',
    'nextcloud.account-not-connected': 'Tento účet se nemůže připojit',
    'nextcloud.connection-failed': 'Připojení se nezdařilo. Ověřte své informace a zkuste to znovu',
    'nextcloud.error-sending': 'Chyba při odesílání vaší zprávy',
    'nextcloud.not-sent': 'Zprávu se nepodařilo odeslat',
    'nextcloud.server-error': 'Chyba e-mailového serveru',
    'nextcloud.copy-to-sent': 'Nebylo možné zkopírovat do složky „Odeslané“',
    'nextcloud.passwordless':
      'Prosíme aktivujte tento účet přihlášením se pomocí hesla. Stávající relace používá bezheslové ověření, např. sjednocené (SSO) nebo WebAuthn.',
    'roundcube.login-failed': 'Přihlášení selhalo.',
    'roundcube.storage-error': 'Připojení na IMAP server selhalo.',
    'roundcube.locked': 'Příliš mnoho chybných pokusů o přihlášení. Zkuste to později.',
    'roundcube.not-reached': 'Chyba připojení (Selhalo připojeni k serveru)!',
    'roundcube.cookies': 'Váš prohlížeč nepodporuje cookies, které jsou pro přihlášení nezbytné.',
    'roundcube.session': 'Vaše přihlášení je neplatné nebo vypršelo.',
    'roundcube.quota': 'Příkaz nelze provést, není volné místo na disku.',
    'roundcube.sending-failed': 'Odesílání zprávy selhalo.',
    'roundcube.sent-not-saved': 'Nastala chyba při ukládání odeslané zprávy.',
    'roundcube.smtp-not-connected': 'Chyba SMTP («-1»): Připojení k serveru selhalo.',
    'roundcube.smtp-sign-in': 'Chyba SMTP («535»): Chyba přihlášení.',
    'roundcube.smtp-sender': 'Chyba SMTP («553»): Nelze nastavit odesílatele "«jane@example.org»" («…»).',
    'roundcube.smtp-recipient': 'Chyba SMTP («550»): Nelze přidat příjemce "«joe@example.com»" («…»).',
    'roundcube.smtp-size': 'Chyba SMTP: Zpráva překročila limit serveru («example»)',
    'roundcube.smtp-utf8': 'Chyba SMTP: Unicode v e-mailové adrese není podporován na serveru.',
    'roundcube.oauth-failed': 'Přihlášení přes OAuth selhalo. Prosím, zkuste to znovu',
    'roundcube.authorization-failed': 'Autorizace selhala',
    'phpmailer.authenticate': 'Chyba SMTP: Autentizace selhala.',
    'phpmailer.connect-host': 'Chyba SMTP: Nelze navázat spojení se SMTP serverem.',
    'phpmailer.connect-failed': 'SMTP Connect() selhal.',
    'phpmailer.data-not-accepted': 'Chyba SMTP: Data nebyla přijata.',
    'phpmailer.from-failed': 'Následující adresa odesílatele je nesprávná:',
    'phpmailer.recipients-failed': 'Chyba SMTP: Následující adresy příjemců nejsou správně:',
    'phpmailer.mail-function': 'Nelze vytvořit instanci emailové funkce.',
    'phpmailer.invalid-address': 'Neplatná adresa:',
    'phpmailer.invalid-host': 'Hostitel je nesprávný:',
    'phpmailer.invalid-hostentry': 'Záznam hostitele je nesprávný:',
    'phpmailer.server-error': 'Chyba SMTP serveru:',
    'phpmailer.extension-missing': 'Chybí rozšíření:',
    'evolution.imap-secure-failed':
      'Nelze se připojit k serveru IMAP «imap.example.org» v zabezpečeném režimu: «example»',
    'evolution.pop-secure-failed':
      'Nelze se připojit k serveru POP «imap.example.org» v zabezpečeném režimu: «example»',
    'evolution.smtp-secure-failed':
      'Nelze se připojit k serveru SMTP «smtp.example.org» v zabezpečeném režimu: «example»',
    'evolution.starttls-failed': 'Příkaz STARTTLS selhal:',
    'evolution.no-stls': 'STLS není serverem podporováno',
    'evolution.imap-method': 'Server IMAP «imap.example.org» nepodporuje ověřování totožnosti «PLAIN»',
    'evolution.smtp-method': 'Server SMTP «smtp.example.org» nepodporuje ověřování totožnosti «PLAIN»',
    'evolution.plain-disallowed':
      'U nezabezpečeného připojení není dovolené ověřování přes otevřený text. Změňte u účtu „«jane@example.org»“ šifrování na STARTTLS nebo TLS.',
    'evolution.no-password': 'Heslo pro ověření totožnosti není k dispozici',
    'evolution.no-username': 'Nelze ověřit totožnost bez uživatelského jména',
    'evolution.not-authenticated': 'Selhalo ověření',
    'evolution.pop-authenticate': 'Nelze ověřit totožnost k serveru POP «imap.example.org»:',
    'evolution.pop-greeting': 'Nelze přečíst platný pozdrav od POP serveru «imap.example.org»',
    'evolution.pop-password': 'Nelze se připojit k serveru POP «imap.example.org». Chyba při posílání hesla:',
    'evolution.pop-sasl': 'Nelze se přihlásit k serveru POP «imap.example.org»: Chyba protokolu SASL',
    'evolution.welcome': 'Chyba odpovědi na přivítání:',
    'evolution.auth-command': 'Příkaz AUTH selhal:',
    'evolution.mail-from': 'Příkaz MAIL FROM selhal:',
    'evolution.rcpt-to': 'Příkaz RCPT TO <«joe@example.com»> selhal:',
    'evolution.data-command': 'Příkaz DATA selhal:',
    'evolution.recipients-invalid': 'Nelze odeslat zprávu: jeden nebo více neplatných příjemců',
    'evolution.sender-invalid': 'Nelze odeslat zprávu: adresa odesílatele není platná.',
    'evolution.not-connected': 'Nelze odeslat zprávu: služba není připojena.',
    'evolution.html-page':
      'Server odpověděl v podobě stránky HTML, což může znamenat chybu na serveru nebo v klientském požadavku.',
    'evolution.autodiscover': 'Selhalo zpracování XML odpovědi autodiscover',
    'evolution.timeout': 'Dosažen časový limit',
    'evolution.mechanism-weak': 'Mechanismus ověřování totožnosti je příliš slabý',
    'evolution.encryption-required': 'Pro požadovaný způsob ověřování totožnosti je vyžadováno šifrovaní',
    'evolution.temporary-failure': 'Dočasné selhání ověřování totožnosti',
    'evolution.authentication-required': 'Je vyžadováno ověření totožnosti',
    'evolution.mailbox-unavailable': 'Požadovaná akce nebyla vykonána, poštovní schránka není k dispozici',
    'geary.receiving-login': 'Zkontrolujte své přihlašovací jméno a heslo pro příjem',
    'geary.receiving-server': 'Zkontrolujte údaje přijimacího serveru',
    'geary.sending-login': 'Zkontrolujte své přihlašovací jméno a heslo pro odesílání',
    'geary.sending-server': 'Zkontrolujte údaje odesilacího serveru',
    'geary.address-and-password': 'Zkontrolujte svoji e-mailovou adresu a heslo',
    'geary.no-connection': 'Nelze se připojit, zkontrolujte svoji síť',
    'geary.incorrect-login': 'Účet oznámil nesprávné přihlašovací jméno nebo heslo.',
    'geary.untrusted-server': 'Účet oznámil nedůvěryhodný server.',
    'geary.untrusted-connection': 'Identitu poštovního serveru «IMAP» na «imap.example.org»:«993» nelze ověřit.',
    'geary.unknown-authority': 'Certifikát serveru je podepsán neznámou autoritou',
    'geary.name': 'Identita serveru neodpovídá identitě v certifikátu',
    'geary.expired': 'Certifikát serveru vypršel',
    'geary.not-activated': 'Certifikát serveru nebyl aktivován',
    'geary.revoked': 'Certifikát serveru byl odvolán a v současnosti je neplatný',
    'geary.insecure': 'Certifikát serveru není považován za bezpečný',
    'geary.name-not-found': 'Nelze najít název serveru',
    'geary.reconnect': 'Dokud se znovu nepřipojíte, nebudete moci odesílat a přijímat e-maily.',
    'geary.not-sent': 'Dokud se znovu nepřipojíte, nebudou se odesílat zprávy.',
    'mailspring.not-connected': 'Chyba připojení - Nelze se připojit k serveru / portu, který jste zadali.',
    'mailspring.no-inbox':
      'Tento účet je neplatný nebo služba Mailspring nemůže najít složku Příchozí nebo Všechny zprávy. «example»',
    'mailspring.no-tls': 'TLS není k dispozici',
    'mailspring.certificate': 'Chyba certifikátu',
    'mailspring.authentication': 'Chyba ověřování - Zkontrolujte své uživatelské jméno a heslo.',
    'mailspring.gmail-imap-off': 'Gmail IMAP není povolen. Chcete-li jej zapnout, přejděte do nastavení služby Gmail.',
    'mailspring.gmail-bandwidth': 'Šířka pásma služby Gmail byla překročena. Zkuste to prosím později.',
    'mailspring.gmail-connections':
      'Máte příliš mnoho aktivních připojení k účtu Gmail. Prosím zkuste to znovu později.',
    'mailspring.yahoo-unavailable': 'Yahoo není k dispozici.',
    'mailspring.no-folder': 'Je nám líto, ale tento adresář neexistuje.',
    'mailspring.no-starttls': 'StartTLS není k dispozici.',
    'mailspring.app-password': 'Je nutné zadat heslo pro konkrétní aplikaci v Gmailu.',
    'mailspring.outlook-browser':
      'Server aplikace Outlook uvedl, že se musíte přihlásit prostřednictvím webového prohlížeče.',
    'mailspring.webmail': 'Server uvedl, že se musíte přihlásit přes webmail.',
    'mailspring.no-server': 'Server nenalezen.',
    'mailspring.sign-in-required': 'Vyžadováno ověření.',
    'mailspring.sending-off': 'Odesílání není pro tento účet povoleno.',
    'mailspring.attachment': 'Zpráva obsahuje neplatnou přílohu, kterou server nepovoluje.',
    'mailspring.yahoo-spam': 'Zpráva byla zablokována spamovým filtrem Yahoo.',
    'mailspring.yahoo-limit': 'Zpráva byla zablokována službou Yahoo - překročil jste denní limit odesílání.',
    'mailspring.relay': 'Server SMTP by zprávu neodeslal. Možná budete muset provést ověření.',
    'mailspring.no-method':
      'Je nám líto, server SMTP nepodporuje základní ověřování pomocí uživatelského jména a hesla.',
    'any.password-wrong': 'Nesprávné uživatelské jméno nebo heslo',
    'any.could-not-connect': 'Nelze se připojit k serveru',
    'any.certificate-expired': 'Platnost certifikátu vypršela',
    'claws.imap-login': 'Nepodařilo se přihlásit k IMAP serveru «imap.example.org».',
    'claws.auth-failed': 'Autentizace selhala: «the server’s words»',
    'claws.auth-error': 'nastala chyba v autentizaci',
    'claws.no-auth-method': ['SMTP AUTH je nedostupná', 'Vybraná SMTP AUTH je nedostupná'],
    'claws.no-apop': 'Požadovaná časová značka APOP nebyla nalezena v pozdravu',
    'claws.imap-connect': [
      'Nemohu se spojit s IMAP serverem: «imap.example.org:993»:«…»',
      'Nemohu se spojit s POP3 serverem: «pop.example.org:995»:«…»',
    ],
    'claws.connection-failed': [
      'Připojení k «mail.example.org:993»:«…» selhalo.',
      '«mail.example.org:993»:«…»: spojení selhalo («…»).',
    ],
    'claws.timed-out': 'Časový limit připojení k «mail.example.org:993»:«…» vypršel.',
    'claws.session-timed-out': 'Čas relace vypršel. Můžete ji obnovit zvýšením hodnoty ve Volby/Ostatní/Různé.',
    'claws.unknown-host': [
      '«mail.example.org:993»:«…»: neznámý hostitel.',
      '«mail.example.org:imaps»:«…»: hledání hostitele selhalo («…»).',
    ],
    'claws.closed-by-host': [
      'Připojení k «mail.example.org:993»:«…» bylo ukončeno vzdáleným počítačem.',
      'Přerušeno IMAP spojení',
    ],
    'claws.imap-disconnected': 'IMAP spojení s «imap.example.org» bylo rozpojeno. Obnovuji spojení...',
    'claws.starttls': [
      'Nelze spustit STARTTLS relaci.',
      'nelze spustit STARTTLS relaci',
      'Chyba při vytváření STARTTLS spojení',
    ],
    'claws.certificate-expired': 'TLS certifikát vypršel',
    'claws.certificate-changed': 'TLS certifikát změněn a je neplatný',
    'claws.certificate-invalid': 'TLS certifikát je neplatný',
    'claws.mailbox-locked': 'schránka je zamknuta',
    'claws.sending': [
      'Nastala chyba při posílání zprávy: «the server’s words»',
      'Nastala chyba během SMTP relace.',
      'nastala chyba v SMTP relaci',
    ],
    'claws.pop-session': ['nastala chyba v POP relaci', 'Chyba protokolu POP'],
    'claws.token': [
      'OAuth2 - přístupový token nebyl získán',
      'OAuth2 - obnovený token nebyl získán',
      'OAuth2 chyba. Zkontrolujte a opravte nastavení OAuth2 účtu.',
    ],
    'claws.no-space': 'Nezbylo žádné místo na disku.',
    'kmail.malformed': "Metoda '«…»' selhala, chybná odpověď ze serveru.",
    'kmail.login-tls': [
      'Přihlášení selhalo, komunikace v TLS selhala.',
      'Handshake SSL selhal.',
      'Chyba SSL/TLS: «The host name did not match any of the valid hosts»',
    ],
    'kmail.mode': [
      'Přihlášení selhalo, ověřovací režim «CRAM-MD5» není serverem podporován.',
      'Přihlášení selhalo, nelze inicializovat knihovnu SASL.',
    ],
    'kmail.plain-disabled': 'Přihlášení selhalo, přihlášení prostým textem je na serveru zakázáno.',
    'kmail.no-starttls': 'Server nepodporuje STARTTLS. Zkuste použít SSL/TLS.',
    'kmail.lost': [
      'Spojení se serverem bylo ztraceno.',
      'Spojení ztraceno',
      'Server okamžitě ukončil spojení.',
      'Připojení k serveru POP3 «pop.example.org» bylo přerušeno',
      'Odpojeno od serveru během přihlašování.',
    ],
    'kmail.imap-connect': [
      'Nelze se připojit na server IMAP. «imap.example.org»',
      'Nelze se spojit se serverem IMAP.',
      'Nelze se spojit se serverem, prosím zkontrolujte adresu serveru.',
      'Server není dostupný.',
    ],
    'kmail.pop-timeout': 'Časový limit od serveru POP3 «pop.example.org»',
    'kmail.pop-login':
      'Nelze se přihlásit na «pop.example.org». Nejspíš je chybné heslo. «The server said: authorization failed»',
    'kmail.sasl': [
      'Přihlášení pomocí SASL («PLAIN») selhalo. Nejspíš váš server nepodporuje «PLAIN» nebo je chybné heslo. «…»',
      'Přihlášení pomocí APOP selhalo. Nejspíš váš server («pop.example.org») nepodporuje protokol APOP nebo je chybné heslo. «…»',
    ],
    'kmail.wallet': [
      'Nelze přečíst heslo: uživatel odmítl přístup k úschovně',
      'Jste zde dotazováni, jelikož heslo nelze načíst z úschovny.',
      'Nepodařilo se načíst heslo z klíčenky.',
      'Heslo pro účet IMAP «Work» nebylo nalezeno.',
    ],
    'kmail.asked-again': 'Jste zde dotazováni, jelikož předchozí přihlášení nebylo úspěšné.',
    'kmail.authentication': 'Nastala chyba během ověření: «invalid_grant»',
    'kmail.send': ['Nelze poslat data na server.', 'Schránka není dostupná. Server odpověděl: "«…»"'],
    'kmail.capabilities': 'Nepodařilo se ověřit oprávnění. Zkontrolujte port a režim ověřování.',
    'kmail.storage': 'Nedostatek místa na serveru. Server odpověděl: «452 4.3.1 Insufficient system storage»',
    'fairemail.account-failed': "Účet '«Work»' selhal",
    'fairemail.alert': "Upozornění serveru: '«…»'",
    'fairemail.server-said': "E-mailový server navrátil: '«AUTHENTICATE failed.»'",
    'fairemail.no-settings': 'Pro doménu „«example.org»“ nebylo nalezeno žádné nastavení',
    'fairemail.no-server': 'Nenalezen žádný server na „«imap.example.org»“',
    'fairemail.app-password':
      'Tento poskytovatel vyžaduje heslo pro aplikaci, namísto hesla k účtu, podívejte se prosím na pokyny svého poskytovatele',
    'fairemail.double-check':
      'Překontrolujte prosím zadanou e-mailovou adresu a heslo a ujistěte se, že u daného účtu máte povolen externí přístup (IMAP/SMTP)',
    'fairemail.outlook':
      'Pro tento účet musíte použít průvodce rychlým nastavením aplikace Outlook / Office 365 (vyžadováno společností Microsoft)',
    'fairemail.authenticate-disabled':
      'Chyba „AUTHENTICATE failed“ může být způsobena zakázaným IMAP/SMTP správcem systému',
    'fairemail.token':
      'Správce účtu Android by mohl být zablokován pomocí VPN, firewallu, blokátoru reklam atd., které by zabránili získání přístupového tokenu',
    'fairemail.port': 'Překontrolujte prosím číslo portu',
    'fairemail.protocol': 'Překontrolujte prosím protokol (SSL/TLS nebo STARTTLS)',
    'fairemail.trust': 'Důvěřovat certifikátu serveru s digitálním otiskem «12:AB»',
    'fairemail.no-internet': 'Žádné nebo nevyhovující internetové připojení',
    'fairemail.sent-folder': 'Nebyla vybrána složka odeslaných zpráv. Odeslané zprávy nemusí být uloženy.',
    'fairemail.quota': 'Poštovní schránka je téměř plná',
    'delta-chat.cannot-login':
      'Přihlášení jako "«jane@example.org»" selhalo. Zkontrolujte si prosím ještě jednou e-mail a heslo.',
    'delta-chat.no-internet': 'Žádné připojení k internetu, přihlášení selhalo.',
    'delta-chat.proxy': 'Používáte proxy server. Pokud máte potíže s připojením, zkuste použít jiný proxy server.',
    'delta-chat.not-connected': 'Nepřipojeno',
    'thunderbird.no-disk-space':
      'Pro stažení nových zpráv není na disku dost místa. Zkuste smazat starou poštu, vysypat složku Koš a provést údržbu vašich dalších složek, a poté to zkuste znovu.',
    'thunderbird.cannot-write':
      'Nelze uložit zprávu do složky. Ujistěte se, že máte práva pro zápis a máte dostatek místa na disku pro kopírování složky.',
  },
};
