import type { TranslatedDialogs } from '../dialog-entry';

/** What the programs show in Swedish. */
export const swedish: TranslatedDialogs = {
  language: 'sv',
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
  ],
  says: {
    'thunderbird.login-failed':
      'Inloggning till servern «imap.example.org» med användarnamnet «jane@example.org» misslyckades.',
    'thunderbird.login-failed-title': 'Inloggning till kontot "«jane@example.org»" misslyckades',
    'thunderbird.login-failed-short': 'Inloggningen misslyckades',
    'thunderbird.token-failed': 'Autentiseringsfel vid anslutning till servern «imap.example.org».',
    'thunderbird.unknown-host': 'Det gick inte att ansluta till servern «imap.example.org».',
    'thunderbird.connection-refused':
      'Det gick inte att ansluta till servern «imap.example.org»; anslutningen nekades.',
    'thunderbird.timed-out': 'Anslutning till server «imap.example.org» avbröts.',
    'thunderbird.reset': 'Anslutning till server «imap.example.org» återställdes.',
    'thunderbird.error-response': 'Servern «imap.example.org» svarade med ett fel.',
    'thunderbird.not-imap': 'Servern «imap.example.org» kan inte hantera IMAP4.',
    'thunderbird.imap-refused': 'Det gick inte få kontakt med servern «imap.example.org». Anslutningen nekades.',
    'thunderbird.imap-tls-error':
      'Ett TLS-fel inträffade som inte kan åsidosättas. Handskakningsfel eller förmodligen TLS-versionen eller certifikatet som används av servern «imap.example.org» är inte kompatibel.',
    'thunderbird.imap-disconnected':
      'Du har blivit bortkopplad från servern «imap.example.org». Servern, eller något annat på vägen, kan vara ur funktion.',
    'thunderbird.imap-dropped':
      'Det gick inte att ansluta till «imap.example.org». Försök igen senare. Om problemet kvarstår, kan du ha överskridit det maximala antalet anslutningar till servern. Du kan minska antalet cachade anslutningar i IMAP-serverinställningarna.',
    'thunderbird.imap-no-encrypted-password':
      "IMAP-servern «imap.example.org» tycks inte stöda krypterade lösenord. Om du just har lagt till kontot, prova med att ändra 'Autentiseringsmetod' till 'Lösenord' i 'Kontoinställningar | Serverinställningar'. Om det tidigare fungerade och nu plötsligt misslyckas, kontakta din e-postadministratör eller leverantör.",
    'thunderbird.imap-no-plain-password':
      "IMAP-servern «imap.example.org» tillåter inte lösenord i klartext. Prova med att ändra 'Autentiseringsmetod' till 'Krypterat lösenord' i 'Kontoinställningar | Serverinställningar'.",
    'thunderbird.imap-method-not-supported':
      "IMAP-servern «imap.example.org» stöder inte den valda autentiseringsmetoden. Byt 'autentiseringsmetod' i 'Kontoinställningar | Serverinställningar'.",
    'thunderbird.imap-kerberos':
      'Kerberos/GSSAPI-ticket accepterades inte av IMAP-servern «imap.example.org». Kontrollera att du är inloggad i Kerberos/GSSAPI-sfären.',
    'thunderbird.imap-command-failed':
      'Aktuellt kommando lyckades inte. E-postservern för kontot «jane@example.org» svarade: «…»',
    'thunderbird.imap-folder-failed':
      "Aktuell operation på '«Sent»' lyckades inte. E-postservern för kontot «jane@example.org» svarade: «…»",
    'thunderbird.imap-alert': 'Meddelande från kontot «jane@example.org»: «…»',
    'thunderbird.imap-password-prompt': 'Ange ditt lösenord för «jane@example.org» på «imap.example.org»:',
    'thunderbird.pop3-password-failed': 'Sändning av lösenordet för användare «jane@example.org» misslyckades.',
    'thunderbird.pop3-user-failed': 'Sändning av användarnamnet misslyckades.',
    'thunderbird.pop3-error': 'Ett fel uppstod med POP3-servern.',
    'thunderbird.pop3-retr': 'Kommandot RETR misslyckades. Kan inte hämta meddelandet.',
    'thunderbird.pop3-list': 'Kommandot LIST misslyckades. Fel vid hämtning av ID och storlek på meddelandet.',
    'thunderbird.pop3-stat': 'Kommandot STAT misslyckades. Fel vid hämtning av meddelandeantal och storlekar.',
    'thunderbird.pop3-temporary':
      'Tillfälligt fel från «imap.example.org» när nya meddelanden hämtas. Åtgärden kommer att prövas igen vid nästa kontroll av nya meddelanden.',
    'thunderbird.pop3-busy':
      'Kontot «jane@example.org» behandlas. Vänta tills processen är klar innan du hämtar meddelanden.',
    'thunderbird.pop3-tls':
      'Kan inte etablera TLS-anslutning till POP3-servern. Servern kan vara nere eller felaktigt konfigurerad. Kontrollera att serverinställningarna för din e-postserver i fönstret kontoinställningar är riktiga och försök igen.',
    'thunderbird.pop3-no-encrypted-password':
      "POP3-servern tycks inte stöda krypterade lösenord. Om du just har lagt till kontot, prova med att ändra 'Autentiseringsmetod' till 'Lösenord' i 'kontoinställningar | serverinställningar'. Om det tidigare fungerade och nu plötsligt misslyckas, kontakta din e-postadministratör eller leverantör.",
    'thunderbird.pop3-no-plain-password':
      "POP3-servern tillåter inte lösenord i klartext. Prova med att ändra 'Autentiseringsmetod' till 'Krypterat lösenord' i 'kontoinställningar | serverinställningar'.",
    'thunderbird.pop3-method-not-supported':
      "Servern stöder inte den valda autentiseringsmetoden. Vänligen ändra 'Autentiseringsmetod' i 'kontoinställningar | serverinställningar'.",
    'thunderbird.pop3-kerberos':
      'Kerberos/GSSAPI-biljetten accepterades inte av POP-servern. Kontrollera att du är inloggad i Kerberos/GSSAPI-sfären.',
    'thunderbird.pop3-new-password': 'Ange ett nytt lösenord för användaren «jane@example.org» på «imap.example.org»:',
    'thunderbird.send-failed': 'Det gick inte att skicka meddelandet.',
    'thunderbird.send-error-title': 'Fel skicka meddelande',
    'thunderbird.send-failed-unexpected':
      'Misslyckades på grund av oväntat fel «example». Ingen beskrivning finns tillgänglig.',
    'thunderbird.send-queued-failed': 'Ett fel uppstod när tidigare ej skickade meddelanden skulle skickas.',
    'thunderbird.sender-refused':
      'Ett fel uppstod när e-post skulle skickas. Servern svarade: «…». Kontrollera att din e-postadress är korrekt i dina kontoinställningar och försök igen.',
    'thunderbird.data-refused': 'Et utgående serverfel (SMTP) uppstod e-post skulle skickas. Servern svarade: «…».',
    'thunderbird.message-refused':
      'Ett fel uppstod när e-post skulle skickas. Servern svarade: «…». Kontrollera meddelandet och försök igen.',
    'thunderbird.smtp-error':
      'Ett fel uppstod när e-post skulle skickas: Utgående serverfel (SMTP). Servern svarade: «…».',
    'thunderbird.communications-error': 'Ett kommunikationsfel inträffade: «993». Försök igen.',
    'thunderbird.sender-invalid':
      'Ett fel uppstod när e-post skulle skickas: avsändarens adress (Från:) var ogiltig. Kontrollera att den här e-postadressen är korrekt och försök igen.',
    'thunderbird.identity-invalid':
      'Ett fel uppstod när e-post skulle skickas: avsändarens identitet var ogiltig. Verifiera konfigurationen av din identitet och försök igen.',
    'thunderbird.no-copy-in-sent':
      'Meddelandet har skickats, men kunde inte kopieras till mappen skickade meddelanden.',
    'thunderbird.sent-folder-not-opened':
      'Det gick inte att öppna mappen för skickad e-post. Kontrollera dina e-postinställningar.',
    'thunderbird.save-sent-locally':
      'Ditt meddelande skickades men en kopia placerades inte i mappen skickat («Sent») på grund av nätverks- eller filåtkomstfel. Du kan försöka igen eller spara meddelandet lokalt till «example»/«Sent»-«example».',
    'thunderbird.draft-not-saved': 'Det gick inte att spara meddelandet som ett utkast.',
    'thunderbird.draft-not-copied':
      'Ditt utkast har inte kopierats till mappen utkast («Sent») på grund av nätverks- eller filåtkomstfel. Du kan försöka igen eller spara utkastet lokalt till «example»/«Sent»-«example».',
    'thunderbird.bad-greeting':
      'Ett fel uppstod när e-post skulle skickas: Servern skickade en felaktig hälsning: «…».',
    'thunderbird.recipient-refused':
      'Ett fel uppstod när e-post skulle skickas. Servern svarade: «…». Kontrollera mottagarens "«joe@example.com»" och försök igen.',
    'thunderbird.no-starttls':
      'Ett fel uppstod när e-post skulle skickas: Det går inte att upprätta en säker länk till utgående server (SMTP) «smtp.example.org» med STARTTLS eftersom den inte annonserat den funktionen. Stäng av STARTTLS för den servern eller kontakta din tjänsteleverantör.',
    'thunderbird.no-password':
      'Ett fel uppstod när e-post skulle skickas: Kunde inte hämta lösenord för «jane@example.org». Meddelandet skickades inte.',
    'thunderbird.sending-not-allowed':
      'Ett fel uppstod när e-post skulle skickas. Mejlservern svarade: «…». Se till att du använder rätt identitet för att skicka och att den använder rätt autentiseringsmetod. Verifiera att du får skicka via denna SMTP-server med dina aktuella referenser från ditt nuvarande nätverk.',
    'thunderbird.too-many-recipients':
      'Meddelandet skickades inte på grund av att det tillåtna antalet mottagare överskrids. Servern svarade: «…».',
    'thunderbird.client-id':
      'Den utgående servern (SMTP) upptäckte ett fel i CLIENTID-kommandot. Meddelandet skickades inte. Servern svarade: «…»',
    'thunderbird.client-id-not-permitted':
      'Svaret från den utgående servern (SMTP) på CLIENTID-kommandot indikerar att enheten inte har rätt att skicka e-post. Servern svarade: «…»',
    'thunderbird.message-too-large':
      'Storleken på meddelandet du försöker skicka överskrider den globala storleksgränsen för servern. Meddelandet skickades inte; minska meddelandestorleken och försök igen. Servern svarade: «…».',
    'thunderbird.smtp-unknown':
      'Ett fel uppstod när e-post skulle skickas: Utgående server (SMTP) «smtp.example.org» är okänd. Servern kan vara felaktigt konfigurerad. Kontrollera att dina inställningar för utgående server (SMTP) är korrekta och försök igen.',
    'thunderbird.smtp-not-reached':
      'Meddelandet kunde inte skickas eftersom anslutning till utgående server (SMTP) «smtp.example.org» misslyckades. Servern kan vara otillgänglig eller nekar anslutningar till utgående server (SMTP). Kontrollera att dina inställningar för utgående server (SMTP) är korrekta och försök igen.',
    'thunderbird.smtp-lost':
      'Meddelandet kunde inte skickas eftersom anslutningen till utgående server (SMTP) «smtp.example.org» förlorades mitt under transaktionen. Försök igen.',
    'thunderbird.smtp-timed-out':
      'Meddelandet kunde inte skickas eftersom anslutningen till utgående server (SMTP) «smtp.example.org» gjorde timeout. Försök igen.',
    'thunderbird.smtp-unknown-reason':
      'Meddelandet kunde inte skickas med hjälp av utgående server (SMTP) «smtp.example.org» av okänd anledning. Kontrollera att dina inställningar för utgående server (SMTP) är korrekta och försök igen.',
    'thunderbird.smtp-no-encrypted-password':
      "Den utgående servern (SMTP) «smtp.example.org» stöder inte krypterade lösenord. Om du just har konfigurerat kontot, prova att ändra 'Autentiseringsmetod' i 'Kontoinställningar | Server för utgående e-post' till 'Lösenord'.",
    'thunderbird.smtp-no-encrypted-password-unprotected':
      "Den utgående servern (SMTP) «smtp.example.org» stöder inte krypterade lösenord. Om du just har konfigurerat kontot, prova att ändra 'Autentiseringsmetod' i 'Kontoinställningar | Server för utgående e-post' till 'Lösenord, osäker överföring'. Om det tidigare fungerade och nu plötsligt misslyckas är det ett vanligt tecken på när någon försöker stjäla ditt lösenord.",
    'thunderbird.smtp-no-plain-password':
      "Den utgående servern (SMTP) «smtp.example.org» tillåter inte lösenord i klartext. Försök att ändra 'Autentiseringsmetod' i 'Kontoinställningar | Server för utgående e-post' till 'Krypterat lösenord'",
    'thunderbird.smtp-sign-in-failed':
      "Kan inte autentisera till utgående server (SMTP) «smtp.example.org». Kontrollera lösenordet och kontrollera 'Autentiseringsmetod' i 'Kontoinställningar | Server för utgående e-post'.",
    'thunderbird.smtp-kerberos':
      'Kerberos/GSSAPI biljetten accepterades inte av den utgående servern (SMTP) «smtp.example.org». Kontrollera att du är inloggad på Kerberos/GSSAPI-sfären.',
    'thunderbird.smtp-method-not-supported':
      "Den utgående servern (SMTP) «smtp.example.org» stöder inte den valda autentiseringsmetoden. Vänligen ändra 'Autentiseringsmetod' i 'Kontoinställningar | Server för utgående e-post'.",
    'thunderbird.smtp-security-issue': 'Konfigurationen relaterad till «smtp.example.org» måste korrigeras.',
    'thunderbird.smtp-address-not-ascii':
      'Det finns tecken som inte är ASCII i den lokala delen av mottagaradressen «joe@example.com» och din server stöder inte SMTPUTF8. Ändra adressen och försök igen.',
    'thunderbird.setup-login-failed': 'Inloggningen misslyckades. Är det rätt användarnamn/e-postadress?',
    'thunderbird.setup-login-failed-reason': 'Inloggningen misslyckades. Servern «imap.example.org» svarade: «…»',
    'thunderbird.setup-verification-failed': 'Inloggningsverifieringen misslyckades av okänd orsak.',
    'thunderbird.setup-no-contact': 'Kan inte kontakta servern',
    'thunderbird.setup-cannot-login':
      'Kan inte logga in på servern. Beror antagligen på fel inställningar, användarnamn eller lösenord.',
    'thunderbird.setup-no-server': 'Kan inte hitta någon server',
    'thunderbird.setup-bad-autodiscover': 'Exchange AutoDiscover XML är ogiltig.',
    'thunderbird.setup-no-account-in-xml':
      'XML-konfigurationsfilen innehåller inte några inställningar för e-postkonto.',
    'thunderbird.setup-credentials-wrong': 'Autentisering misslyckades. Kontrollera användarnamnet och lösenordet',
    'thunderbird.setup-nothing-found': 'Thunderbird kunde inte hitta inställningarna för ditt e-postkonto.',
    'thunderbird.setup-not-verified':
      'Konfigurationen kunde inte verifieras. Om ditt användarnamn och lösenord är korrekt är det troligt att serveradministratören har inaktiverat den valda konfigurationen för ditt konto. Försök att välja ett annat protokoll.',
    'thunderbird.setup-oauth-unsupported':
      'Thunderbird kan inte automatiskt konfigurera OAuth2 för detta värdnamn. Välj Avancerad konfiguration för att skapa kontot och slutför sedan installationen från Kontoinställningar. Få hjälp med OAuth2-installationen.',
    'thunderbird.setup-port-not-reached': 'Kunde inte nå port «993», men port «143» är tillgänglig.',
    'thunderbird.setup-unprotected':
      'Varning: Osäker e-postserver upptäcktes. Denna server saknar kryptering, vilket exponerar ditt lösenord och data. Kontakta din administratör för att säkra anslutningen eller fortsätt på egen risk. Se vanliga frågor för mer info.',
    'thunderbird.setup-separate-name':
      'Autentisering misslyckades. Antingen är de angivna uppgifterna felaktiga eller så krävs ett separat användarnamn för inloggning. Detta användarnamn är vanligtvis din Windows-domäninloggning med eller utan domänen (till exempel janedoe eller AD\\\\janedoe)',
    'thunderbird.certificate-name':
      'Certifikatet för «imap.example.org» är inte giltigt för den servern. Någon försöker att efterlikna servern och du borde inte fortsätta.',
    'thunderbird.certificate-expired': 'Certifikatet för «imap.example.org» upphörde den «3 May 2026».',
    'thunderbird.certificate-not-yet-valid':
      'Certifikatet för «imap.example.org» kommer inte att vara giltigt förrän «3 May 2026».',
    'thunderbird.certificate-untrusted': 'Certifikatet för «imap.example.org» kommer inte från en betrodd källa.',
    'thunderbird.certificate-other': 'Ett fel uppstod vid anslutningen till «imap.example.org».',
    'thunderbird.sign-in-not-completed': 'Thunderbird kunde inte slutföra inloggningen med dessa inställningar.',
    'thunderbird-android.authentication-error': 'Autentiseringsfel',
    'thunderbird-android.network-error': 'Nätverksfel',
    'thunderbird-android.client-certificate-expired': 'Klientcertifikatet är inte längre giltigt',
    'thunderbird-android.client-certificate-not-read': 'Klientcertifikatet kunde inte nås',
    'thunderbird-android.missing-capability': 'Serverkapacitet saknas',
    'thunderbird-android.missing-capability-named': 'Servern saknar denna kapacitet: «AUTH»',
    'thunderbird-android.incoming-check-failed': 'Kontrollera inkommande serverinställningar misslyckades',
    'thunderbird-android.outgoing-check-failed': 'Misslyckades att kontrollera inställningarna för utgående server',
    'thunderbird-android.oauth-failed': 'OAuth-inloggning misslyckades',
    'thunderbird-android.oauth-failed-with': 'Auktoriseringen misslyckades med följande fel: «example»',
    'thunderbird-android.oauth-cancelled': 'Auktoriseringen avbröts',
    'thunderbird-android.oauth-not-supported': 'OAuth 2.0 stöds för närvarande inte av denna leverantör.',
    'thunderbird-android.oauth-no-browser':
      'Appen kunde inte hitta en webbläsare att använda för att ge åtkomst till ditt konto.',
    'thunderbird-android.certificate-risk':
      'Appen upptäckte ett potentiellt säkerhetshot och fortsatte inte att ansluta till «imap.example.org». Om du fortsätter kan angripare försöka stjäla information som ditt lösenord eller e-postmeddelanden.',
    'thunderbird-android.certificate-error': 'Certifikatfel för «jane@example.org»',
    'thunderbird-android.sign-in-failed-for':
      'Autentisering misslyckades för «jane@example.org». Uppdatera dina serverinställningar.',
    'thunderbird-android.sign-in-failed-incoming':
      'Autentisering misslyckades för «jane@example.org». Uppdatera dina inställningar för inkommande server.',
    'thunderbird-android.sign-in-failed-outgoing':
      'Autentisering misslyckades för «jane@example.org». Uppdatera dina inställningar för utgående server.',
    'thunderbird-android.send-failed-some': 'Det gick inte att skicka några meddelanden',
    'thunderbird-android.sending-failed':
      'Ett fel uppstod under tiden meddelandet skickades. Kontrollera din nätverksanslutning och utgående serverkonfiguration.',
    'thunderbird-android.connection-error': 'Anslutningsfel',
    'thunderbird-android.setup-not-loaded': 'Misslyckades att ladda e-postkonfiguration',
    'thunderbird-android.setup-network-error': 'Nätverksfel. Vänligen se över din uppkoppling och försök igen.',
    'thunderbird-android.setup-no-folders': 'Misslyckades att hämta lista av mappar från servern',
    'thunderbird-android.address-not-supported': 'Den här e-postadressen stöds inte.',
    'android.sign-in-failed-title': 'Det gick inte att logga in.',
    'android.oauth-failed': 'Det gick inte att autentisera',
    'android.address-or-password-wrong': 'Fel e-postadress eller lösenord',
    'android.name-or-password-wrong': 'Användarnamnet eller lösenordet är felaktigt.',
    'android.confirm-settings': 'Bekräfta att användarnamn, lösenord och kontoinställningar är rätt.',
    'android.not-safe': 'Det går inte att upprätta en säker anslutning till servern.',
    'android.client-certificate-wanted':
      'Ett klientcertifikat måste anges. Vill du ansluta till servern med ett klientcertifikat?',
    'android.client-certificate-invalid': 'Certifikatet är ogiltigt eller otillgängligt.',
    'android.server-error-check-password':
      'Servern svarade med ett fel. Kontrollera ditt användarnamn och lösenord och försök igen.',
    'android.not-connected': 'Det går inte att ansluta till servern.',
    'android.tls-not-supported': 'TLS krävs men stöds inte av servern.',
    'android.methods-not-supported': 'Servern stöder inte autentiseringsmetoderna.',
    'android.security-error': 'Det gick inte att ansluta till servern på grund av ett säkerhetsfel.',
    'android.connection-not-opened': 'Det gick inte att ansluta till servern.',
    'android.protocol-not-supported':
      'Du angav en felaktig serveradress eller så kräver servern en protokollversion som inte stöds av e-postklienten.',
    'android.no-permission':
      'Du är inte behörig att synkronisera med servern. Kontakta serverns administratör om du vill ha mer information.',
    'android.security-features':
      'Den här servern kräver säkerhetsfunktioner som din Android-enhet inte stöder, inklusive: «example»',
    'nextcloud.imap-not-reachable': 'IMAP servern svarar inte',
    'nextcloud.smtp-not-reachable': 'SMTP servern svarar inte',
    'nextcloud.imap-wrong': 'IMAP-användarnamn eller lösenord är felaktigt',
    'nextcloud.smtp-wrong': 'SMTP-användarnamn eller lösenord är felaktigt',
    'nextcloud.imap-denied': 'IMAP-servern avvisar autentisering',
    'nextcloud.smtp-denied': 'SMTP-servern avvisar autentisering',
    'nextcloud.imap-auth-error': 'IMAP: Fel vid autentisering',
    'nextcloud.smtp-auth-error': 'SMTP: Fel vid autentisering',
    'nextcloud.imap-failed': 'IMAP-anslutning misslyckades',
    'nextcloud.smtp-failed': 'SMTP-anslutning misslyckades',
    'nextcloud.popup-closed': 'Popup-fönstret för auktorisering stängt',
    'nextcloud.setup-error': 'Det uppstod ett fel när ditt konto skulle skapas',
    'nextcloud.no-discovery': 'Automatisk konfiguration misslyckades. Använd manuell inställning',
    'nextcloud.google-oauth':
      'Google kräver OAuth-autentisering. Om Nextcloud-administratören inte har konfigurerat Google OAuth kan du använda ett applösenord från Google i stället.',
    'nextcloud.microsoft-oauth':
      'Microsoft kräver OAuth-autentisering. Be Nextcloud-administratören att konfigurera Microsoft OAuth i administratörsinställningarna.',
    'nextcloud.account-not-connected': 'Det här kontot kan inte ansluta',
    'nextcloud.connection-failed': 'Anslutningen misslyckades. Verifiera din information och försök igen.',
    'nextcloud.error-sending': 'Ett fel inträffade när ditt meddelande skulle skickas',
    'nextcloud.not-sent': 'Det gick inte att skicka meddelandet',
    'nextcloud.server-error': 'Server fel',
    'nextcloud.copy-to-sent': 'Det gick inte att kopiera till mappen ”Skickat”',
    'nextcloud.passwordless':
      'Logga in med ett lösenord för att aktivera det här kontot. Den aktuella sessionen använder lösenordsfri autentisering, t.ex. SSO eller WebAuthn.',
    'roundcube.login-failed': 'Inloggningen misslyckades',
    'roundcube.storage-error': 'Anslutning till lagringsservern misslyckades.',
    'roundcube.locked': 'För många felaktiga inloggningar. Försök igen senare.',
    'roundcube.not-reached': 'Anslutningsfel (misslyckades att kontakta servern)!',
    'roundcube.cookies': 'Webbläsaren accepterar inte cookies.',
    'roundcube.session': 'Din inloggning är felaktig eller har gått ut',
    'roundcube.quota': 'Åtgärden kunde inte utföras. Otillräckligt lagringsutrymme.',
    'roundcube.sending-failed': 'Meddelandet kunde inte skickas.',
    'roundcube.sent-not-saved': 'Det skickade meddelandet kunde inte sparas.',
    'roundcube.smtp-not-connected': 'SMTP-fel («-1»): Anslutning till servern misslyckades.',
    'roundcube.smtp-sign-in': 'SMTP-fel («535»): Inloggningen misslyckades.',
    'roundcube.smtp-sender': 'SMTP-fel («553»): Kan inte sätta avsändaradress till "«jane@example.org»" («…»).',
    'roundcube.smtp-recipient': 'SMTP-fel («550»): Kan inte lägga till mottagaradress "«joe@example.com»" («…»).',
    'roundcube.smtp-size': 'SMTP-fel: Meddelandet är för stort («example»).',
    'roundcube.smtp-utf8': 'SMTP-fel: Servern klarar inte mailadresser med Unicode.',
    'roundcube.oauth-failed': 'OAuth-inloggningen misslyckades. Vänligen försök igen.',
    'roundcube.authorization-failed': 'Autentiseringen misslyckades',
    'phpmailer.authenticate': 'SMTP fel: Kunde inte autentisera.',
    'phpmailer.connect-host': 'SMTP fel: Kunde inte ansluta till SMTP-server.',
    'phpmailer.connect-failed': 'SMTP Connect() misslyckades.',
    'phpmailer.data-not-accepted': 'SMTP fel: Data accepterades inte.',
    'phpmailer.from-failed': 'Följande avsändaradress är felaktig:',
    'phpmailer.recipients-failed': 'SMTP fel: Följande mottagare är felaktig:',
    'phpmailer.mail-function': 'Kunde inte initiera e-postfunktion.',
    'phpmailer.invalid-address': 'Felaktig adress:',
    'phpmailer.server-error': 'SMTP serverfel:',
    'phpmailer.extension-missing': 'Tillägg ej tillgängligt:',
    'evolution.imap-secure-failed':
      'Misslyckades med att ansluta till IMAP-servern «imap.example.org» i säkert läge: «example»',
    'evolution.pop-secure-failed':
      'Misslyckades med att ansluta till POP-servern «imap.example.org» i säkert läge: «example»',
    'evolution.smtp-secure-failed':
      'Misslyckades med att ansluta till SMTP-servern «smtp.example.org» i säkert läge: «example»',
    'evolution.starttls-failed': 'STARTTLS-kommandot misslyckades:',
    'evolution.no-stls': 'STLS stöds inte av servern',
    'evolution.imap-method': 'IMAP-servern «imap.example.org» saknar stöd för «PLAIN»-autentisering',
    'evolution.smtp-method': 'SMTP-servern «smtp.example.org» saknar stöd för «PLAIN»-autentisering',
    'evolution.plain-disallowed':
      'Klartextautentisering tillåts inte på osäkra anslutningar. Ändra kryptering till STARTTLS eller TLS för kontot ”«jane@example.org»”.',
    'evolution.no-password': 'Lösenord för autentisering finns inte tillgängligt',
    'evolution.no-username': 'Kan inte autentisera utan ett användarnamn',
    'evolution.not-authenticated': 'Misslyckades med att autentisera',
    'evolution.pop-authenticate': 'Misslyckades med autentisering för POP-servern «imap.example.org»:',
    'evolution.pop-greeting': 'Misslyckades med att läsa en giltig hälsning från POP-servern «imap.example.org»',
    'evolution.pop-password': 'Kunde inte ansluta till POP-servern «imap.example.org». Fel vid sändning av lösenord:',
    'evolution.pop-sasl': 'Kan inte logga in på POP-servern «imap.example.org»: SASL-protokollfel',
    'evolution.welcome': 'Fel i välkomstsvar:',
    'evolution.auth-command': 'AUTH-kommandot misslyckades:',
    'evolution.mail-from': 'MAIL FROM-kommandot misslyckades:',
    'evolution.rcpt-to': 'RCPT TO <«joe@example.com»> misslyckades:',
    'evolution.data-command': 'DATA-kommandot misslyckades:',
    'evolution.recipients-invalid': 'Kan inte skicka meddelande: en eller flera ogiltiga mottagare',
    'evolution.sender-invalid': 'Kan inte skicka meddelande: avsändaradressen är inte giltig.',
    'evolution.not-connected': 'Kan inte skicka meddelande: tjänsten är inte ansluten.',
    'evolution.html-page':
      'Servern svarade med en HTML-sida, vilket kan betyda att det finns ett fel på servern eller med klientbegäran.',
    'evolution.autodiscover': 'Misslyckades med att tolka XML-svar från autodetektering',
    'evolution.timeout': 'Tidsgränsen uppnåddes',
    'evolution.mechanism-weak': 'Autentiseringsmekanismen är för svag',
    'evolution.encryption-required': 'Kryptering behövs för begärd autentiseringsmekanism',
    'evolution.temporary-failure': 'Tillfälligt autentiseringsmisslyckande',
    'evolution.authentication-required': 'Autentisering krävs',
    'evolution.mailbox-unavailable': 'Begärd åtgärd inte utförd: brevlådan inte tillgänglig',
    'geary.receiving-login': 'Kontrollera din inloggning och lösenord för mottagning',
    'geary.receiving-server': 'Kontrollera dina detaljer för mottagande server',
    'geary.sending-login': 'Kontrollera din inloggning och lösenord för sändning',
    'geary.sending-server': 'Kontrollera dina detaljer för sändande server',
    'geary.address-and-password': 'Kontrollera din e-postadress och lösenord',
    'geary.no-connection': 'Det gick inte att ansluta, kontrollera ditt nätverk',
    'geary.incorrect-login': 'Ett konto har rapporterat en felaktig inloggning eller lösenord.',
    'geary.untrusted-server': 'Ett konto har rapporterat en opålitlig server.',
    'geary.untrusted-connection':
      'Identiteten för e-postservern «IMAP» på «imap.example.org»:«993» kunde inte verifieras.',
    'geary.unknown-authority': 'Serverns certifikat är inte signerat av en känd utfärdare',
    'geary.name': 'Serverns identitet överensstämmer inte med identiteten i certifikatet',
    'geary.expired': 'Serverns certifikat har gått ut',
    'geary.not-activated': 'Serverns certifikat har inte aktiverats',
    'geary.revoked': 'Serverns certifikat har återkallats och är nu ogiltigt',
    'geary.insecure': 'Serverns certifikat är betraktat som osäkert',
    'geary.name-not-found': 'Det gick inte att slå upp servernamn',
    'geary.reconnect': 'Du kommer inte att kunna skicka eller ta emot e-post innan du är ansluten igen.',
    'geary.not-sent': 'E-post kommer inte att skickas innan du är ansluten igen',
    'mailspring.not-connected': 'Anslutningsfel - Det gick inte att ansluta till servern / porten du tillhandahöll.',
    'mailspring.no-inbox':
      'Det här kontot är ogiltigt eller Mailspring kunde inte hitta mappen Inkorg eller Alla brev. «example»',
    'mailspring.no-tls': 'TLS Ej tillgängligt',
    'mailspring.certificate': 'Certifikat fel',
    'mailspring.authentication': 'Autentiseringsfel - Kontrollera ditt användarnamn och lösenord.',
    'mailspring.gmail-imap-off': 'Gmail IMAP är inte aktiverat. Besök Gmail-inställningarna för att aktivera det.',
    'mailspring.gmail-bandwidth': 'Gmail-bandbredd översteg. Vänligen försök igen senare.',
    'mailspring.gmail-connections':
      'Det finns för många aktiva anslutningar till ditt Gmail-konto. Vänligen försök igen senare.',
    'mailspring.yahoo-unavailable': 'Yahoo är inte tillgänglig.',
    'mailspring.no-folder': 'Tyvärr, den här mappen finns inte.',
    'mailspring.no-starttls': 'StartTLS är inte tillgängligt.',
    'mailspring.app-password': 'Ett Gmail-specifikt lösenord krävs.',
    'mailspring.outlook-browser': 'Outlook-servern sa att du måste logga in via en webbläsare.',
    'mailspring.webmail': 'Servern sa att du måste logga in via din webbmail.',
    'mailspring.no-server': 'Servern hittades inte.',
    'mailspring.sign-in-required': 'Autentisering krävs.',
    'mailspring.sending-off': 'Sändning är inte aktiverad för det här kontot.',
    'mailspring.attachment': 'Meddelandet innehåller en olaglig bilaga som inte tillåts av servern.',
    'mailspring.yahoo-spam': 'Meddelandet har blockerats av Yahoos utgående spamfilter.',
    'mailspring.yahoo-limit': 'Meddelandet har blockerats av Yahoo - du har överskridit din dagliga sändningsgräns.',
    'mailspring.relay': 'SMTP-servern skulle inte vidarebefordra ett meddelande. Du kan behöva autentisera.',
    'mailspring.no-method': 'Tyvärr, din SMTP-server stöder inte grundläggande användarnamn / lösenord autentisering.',
    'claws.imap-login': 'Kunde inte logga in på IMAP-server «imap.example.org».',
    'claws.auth-failed': 'Autentisering misslyckades: «the server’s words»',
    'claws.auth-error': 'fel uppstod vid autentisering',
    'claws.no-auth-method': ['Ingen SMTP AUTH-metod tillgänglig', 'Vald SMTP AUTH-metod ej tillgänglig'],
    'claws.no-apop': 'Nödvändig APOP-tidsmarkering ej funnen i hälsning',
    'claws.imap-connect': [
      'Kan inte ansluta till IMAP-server: «imap.example.org:993»:«…»',
      'Kan inte ansluta till POP3-server: «pop.example.org:995»:«…»',
    ],
    'claws.connection-failed': [
      'Anslutning till «mail.example.org:993»:«…» misslyckades.',
      '«mail.example.org:993»:«…»: Anslutning misslyckades. («…»).',
    ],
    'claws.timed-out': 'Anslutning till «mail.example.org:993»:«…» överskred tidsgränsen.',
    'claws.session-timed-out':
      'Sessionen överskred tidsgränsen. Det kan vara möjligt att återställa genom att öka tidsgränsens värde i Egenskaper/Övrigt/Blandat.',
    'claws.unknown-host': [
      '«mail.example.org:993»:«…»: okänd värd.',
      '«mail.example.org:imaps»:«…»: värdsökning misslyckades («…»).',
    ],
    'claws.closed-by-host': [
      'Anslutning till «mail.example.org:993»:«…» avslutades av motstående värddator.',
      'IMAP-förbindelse bruten',
    ],
    'claws.imap-disconnected': 'IMAP-anslutning till «imap.example.org» har blivit nedkopplad. Ansluter igen...',
    'claws.starttls': [
      'Kan inte starta STARTTLS-session.',
      'kunde inte starta STARTTLS-session',
      'Fel vid start av STARTTLS anslutning',
    ],
    'claws.certificate-expired': 'TLS-certifikat är utgånget',
    'claws.certificate-changed': 'TLS-certifikatet är förändrat och ogiltigt',
    'claws.certificate-invalid': 'TLS-certifikat är ogiltigt',
    'claws.mailbox-locked': 'brevlådan är låst',
    'claws.sending': [
      'Ett fel uppstod medans meddelandet skickades: «the server’s words»',
      'Ett fel uppstod i SMTP-session.',
      'fel uppstod I SMTP session',
    ],
    'claws.pop-session': ['fel uppstod i POP-session', 'POP protokollfel'],
    'claws.token': [
      'OAuth2 åtkomstpolett icke mottagen',
      'OAuth2 uppdateringspolett inte mottagen',
      'OAuth2-fel. Kontrollera och korrigera dina kontoinställningar för OAuth2.',
    ],
    'claws.no-space': 'Inget diskutrymme kvar.',
    'kmail.malformed': '«…» misslyckades. Felformaterat svar från servern.',
    'kmail.login-tls': [
      'Inloggning misslyckades. TLS-förhandling misslyckades.',
      'SSL-handskakning misslyckades.',
      'SSL/TLS-fel: «The host name did not match any of the valid hosts»',
    ],
    'kmail.mode': [
      'Inloggning misslyckades. Behörighetskontroll med läget «CRAM-MD5» stöds inte av servern.',
      'Kunde inte erhålla behörighet av SMTP-servern eftersom ingen matchande metod för behörighetskontroll hittades',
      'Inloggning misslyckades, kan inte initiera SASL-biblioteket',
    ],
    'kmail.plain-disabled': 'Inloggning misslyckades. Enkel inloggning är inaktiverad av servern.',
    'kmail.no-starttls': 'STARTTLS stöds inte av servern. Försök använda SSL/TLS istället.',
    'kmail.lost': [
      'Anslutningen till servern förlorad.',
      'Anslutning nerkopplad',
      'Servern avbröt anslutningen omedelbart.',
      'Anslutningen bröts från POP3-server «pop.example.org»',
      'Nerkopplad från servern under inloggning.',
    ],
    'kmail.imap-connect': [
      'Kunde inte ansluta till IMAP-servern. «imap.example.org»',
      'Kunde inte ansluta till IMAP-servern.',
      'Kan inte ansluta till servern, verifiera serverns adress.',
      'Servern är inte tillgänglig.',
    ],
    'kmail.pop-timeout': 'Timeout från POP3-server «pop.example.org»',
    'kmail.pop-login':
      'Kunde inte logga in på «pop.example.org». Troligen är lösenordet felaktigt. «The server said: authorization failed»',
    'kmail.sasl': [
      'Inloggning via SASL («PLAIN») misslyckades. Troligen stödjer servern inte «PLAIN» eller så är lösenordet felaktigt. «…»',
      'Inloggning via APOP misslyckades. Troligen stödjer servern «pop.example.org» inte APOP även om den påstår det, eller är lösenordet felaktigt. «…»',
    ],
    'kmail.wallet': [
      'Kunde inte läsa lösenordet: användaren tillät inte åtkomst av plånboken',
      'Du tillfrågas här eftersom lösenordet inte kunde läsas in från plånboken.',
      'Misslyckades läsa lösenord från nyckelkedja.',
      'Lösenordet hittades inte för IMAP-kontot «Work»',
    ],
    'kmail.asked-again': 'Du tillfrågas här eftersom föregående inloggning inte lyckades.',
    'kmail.authentication': 'Ett fel uppstod under behörighetskontroll: «invalid_grant»',
    'kmail.send': ['Kunde inte skicka till servern.', 'Brevlåda ej tillgänglig. Servern svarade: «…»'],
    'kmail.capabilities':
      'Misslyckades kontrollera funktionalitet. Verifiera port och inställningen av behörighetskontroll.',
    'kmail.storage':
      'Otillräckligt lagringsutrymme på servern. Servern svarade: «452 4.3.1 Insufficient system storage»',
    'fairemail.account-failed': "Problem med kontot '«Work»'",
    'fairemail.alert': "Servermeddelande: '«…»'",
    'fairemail.server-said': "E-postservern sa: '«AUTHENTICATE failed.»'",
    'fairemail.no-settings': 'Inga inställningar hittades för domänen "«example.org»"',
    'fairemail.no-server': 'Ingen server hittades vid "«imap.example.org»"',
    'fairemail.app-password':
      'Denna leverantör kräver ett app-lösenord istället för kontots lösenord, vänligen kontrollera instruktionerna hos din leverantör',
    'fairemail.double-check':
      'Vänligen dubbelkolla din e-postadress och lösenord och se till att extern åtkomst (IMAP/SMTP) är aktiverad för ditt konto',
    'fairemail.outlook':
      'Du måste använda guiden Outlook / Office 365 för snabbinstallation för detta konto (krävs av Microsoft)',
    'fairemail.authenticate-disabled':
      'Felet "AUTHENTICATE failed" kan orsakas av att IMAP/SMTP inaktiveras av systemadministratören',
    'fairemail.token':
      'Androids kontohanterare kan blockeras av VPN, brandvägg, annonsblockerare, etc, vilket hindrar systemet från att få en åtkomstkod',
    'fairemail.port': 'Vänligen dubbelkolla portnumret',
    'fairemail.protocol': 'Vänligen dubbelkolla protokollet (SSL/TLS eller STARTTLS)',
    'fairemail.trust': 'Lita på servercertifikat med fingeravtryck «12:AB»',
    'fairemail.no-internet': 'Ingen eller ingen lämplig internetuppkoppling',
    'fairemail.sent-folder': 'Ingen mapp med skickade meddelanden har valts. Skickade meddelanden kanske inte lagras.',
    'fairemail.quota': 'Brevlåda nästan full',
    'delta-chat.cannot-login':
      'Kan inte logga in som "«jane@example.org»". Kontrollera om e-postadressen och lösenordet är korrekt.',
    'delta-chat.no-internet': 'Ingen internetanslutning, inloggning misslyckades.',
    'delta-chat.proxy': 'Du använder en proxy. Prova med en annan proxy om du har problem att ansluta.',
    'delta-chat.not-connected': 'Inte ansluten',
    'thunderbird.no-disk-space':
      'Det finns inte tillräckligt med diskutrymme för att hämta nya meddelanden. Försök att ta bort gamla meddelande, tömma papperskorgen och komprimera dina mappar. Försök igen.',
    'thunderbird.cannot-write':
      'Det gick inte att ladda ner e-post till e-brevlådan. Kontrollera att filsystemet har skrivrättigheter och att det finns tillräckligt med diskutrymme för att kopiera e-brevlådan.',
  },
};
