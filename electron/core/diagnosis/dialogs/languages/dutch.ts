import type { TranslatedDialogs } from '../dialog-entry';

/** What the programs show in Dutch. */
export const dutch: TranslatedDialogs = {
  language: 'nl',
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
    'https://support.apple.com/nl',
    'https://support.microsoft.com/nl',
  ],
  says: {
    'thunderbird.login-failed':
      'Aanmelden bij server «imap.example.org» met gebruikersnaam «jane@example.org» is mislukt.',
    'thunderbird.login-failed-title': 'Aanmelding bij account ‘«jane@example.org»’ mislukt',
    'thunderbird.login-failed-short': 'Aanmelding mislukt',
    'thunderbird.token-failed': 'Authenticatiefout tijdens het verbinden met server «imap.example.org».',
    'thunderbird.unknown-host': 'Verbinden met server «imap.example.org» is mislukt.',
    'thunderbird.connection-refused': 'Kon niet verbinden met server «imap.example.org»; de verbinding werd geweigerd.',
    'thunderbird.timed-out': 'Wachttijd voor verbinding met server «imap.example.org» is verstreken.',
    'thunderbird.reset': 'De verbinding met server «imap.example.org» werd geherinitialiseerd.',
    'thunderbird.interrupted': 'De verbinding met server «imap.example.org» werd onderbroken.',
    'thunderbird.error-response': 'Server «imap.example.org» heeft met een foutmelding geantwoord.',
    'thunderbird.not-imap': 'Mailserver «imap.example.org» is geen IMAP4-mailserver.',
    'thunderbird.imap-refused': 'Kon niet verbinden met mailserver «imap.example.org»; de verbinding werd geweigerd.',
    'thunderbird.imap-tls-error':
      'Er is een niet-overschrijfbare TLS-fout opgetreden. Er is een fout bij de handshake opgetreden, of waarschijnlijk is de door de server «imap.example.org» gebruikte TLS-versie of het gebruikte certificaat niet compatibel.',
    'thunderbird.imap-disconnected':
      'Server «imap.example.org» heeft de verbinding verbroken. De server is mogelijk offline gegaan, of er is een netwerkprobleem.',
    'thunderbird.imap-dropped':
      'Kan geen verbinding maken met «imap.example.org». Probeer het later opnieuw. Als het probleem aanhoudt, hebt u mogelijk het maximale aantal verbindingen met deze server overschreden. U kunt het aantal gebufferde verbindingen verlagen in de IMAP-serverinstellingen.',
    'thunderbird.imap-no-encrypted-password':
      'De IMAP-server «imap.example.org» lijkt geen versleutelde wachtwoorden te ondersteunen. Als u de account zojuist hebt ingesteld, probeer dan de ‘Authenticatiemethode’ in de ‘Accountinstellingen | Serverinstellingen’ naar ‘Normaal wachtwoord’ te wijzigen. Als dit eerder heeft gewerkt en nu ineens niet meer, neem dan contact op met uw e-mailbeheerder of -provider.',
    'thunderbird.imap-no-plain-password':
      'De IMAP-server «imap.example.org» staat geen plattetekstwachtwoorden toe. Probeer de ‘Authenticatiemethode’ in de ‘Accountinstellingen | Serverinstellingen’ naar ‘Versleuteld wachtwoord’ te wijzigen.',
    'thunderbird.imap-method-not-supported':
      'De IMAP-server «imap.example.org» ondersteunt de geselecteerde authenticatiemethode niet. Wijzig de ‘Authenticatiemethode’ in de ‘Accountinstellingen | Serverinstellingen’.',
    'thunderbird.imap-kerberos':
      'Het Kerberos/GSSAPI-ticket werd niet geaccepteerd door de IMAP-server «imap.example.org». Controleer of u bij de Kerberos/GSSAPI-realm bent aangemeld.',
    'thunderbird.imap-command-failed':
      'De huidige opdracht is niet gelukt. De mailserver voor account «jane@example.org» antwoordde: «…»',
    'thunderbird.imap-folder-failed':
      'De huidige bewerking op ‘«Sent»’ is niet gelukt. De mailserver voor account «jane@example.org» antwoordde: «…»',
    'thunderbird.imap-alert': 'Waarschuwing van account «jane@example.org»: «…»',
    'thunderbird.imap-password-prompt': 'Voer uw wachtwoord in voor «jane@example.org» op «imap.example.org»:',
    'thunderbird.pop3-password-failed': 'Verzending van wachtwoord voor gebruiker «jane@example.org» is niet gelukt.',
    'thunderbird.pop3-user-failed': 'Verzending van gebruikersnaam is niet gelukt.',
    'thunderbird.pop3-error': 'Er is een fout opgetreden bij de POP3-mailserver.',
    'thunderbird.pop3-retr': 'De opdracht RETR is niet gelukt. Fout bij ontvangen van bericht.',
    'thunderbird.pop3-list':
      'De opdracht LIST is niet gelukt. Fout bij verkrijgen van het ID en de grootte van een bericht.',
    'thunderbird.pop3-stat': 'De opdracht STAT is niet gelukt. Fout bij verkrijgen van berichtnummers en -groottes.',
    'thunderbird.pop3-temporary':
      'Tijdelijke fout van «imap.example.org» bij het ophalen van nieuwe berichten. De bewerking wordt bij de volgende controle op nieuwe berichten opnieuw geprobeerd.',
    'thunderbird.pop3-busy':
      'De account «jane@example.org» wordt verwerkt. Wacht totdat de verwerking is voltooid om berichten te verkrijgen.',
    'thunderbird.pop3-tls':
      'Kan geen TLS-verbinding met de POP3-server tot stand brengen. De server is mogelijk niet actief, of niet goed geconfigureerd. Verifieer de juiste configuratie in de accountinstellingen voor uw mailserver in het venster Accountinstellingen en probeer het opnieuw.',
    'thunderbird.pop3-no-encrypted-password':
      'Deze POP3-server lijkt geen versleutelde wachtwoorden te ondersteunen. Als u de account zojuist hebt ingesteld, probeer dan de ‘Authenticatiemethode’ in de ‘Accountinstellingen | Serverinstellingen’ naar ‘Normaal wachtwoord’ te wijzigen. Als dit eerder heeft gewerkt en nu ineens niet meer, neem dan contact op met uw e-mailbeheerder of -provider.',
    'thunderbird.pop3-no-plain-password':
      'Deze POP3-server staat geen plattetekstwachtwoorden toe. Probeer de ‘Authenticatiemethode’ in de ‘Accountinstellingen | Serverinstellingen’ naar ‘Versleuteld wachtwoord’ te wijzigen.',
    'thunderbird.pop3-method-not-supported':
      'De server ondersteunt de geselecteerde authenticatiemethode niet. Wijzig de ‘Authenticatiemethode’ in de ‘Accountinstellingen | Serverinstellingen’.',
    'thunderbird.pop3-kerberos':
      'Het Kerberos/GSSAPI-ticket werd niet geaccepteerd door de POP-server. Controleer of u bij de Kerberos/GSSAPI-realm bent aangemeld.',
    'thunderbird.pop3-new-password':
      'Voer een nieuw wachtwoord in voor gebruiker «jane@example.org» op «imap.example.org»:',
    'thunderbird.send-failed': 'Verzenden van het bericht is mislukt.',
    'thunderbird.send-error-title': 'Fout bij verzenden van bericht',
    'thunderbird.send-failed-unexpected': 'Mislukt door onbekende fout «example». Er is geen omschrijving beschikbaar.',
    'thunderbird.send-queued-failed': 'Er is een fout opgetreden bij het afleveren van de niet-verzonden berichten.',
    'thunderbird.sender-refused':
      'Er is een fout opgetreden bij het verzenden van e-mail. De mailserver antwoordde: «…». Controleer of uw e-mailadres juist is ingesteld in uw accountinstellingen en probeer het opnieuw.',
    'thunderbird.data-refused':
      'Er is een fout met de uitgaande (SMTP-)server opgetreden bij het verzenden van e-mail. De server antwoordde: «…».',
    'thunderbird.message-refused':
      'Er is een fout opgetreden bij het verzenden van e-mail. De mailserver antwoordde: «…». Controleer het bericht en probeer het opnieuw.',
    'thunderbird.smtp-error':
      'Er is een fout opgetreden bij het verzenden van e-mail: fout met uitgaande (SMTP-)server. De server antwoordde: «…».',
    'thunderbird.communications-error': 'Er is een communicatiefout opgetreden: «993». Probeer het opnieuw.',
    'thunderbird.sender-invalid':
      'Er is een fout opgetreden bij het verzenden van e-mail: het adres van de afzender (Van:) is ongeldig. Controleer of dit e-mailadres juist is en probeer het opnieuw.',
    'thunderbird.identity-invalid':
      'Er is een fout opgetreden bij het verzenden van e-mail: de identiteit van de afzender is ongeldig. Controleer de configuratie van uw identiteit en probeer het opnieuw.',
    'thunderbird.no-copy-in-sent':
      'Het bericht is met succes verzonden, maar kon niet naar uw map Verzonden worden gekopieerd.',
    'thunderbird.sent-folder-not-opened':
      'De map Verzonden kon niet worden geopend. Controleer of uw accountinstellingen juist zijn.',
    'thunderbird.save-sent-locally':
      'Uw bericht is verzonden, maar door netwerkproblemen of fouten met de bestandstoegang is er geen kopie in uw map voor verzonden berichten («Sent») geplaatst. U kunt het opnieuw proberen of het bericht lokaal opslaan in «example»/«Sent»-«example».',
    'thunderbird.draft-not-saved': 'Kan uw bericht niet als concept opslaan.',
    'thunderbird.draft-not-copied':
      'Door netwerkproblemen of fouten met de bestandstoegang is uw conceptbericht niet naar uw conceptenmap («Sent») gekopieerd. U kunt het opnieuw proberen, of het conceptbericht lokaal opslaan in «example»/«Sent»-«example».',
    'thunderbird.bad-greeting':
      'Er is een fout opgetreden bij het verzenden van e-mail: de mailserver stuurde een onjuiste begroeting: «…».',
    'thunderbird.recipient-refused':
      'Er is een fout opgetreden bij het verzenden van e-mail. De mailserver antwoordde: «…». Controleer de berichtontvanger ‘«joe@example.com»’ en probeer het opnieuw.',
    'thunderbird.no-starttls':
      'Er is een fout opgetreden bij het verzenden van e-mail: kan geen beveiligde verbinding met uitgaande (SMTP-)server «smtp.example.org» tot stand brengen met STARTTLS, aangezien de server die functie niet aankondigt. Schakel STARTTLS uit voor deze server of neem contact op met uw serviceprovider.',
    'thunderbird.no-password':
      'Er is een fout opgetreden bij het verzenden van e-mail: kon geen wachtwoord verkrijgen voor «jane@example.org». Het bericht is niet verzonden.',
    'thunderbird.sending-not-allowed':
      'Er is een fout opgetreden bij het verzenden van e-mail. De mailserver antwoordde: «…». Zorg ervoor dat u de juiste identiteit gebruikt om te verzenden en dat de authenticatiemethode juist is. Controleer of u toestemming hebt om met uw huidige referenties vanaf uw huidige netwerk via deze SMTP-server te verzenden.',
    'thunderbird.too-many-recipients':
      'Het bericht is niet verzonden, omdat het toegestane aantal ontvangers wordt overschreden. De server antwoordde: «…».',
    'thunderbird.client-id':
      'De uitgaande (SMTP-)server heeft een fout gedetecteerd in de opdracht CLIENTID. Het bericht is niet verzonden. De server antwoordde: «…».',
    'thunderbird.client-id-not-permitted':
      'Het antwoord van de uitgaande (SMTP-)server op de opdracht CLIENTID geeft aan dat uw apparaat geen e-mail mag verzenden. De server antwoordde: «…».',
    'thunderbird.message-too-large':
      'De grootte van het bericht dat u wilt verzenden overschrijdt de globalegroottelimiet van de server. Het bericht is niet verzonden; verminder de berichtgrootte en probeer het opnieuw. De server antwoordde: «…».',
    'thunderbird.smtp-unknown':
      'Er is een fout opgetreden bij het verzenden van e-mail: uitgaande (SMTP-)server «smtp.example.org» is onbekend. Mogelijk is de server niet juist geconfigureerd. Controleer of de instellingen van uw uitgaande (SMTP-)server juist zijn en probeer het opnieuw.',
    'thunderbird.smtp-not-reached':
      'Het bericht kon niet worden verzonden, omdat het verbinden met uitgaande (SMTP-)server «smtp.example.org» is mislukt. Mogelijk is de server niet beschikbaar of weigert SMTP-verbindingen. Controleer of de instellingen van uw uitgaande (SMTP-)server juist zijn en probeer het opnieuw.',
    'thunderbird.smtp-lost':
      'Het bericht kon niet worden verzonden, omdat de verbinding met uitgaande (SMTP-)server «smtp.example.org» in het midden van de transactie werd verbroken. Probeer het opnieuw.',
    'thunderbird.smtp-timed-out':
      'Het bericht kon niet worden verzonden, omdat de wachttijd voor de verbinding met uitgaande (SMTP-)server «smtp.example.org» is verlopen. Probeer het opnieuw.',
    'thunderbird.smtp-unknown-reason':
      'Het bericht kon niet worden verzonden via uitgaande (SMTP-)server «smtp.example.org» om een onbekende reden. Controleer of de instellingen van uw uitgaande (SMTP-)server juist zijn en probeer het opnieuw.',
    'thunderbird.smtp-no-encrypted-password':
      'De uitgaande (SMTP-)server «smtp.example.org» lijkt geen versleutelde wachtwoorden te ondersteunen. Als u de account zojuist hebt ingesteld, probeer dan de ‘Authenticatiemethode’ in de ‘Accountinstellingen | Uitgaande server (SMTP)’ naar ‘Normaal wachtwoord’ te wijzigen.',
    'thunderbird.smtp-no-encrypted-password-unprotected':
      'De uitgaande (SMTP-)server «smtp.example.org» lijkt geen versleutelde wachtwoorden te ondersteunen. Als u de account zojuist hebt ingesteld, probeer dan de ‘Authenticatiemethode’ in de ‘Accountinstellingen | Uitgaande server (SMTP)’ naar ‘Wachtwoord, onbeveiligd verzonden’ te wijzigen. Als dit eerder heeft gewerkt en nu ineens niet meer, is dit een veelvoorkomend scenario wanneer iemand uw wachtwoord probeert te stelen.',
    'thunderbird.smtp-no-plain-password':
      'De uitgaande (SMTP-)server «smtp.example.org» staat geen gebruik van plattetekstwachtwoorden toe. Probeer de ‘Authenticatiemethode’ in de ‘Accountinstellingen | Uitgaande server (SMTP)’ naar ‘Versleuteld wachtwoord’ te wijzigen.',
    'thunderbird.smtp-sign-in-failed':
      'Kan niet authenticeren bij uitgaande (SMTP-)server «smtp.example.org». Controleer het wachtwoord en verifieer de ‘Authenticatiemethode’ in de ‘Accountinstellingen | Uitgaande server (SMTP)’.',
    'thunderbird.smtp-kerberos':
      'Het Kerberos/GSSAPI-ticket werd niet geaccepteerd door de uitgaande (SMTP-)server «smtp.example.org». Controleer of u bij de Kerberos/GSSAPI-realm bent aangemeld.',
    'thunderbird.smtp-method-not-supported':
      'De uitgaande (SMTP-)server «smtp.example.org» ondersteunt de geselecteerde authenticatiemethode niet. Wijzig de ‘Authenticatiemethode’ in de ‘Accountinstellingen | Uitgaande server (SMTP)’.',
    'thunderbird.smtp-security-issue': 'De configuratie behorend bij «smtp.example.org» moet worden gecorrigeerd.',
    'thunderbird.smtp-address-not-ascii':
      'Er komen niet-ASCII-tekens voor in het lokale gedeelte van het ontvangeradres «joe@example.com» en uw server ondersteunt geen SMTPUTF8. Wijzig dit adres en probeer het opnieuw.',
    'thunderbird.setup-login-failed': 'Aanmelding mislukt. Zijn gebruikersnaam/e-mailadres en wachtwoord juist?',
    'thunderbird.setup-login-failed-reason': 'Aanmelding mislukt. De server «imap.example.org» antwoordde: «…»',
    'thunderbird.setup-verification-failed': 'Aanmeldingsverificatie mislukt door een onbekende reden.',
    'thunderbird.setup-no-contact': 'Kan geen verbinding maken met server',
    'thunderbird.setup-cannot-login':
      'Aanmelden bij server is niet mogelijk. Waarschijnlijk een onjuiste configuratie, gebruikersnaam of wachtwoord.',
    'thunderbird.setup-no-server': 'Kan geen server vinden',
    'thunderbird.setup-bad-autodiscover':
      'Het XML-bestand voor het automatisch opsporen van de Exchange-instellingen is ongeldig.',
    'thunderbird.setup-no-account-in-xml': 'De configuratiebestands-XML bevat geen e-mailaccountconfiguratie.',
    'thunderbird.setup-credentials-wrong': 'Authenticatie mislukt. Controleer de gebruikersnaam en het wachtwoord',
    'thunderbird.setup-nothing-found': 'Thunderbird kan de instellingen voor uw e-mailaccount niet vinden.',
    'thunderbird.setup-not-verified':
      'Configuratie kan niet worden geverifieerd. Als uw gebruikersnaam en wachtwoord juist zijn, heeft de serverbeheerder waarschijnlijk de geselecteerde configuratie voor uw account uitgeschakeld. Probeer een ander protocol te selecteren.',
    'thunderbird.setup-oauth-unsupported':
      'Thunderbird kan OAuth2 niet automatisch configureren voor deze hostnaam. Selecteer Geavanceerde configuratie om de account aan te maken en voltooi daarna de installatie vanuit Accountinstellingen. Hulp bij het instellen van OAuth2.',
    'thunderbird.setup-port-not-reached': 'Kan poort «993» niet bereiken, maar poort «143» is beschikbaar.',
    'thunderbird.setup-unprotected':
      'Waarschuwing: onveilige mailserver gedetecteerd. Deze server heeft geen versleuteling, waardoor uw wachtwoord en gegevens openbaar zijn. Neem contact op met uw beheerder om de verbinding te beveiligen of ga op eigen risico verder. Bekijk de FAQ voor meer informatie.',
    'thunderbird.setup-separate-name':
      'Authenticatie mislukt. De ingevoerde gegevens zijn onjuist of er is een aparte gebruikersnaam vereist om aan te melden. Deze gebruikersnaam is meestal uw Windows-domeinaanmelding met of zonder het domein (bijvoorbeeld janedoe of AD\\\\janedoe)',
    'thunderbird.certificate-name':
      'Het certificaat voor «imap.example.org» is niet geldig voor die server. Iemand kan proberen de server na te bootsen en u kunt beter niet verdergaan.',
    'thunderbird.certificate-expired': 'Het certificaat voor «imap.example.org» is op «3 May 2026» verlopen.',
    'thunderbird.certificate-not-yet-valid':
      'Het certificaat voor «imap.example.org» is pas geldig vanaf «3 May 2026».',
    'thunderbird.certificate-untrusted': 'Het certificaat voor «imap.example.org» komt niet van een vertrouwde bron.',
    'thunderbird.certificate-other': 'Er is een fout opgetreden bij het verbinden met «imap.example.org».',
    'thunderbird.sign-in-not-completed': 'Thunderbird kon de aanmelding niet voltooien met deze instellingen.',
    'thunderbird-android.authentication-error': 'Authenticatiefout',
    'thunderbird-android.network-error': 'Netwerkfout',
    'thunderbird-android.client-certificate-expired': 'Het clientcertificaat is niet langer geldig',
    'thunderbird-android.client-certificate-not-read': 'Het clientcertificaat kon niet worden geraadpleegd',
    'thunderbird-android.missing-capability': 'Ontbrekende serverfunctionaliteit',
    'thunderbird-android.missing-capability-named': 'De server mist deze functionaliteit: «AUTH»',
    'thunderbird-android.incoming-check-failed': 'Instellingen voor inkomende server controleren mislukt',
    'thunderbird-android.outgoing-check-failed': 'Instellingen voor uitgaande server controleren mislukt',
    'thunderbird-android.oauth-failed': 'Aanmelden met OAuth mislukt',
    'thunderbird-android.oauth-failed-with': 'Autorisatie is mislukt met de volgende foutmelding: «example»',
    'thunderbird-android.oauth-cancelled': 'Autorisatie is geannuleerd',
    'thunderbird-android.oauth-not-supported': 'OAuth 2.0 wordt nu niet ondersteund door deze provider.',
    'thunderbird-android.oauth-no-browser':
      'De app kan geen browser vinden. Een browser is nodig om toegang tot uw account te krijgen.',
    'thunderbird-android.certificate-risk':
      'De app heeft een potentieel beveiligingsrisico gedetecteerd en is niet verder gegaan met verbinden naar «imap.example.org». Als u doorgaat kunnen aanvallers proberen informatie zoals uw wachtwoord of e-mailberichten te stelen.',
    'thunderbird-android.certificate-error': 'Certificaatfout voor «jane@example.org»',
    'thunderbird-android.sign-in-failed-for':
      'Authenticatie voor «jane@example.org» mislukt. Werk de serverinstellingen bij.',
    'thunderbird-android.sign-in-failed-incoming':
      'Authenticatie voor «jane@example.org» is mislukt. Werk uw instellingen voor de inkomende server bij.',
    'thunderbird-android.sign-in-failed-outgoing':
      'Authenticatie voor «jane@example.org» is mislukt. Werk uw instellingen voor de uitgaande server bij.',
    'thunderbird-android.send-failed-some': 'Fout bij verzenden van enkele berichten',
    'thunderbird-android.sending-failed':
      'Er is een fout opgetreden tijdens het verzenden van het bericht. Controleer de netwerkverbinding en uitgaande-serverconfiguratie.',
    'thunderbird-android.connection-error': 'Verbindingsfout',
    'thunderbird-android.setup-not-loaded': 'Laden e-mailconfiguratie mislukt',
    'thunderbird-android.setup-network-error': 'Netwerkfout. Controleer uw netwerkverbinding en probeer het opnieuw.',
    'thunderbird-android.setup-no-folders': 'Ophalen mappenlijst van de server is mislukt',
    'thunderbird-android.address-not-supported': 'Dit e-mailadres wordt niet ondersteund.',
    'android.sign-in-failed-title': 'Kan niet inloggen',
    'android.sign-in-unsuccessful': '«jane@example.org»: aanmelden mislukt.',
    'android.oauth-failed': 'Kan niet verifiëren',
    'android.address-or-password-wrong': 'E-mailadres of wachtwoord is onjuist',
    'android.name-or-password-wrong': 'Gebruikersnaam of wachtwoord is onjuist.',
    'android.confirm-settings':
      'Controleer of de gebruikersnaam, het wachtwoord en de accountinstellingen correct zijn.',
    'android.not-safe': 'Kan geen veilige verbinding met de server tot stand brengen.',
    'android.client-certificate-wanted':
      'Er is een client-certificaat vereist. Wilt u verbinding maken met de server met een client-certificaat?',
    'android.client-certificate-invalid': 'Het certificaat is ongeldig of niet toegankelijk.',
    'android.server-error-check-password':
      'De server heeft een fout geretourneerd. Controleer uw gebruikersnaam en wachtwoord en probeer het opnieuw.',
    'android.not-connected': 'Kan geen verbinding maken met de server.',
    'android.tls-not-supported': 'TLS is vereist maar wordt niet ondersteund door de server.',
    'android.methods-not-supported': 'Verificatiemethoden worden niet ondersteund door de server.',
    'android.security-error': 'Kan geen verbinding maken met de server wegens een beveiligingsfout.',
    'android.connection-not-opened': 'Kan geen verbinding met de server maken.',
    'android.protocol-not-supported':
      'U heeft een onjuist serveradres getypt of de server vereist een protocolversie die niet door E-mail wordt ondersteund.',
    'android.no-permission':
      'U heeft geen toestemming met deze server te synchroniseren. Neem voor meer informatie contact op met de beheerder van uw server.',
    'android.security-features':
      'Voor deze server zijn beveiligingsfuncties nodig die uw Android-apparaat niet ondersteunt, waaronder: «example»',
    'nextcloud.imap-not-reachable': 'De IMAP server is niet bereikbaar',
    'nextcloud.smtp-not-reachable': 'De SNMP server is niet bereikbaar',
    'nextcloud.imap-wrong': 'IMAP gebruikersnaam of wachtwoord is niet juist',
    'nextcloud.smtp-wrong': 'SNMP gebruikersnaam of wachtwoord is niet juist',
    'nextcloud.imap-denied': 'IMAP server authenticatie is geweigerd',
    'nextcloud.smtp-denied': 'SNMP server authenticatie is geweigerd',
    'nextcloud.imap-auth-error': 'IMAP authenticatie fout',
    'nextcloud.smtp-auth-error': 'SNMP authenticatie fout',
    'nextcloud.imap-failed': 'IMAP verbinding mislukt',
    'nextcloud.smtp-failed': 'SMTP verbinding mislukt',
    'nextcloud.popup-closed': 'Autorisatie pop-upvenster gesloten',
    'nextcloud.setup-error': 'Er is een fout opgetreden tijdens het aanmaken van uw account',
    'nextcloud.no-discovery': 'Configuratiedetectie mislukt. Gebruik de handmatige instellingen.',
    'nextcloud.google-oauth':
      'Google vereist OAuth-authenticatie. Als je Nextcloud-beheerder Google OAuth niet heeft ingesteld, kun je in plaats daarvan een Google-app-wachtwoord gebruiken.',
    'nextcloud.microsoft-oauth':
      'Microsoft vereist OAuth-authenticatie. Vraag je Nextcloud-beheerder om Microsoft OAuth in te stellen in de beheerinstellingen.',
    'nextcloud.account-not-connected': 'Dit account kan geen verbinding maken',
    'nextcloud.connection-failed': 'Verbinding mislukt. Controleer je gegevens en probeer het opnieuw',
    'nextcloud.error-sending': 'Fout bij het versturen van jouw bericht',
    'nextcloud.not-sent': 'Bericht kon niet worden verzonden',
    'nextcloud.server-error': 'Mailserverfout',
    'nextcloud.copy-to-sent': 'Kon niet naar "Verzonden" map kopiëren',
    'nextcloud.passwordless':
      'Log in met een wachtwoord om dit account in te schakelen. De huidige sessie gebruikt wachtwoordloze authenticatie, bijv. SSO of WebAuthn.',
    'roundcube.login-failed': 'Aanmelden mislukt.',
    'roundcube.storage-error': 'Verbinding met IMAP-server mislukt.',
    'roundcube.locked': 'Te veel mislukte inlogpogingen. Probeer het later nogmaals.',
    'roundcube.not-reached': 'Verbindingsfout! (Kon de server niet bereiken)',
    'roundcube.cookies': 'Uw browser accepteert geen cookies.',
    'roundcube.session': 'Uw sessie is verlopen of ongeldig.',
    'roundcube.quota': 'Niet in staat om de bewerking uit te voeren. Onvoldoende vrije opslagruimte.',
    'roundcube.sending-failed': 'Verzenden van bericht is mislukt.',
    'roundcube.sent-not-saved': 'Er is een fout opgetreden tijdens het opslaan van het verzonden bericht.',
    'roundcube.smtp-not-connected': 'SMTP-fout («-1»): Verbinding met server mislukt.',
    'roundcube.smtp-sign-in': 'SMTP-fout («535»): Authenticatie mislukt.',
    'roundcube.smtp-sender': 'SMTP-fout («553»): Afzender "«jane@example.org»" kan niet ingesteld worden («…»).',
    'roundcube.smtp-recipient': 'SMTP-fout («550»): Ontvanger "«joe@example.com»" kan niet toegevoegd worden («…»).',
    'roundcube.smtp-size': 'SMTP-fout: berichtgrootte overschrijdt de serverlimit («example»)',
    'roundcube.smtp-utf8': 'SMTP-fout: server ondersteunt geen Unicode in het e-mailadres.',
    'roundcube.oauth-failed': 'OAuth login is mislukt. Probeer het opnieuw.',
    'roundcube.authorization-failed': 'Autoriseren mislukt',
    'phpmailer.authenticate': 'SMTP-fout: authenticatie mislukt.',
    'phpmailer.connect-host': 'SMTP-fout: kon niet verbinden met SMTP-host.',
    'phpmailer.connect-failed': 'SMTP-verbinding mislukt.',
    'phpmailer.data-not-accepted': 'SMTP-fout: data niet geaccepteerd.',
    'phpmailer.from-failed': 'Het volgende afzenderadres is mislukt:',
    'phpmailer.recipients-failed': 'SMTP-fout: de volgende ontvangers zijn mislukt:',
    'phpmailer.mail-function': 'Kon mailfunctie niet initialiseren.',
    'phpmailer.invalid-address': 'Ongeldig adres:',
    'phpmailer.invalid-host': 'Ongeldige host:',
    'phpmailer.invalid-hostentry': 'Ongeldige hostentry:',
    'phpmailer.server-error': 'SMTP-serverfout:',
    'phpmailer.extension-missing': 'Extensie afwezig:',
    'phpmailer.no-utf8': 'De server ondersteunt geen SMTPUTF8 dat nodig is om naar Unicode-adressen te sturen.',
    'evolution.imap-secure-failed':
      'Fout bij opzetten van beveiligde verbinding met IMAP-server ‘«imap.example.org»’: «example»',
    'evolution.pop-secure-failed':
      'Fout bij opzetten van beveiligde verbinding met POP-server ‘«imap.example.org»’: «example»',
    'evolution.smtp-secure-failed':
      'Fout bij opzetten van beveiligde verbinding met SMTP-server ‘«smtp.example.org»’: «example»',
    'evolution.starttls-failed': 'STARTTLS-opdracht mislukt:',
    'evolution.no-stls': 'STLS niet ondersteund door de server',
    'evolution.imap-method': 'IMAP-server «imap.example.org» ondersteunt het gevraagde aanmeldingstype «PLAIN» niet',
    'evolution.smtp-method': 'SMTP-server ‘«smtp.example.org»’ ondersteunt authenticatie «PLAIN» niet',
    'evolution.plain-disallowed':
      'Onversleutelde aanmelding wordt niet toegestaan via onveilige verbindingen. Wijzig de versleuteling voor account ‘«jane@example.org»’ naar STARTTLS of TLS.',
    'evolution.no-password': 'Aanmeldingswachtwoord niet beschikbaar',
    'evolution.no-username': 'Aanmelding zonder gebruikersnaam niet mogelijk',
    'evolution.not-authenticated': 'Aanmeldingscontrole mislukt',
    'evolution.pop-authenticate': 'Aanmeldingen bij POP-server ‘«imap.example.org»’ mislukt:',
    'evolution.pop-greeting': 'Geen geldige begroeting van POP-server «imap.example.org» ontvangen',
    'evolution.pop-password':
      'Fout bij verbinden met de POP-server «imap.example.org». Fout bij het versturen van het wachtwoord:',
    'evolution.pop-sasl': 'Kan niet aanmelden bij POP-server «imap.example.org»: SASL-protocolfout',
    'evolution.welcome': 'Fout in welkomstbericht:',
    'evolution.auth-command': 'AUTH-opdracht mislukt:',
    'evolution.mail-from': 'MAIL FROM-opdracht mislukt:',
    'evolution.rcpt-to': 'RCPT TO <«joe@example.com»> mislukt:',
    'evolution.data-command': 'DATA-opdracht mislukt:',
    'evolution.recipients-invalid': 'Kan bericht niet versturen: een of meerdere ontvangers ongeldig',
    'evolution.sender-invalid': 'Kan bericht niet versturen: ongeldig afzenderadres.',
    'evolution.not-connected': 'Kan bericht niet versturen: geen verbinding met service.',
    'evolution.html-page':
      'De server reageerde met een HTML-pagina,hetgeen kan betekenen dat er een fout is op de server of met het verzoek van de client.',
    'evolution.autodiscover': 'Ontleden van autodiscover-respons XML is mislukt',
    'evolution.timeout': 'Timeout bereikt',
    'evolution.mechanism-weak': 'Aanmeldingsmechanisme te zwak',
    'evolution.encryption-required': 'Versleuteling vereist voor gewenst aanmeldingsmechanisme',
    'evolution.temporary-failure': 'Tijdelijke fout bij aanmelden',
    'evolution.authentication-required': 'Aanmelding is vereist',
    'evolution.mailbox-unavailable': 'Opdracht niet uitgevoerd: postbus niet beschikbaar',
    'geary.receiving-login': 'Controleer uw login en wachtwoord voor ontvangen',
    'geary.receiving-server': 'Controleer uw servergegevens voor ontvangen',
    'geary.sending-login': 'Controleer uw login en wachtwoord voor verzenden',
    'geary.sending-server': 'Controleer uw serverdetails voor verzenden',
    'geary.address-and-password': 'Controleer uw e-mailadres en wachtwoord',
    'geary.no-connection': 'Kon geen verbinding maken, controleer uw netwerkverbinding',
    'geary.incorrect-login': 'Een account heeft een onjuiste login of wachtwoord gemeld.',
    'geary.untrusted-server': 'Een account heeft een onvertrouwde server gemeld.',
    'geary.untrusted-connection':
      'De identiteit van de «IMAP»-mailserver op «imap.example.org»:«993» kon niet geverifieerd worden.',
    'geary.unknown-authority': 'Het certificaat van de server is niet ondertekend door een gekende authoriteit',
    'geary.name': 'De identiteit van de server komt niet overeen met de identiteit in het certificaat',
    'geary.expired': 'Het certificaat van de server is verlopen',
    'geary.not-activated': 'Het certificaat van de server is niet geactiveerd',
    'geary.revoked': 'Het certificaat van de server is ingetrokken en is nu ongeldig',
    'geary.insecure': 'Het certificaat van de server wordt onveilig beschouwd',
    'geary.name-not-found': 'Kon servernaam niet opzoeken',
    'geary.reconnect': 'U zult geen e-mails kunnen verzenden of ontvangen totdat de verbinding hersteld is.',
    'geary.not-sent': 'E-mails zullen niet verzonden worden totdat de verbinding hersteld is',
    'mailspring.not-connected':
      'Verbindingsfout - Kan geen verbinding maken met de server / poort die u hebt opgegeven.',
    'mailspring.no-inbox':
      'Dit account is ongeldig of Mailspring kan de map Inbox of Alle e-mail niet vinden. «example»',
    'mailspring.no-tls': 'TLS niet beschikbaar',
    'mailspring.certificate': 'Certificaatfout',
    'mailspring.authentication': 'Verificatiefout - Controleer uw gebruikersnaam en wachtwoord.',
    'mailspring.gmail-imap-off':
      'Gmail IMAP is niet ingeschakeld. Ga online naar Gmail-instellingen om dit in te schakelen.',
    'mailspring.gmail-bandwidth': 'Gmail-bandbreedte overschreden. Probeer het later opnieuw.',
    'mailspring.gmail-connections':
      'Er zijn te veel actieve verbindingen met je Gmail-account. Probeer het later opnieuw.',
    'mailspring.yahoo-unavailable': 'Yahoo is niet beschikbaar.',
    'mailspring.no-folder': 'Sorry, deze map bestaat niet.',
    'mailspring.no-starttls': 'StartTLS is niet beschikbaar.',
    'mailspring.app-password': 'Een Gmail-applicatiespecifiek wachtwoord is vereist.',
    'mailspring.outlook-browser': 'De Outlook-server meld dat u zich moet aanmelden via een webbrowser.',
    'mailspring.webmail': 'De server meldt dat u moet inloggen via je webmail.',
    'mailspring.no-server': 'Geen geldige server gevonden.',
    'mailspring.sign-in-required': 'Verificatie vereist.',
    'mailspring.sending-off': 'Verzenden is niet ingeschakeld voor dit account.',
    'mailspring.attachment': 'Het bericht bevat een bijlage die niet is toegestaan ​​door de server.',
    'mailspring.yahoo-spam': 'Het bericht is geblokkeerd door het uitgaande spamfilter van Yahoo.',
    'mailspring.yahoo-limit':
      'Het bericht is geblokkeerd door Yahoo - u heeft uw dagelijkse verzendlimiet overschreden.',
    'mailspring.relay': 'De SMTP-server stuurt geen bericht door. U moet mogelijk authenticeren.',
    'mailspring.no-method':
      'Sorry, uw SMTP-server ondersteunt geen standaard gebruikersnaam / wachtwoord-authenticatie.',
    'apple.cannot-get-connection': 'Kan mail niet ophalen. De verbinding met de server is mislukt.',
    'apple.cannot-get-mail': 'Kan mail niet ophalen',
    'apple.cannot-get-password':
      'Kan mail niet ophalen. De gebruikersnaam of het wachtwoord voor “«Voorbeeld»” is onjuist.',
    'apple.cannot-send-title': 'Kan mail niet versturen',
    'apple.cannot-send-recipient':
      'Er is een kopie in uw uitbak geplaatst. De ontvanger “«joe@example.com»” is geweigerd door de server.',
    'apple.identity-ios':
      'Kan identiteit van server niet verifiëren. De identiteit van “«imap.example.org»” kan niet door Mail worden geverifieerd.',
    'apple.cannot-verify-name': 'Kan accountnaam of wachtwoord niet verifiëren.',
    'apple.ssl-try-without': 'Kan geen verbinding maken via SSL. Wil je proberen de account in te stellen zonder SSL?',
    'outlook.0x80042109': 'Outlook kan geen verbinding maken met de server voor uitgaande e-mail (SMTP).',
    'outlook.0x80042108': 'Outlook kan geen verbinding maken met de server voor binnenkomende e-mail (POP3).',
    'outlook.server-rejected-login':
      'De e-mailserver heeft uw aanmelding geweigerd. Controleer de gebruikersnaam en het wachtwoord voor dit account.',
    'outlook.certificate-not-verified':
      'De server waarmee u bent verbonden, gebruikt een beveiligingscertificaat dat niet kan worden geverifieerd.',
    'any.timed-out': 'Time-out bij de verbinding',
    'any.password-wrong': 'Gebruikersnaam of wachtwoord is onjuist',
    'any.certificate-expired': 'Het certificaat is verlopen',
    'any.could-not-connect': 'Kan geen verbinding maken met de server',
    'any.authentication-failed': 'Verificatie mislukt',
    'any.refused': 'Verbinding geweigerd',
    'claws.imap-login': 'Kon niet inloggen op IMAP-server «imap.example.org».',
    'claws.auth-failed': 'Authenticatie mislukt: «the server’s words»',
    'claws.auth-error': 'er is een fout opgetreden tijdens de authenticatie',
    'claws.no-auth-method': ['SMTP AUTH methode niet beschikbaar', 'Geselecteerde SMTP AUTH methode niet beschikbaar'],
    'claws.no-apop': 'Er is geen APOP-timestamp gevonden in de begroeting',
    'claws.connection-failed': [
      'Verbinding maken met «mail.example.org:993»:«…» mislukt.',
      '«mail.example.org:993»:«…»: verbinding maken mislukt («…»).',
    ],
    'claws.timed-out': 'Verbinding met «mail.example.org:993»:«…» niet binnen tijdslimiet tot stand gekomen.',
    'claws.session-timed-out':
      'Sessie verlopen. Mogelijk kun je herstellen door de tijdslimiet te verhogen in Voorkeuren/Diversen/Overige.',
    'claws.unknown-host': [
      '«mail.example.org:993»:«…»: onbekende host.',
      '«mail.example.org:imaps»:«…»: host opzoeken mislukt («…»).',
    ],
    'claws.closed-by-host': [
      'Verbinding met «mail.example.org:993»:«…» gesloten door de server.',
      'IMAP-verbinding verbroken',
    ],
    'claws.imap-disconnected': 'IMAP-verbinding naar «imap.example.org» is verbroken. Contact wordt opnieuw gelegd...',
    'claws.starttls': [
      'Kan STARTTLS-sessie niet tot stand brengen.',
      'kan de STARTTLS-sessie niet tot stand brengen',
      'Fout bij starten STARTTLS-verbinding',
    ],
    'claws.certificate-expired': 'TLS-certificaat is verlopen',
    'claws.certificate-changed': 'TLS-certificaat is veranderd en ongeldig',
    'claws.certificate-invalid': 'TLS-Certificaat is ongeldig',
    'claws.mailbox-locked': 'postvak zit op slot',
    'claws.sending': [
      'Er is een fout opgetreden bij het verzenden van bericht: «the server’s words»',
      'Er is een fout opgetreden tijdens de SMTP-sessie.',
      'er is een fout opgetreden tijdens de SMTP-sessie',
    ],
    'claws.pop-session': ['er is een fout opgetreden in de POP-sessie', 'POP-protocolfout'],
    'claws.token': [
      'OAuth2-toegangswoord niet verkregen',
      'OAuth2-verversingswoord niet verkregen',
      'OAuth2-fout. Controleer en corrigeer de OAuth2 account-voorkeuren.',
    ],
    'claws.no-space': 'De schijf is vol.',
    'kmail.malformed': '«…» is mislukt, misvormd antwoord van de server.',
    'kmail.login-tls': [
      'Aanmelden is mislukt, TLS-onderhandeling is mislukt.',
      'SSL-handdruk is mislukt.',
      'SSL/TLS-fout: «The host name did not match any of the valid hosts»',
    ],
    'kmail.mode': [
      'Aanmelden is mislukt, authenticatiemodus «CRAM-MD5» wordt niet ondersteund door de server.',
      'Kon geen toegang tot de SMTP-server krijgen omdat er geen overeenkomende authenticatiemethode is gevonden',
      'Aanmelden is mislukt, kan de SASL bibliotheek niet initialiseren',
    ],
    'kmail.plain-disabled': 'Aanmelden is mislukt, plat aanmelden is uitgeschakeld door de server.',
    'kmail.no-starttls': 'STARTTLS wordt niet ondersteund door de server, probeer in plaats daarvan SSL/TLS.',
    'kmail.lost': [
      'Verbinding met server verbroken.',
      'Verbinding verbroken',
      'De server verbrak onmiddellijk de verbinding.',
      'Verbinding met POP3-server «pop.example.org» verbroken',
      'Verbinding vanaf de server verbroken bij aanmelden.',
    ],
    'kmail.imap-connect': [
      'Kon geen verbinding maken met de IMAP-server. «imap.example.org»',
      'Kan geen verbinding maken met de IMAP-server.',
      'Er kon geen verbinding met de server worden gemaakt, gaarne het adres van de server controleren.',
      'Server is niet beschikbaar.',
    ],
    'kmail.pop-timeout': 'Tijdslimiet vanaf POP3-server «pop.example.org» verlopen',
    'kmail.pop-login':
      'Het aanmelden bij «pop.example.org» is mislukt. Waarschijnlijk is het wachtwoord onjuist. «The server said: authorization failed»',
    'kmail.sasl': [
      'Het aanmelden via SASL («PLAIN») is mislukt. Dit komt mogelijk doordat de server geen «PLAIN» ondersteunt of doordat het wachtwoord onjuist is. «…»',
      'Het aanmelden via APOP is mislukt. Het wachtwoord is onjuist of de server «pop.example.org» ondersteunt mogelijk geen APOP, alhoewel de server wel claimt dit te ondersteunen. «…»',
    ],
    'kmail.wallet': [
      'Lezen van het wachtwoord kon niet: gebruiker weigerde toegang tot de portefeuille',
      'U wordt hier gevraagd omdat het wachtwoord niet uit de portefeuille kon worden geladen.',
      'Lezen van wachtwoord uit sleutelring is mislukt.',
      'Wachtwoord voor «Work» IMAP-account niet gevonden',
    ],
    'kmail.asked-again': 'U wordt hier gevraagd omdat de vorige aanmelding zonder succes was.',
    'kmail.authentication': 'Er deed zich een fout voor tijdens de authenticatie: «invalid_grant»',
    'kmail.send': ['Kon niet naar de server zenden.', 'Postbus niet beschikbaar. De server zei: «…»'],
    'kmail.capabilities': 'Mogelijkheden controleren is mislukt. Controleer de poort en de authenticatiemethode.',
    'kmail.storage': 'Onvoldoende opslagruimte op server. De server zei: «452 4.3.1 Insufficient system storage»',
    'fairemail.account-failed': 'Account ‘«Work»’ is mislukt',
    'fairemail.alert': "Serverwaarschuwing: '«…»'",
    'fairemail.server-said': "De mailserver zei: '«AUTHENTICATE failed.»'",
    'fairemail.no-settings': "Geen instellingen gevonden voor domein '«example.org»'",
    'fairemail.no-server': "Geen server gevonden op '«imap.example.org»'",
    'fairemail.app-password':
      'Deze provider vereist een app-wachtwoord in plaats van het wachtwoord van uw account, controleer a.u.b. de instructies van uw provider',
    'fairemail.double-check':
      'Controleer a.u.b. uw e-mailadres en wachtwoord en zorg ervoor dat externe toegang (IMAP/SMTP) is ingeschakeld voor uw account',
    'fairemail.outlook':
      'U moet de Outlook / Office 365 snelle setup-wizard voor dit account gebruiken (vereist door Microsoft)',
    'fairemail.authenticate-disabled':
      "De fout 'AUTHENTICATE failed' kan worden veroorzaakt doordat IMAP/SMTP door de systeemadministrator is uitgeschakeld",
    'fairemail.token':
      'De Android-accountmanager kan worden geblokkeerd door een VPN, firewall, adblocker, enz., waardoor het geen toegangstoken kan verkrijgen',
    'fairemail.port': 'Controleer het poortnummer a.u.b.',
    'fairemail.protocol': 'Controleer a.u.b. het protocol (SSL/TLS of STARTTLS)',
    'fairemail.trust': 'Vertrouw server certificaat met de vingerafdruk «12:AB»',
    'fairemail.no-internet': 'Geen of geen geschikte internet-verbinding',
    'fairemail.sent-folder':
      'Er is geen map voor verzonden berichten geselecteerd. Verzonden berichten worden mogelijk niet opgeslagen.',
    'fairemail.quota': 'Mailbox bijna vol',
    'delta-chat.cannot-login':
      'Het inloggen als ‘«jane@example.org»’ is mislukt. Controleer je e-mailadres en wachtwoord.',
    'delta-chat.no-internet': 'Het inloggen is mislukt omdat er geen internetverbinding is.',
    'delta-chat.proxy':
      'Je maakt gebruik van een proxyserver. Als je verbindingsproblemen hebt, probeer dan een andere proxy.',
    'delta-chat.not-connected': 'Niet verbonden',
    'thunderbird.no-disk-space':
      'Er is onvoldoende schijfruimte om nieuwe berichten te downloaden. Verwijder oude e-mail, maak de prullenbak leeg, comprimeer e-mailmappen en probeer het opnieuw.',
    'thunderbird.cannot-write':
      'Kan de e-mail niet naar de postbus schrijven. Zorg ervoor dat u schrijfrechten hebt op het bestandssysteem en dat u genoeg schijfruimte hebt om de postbus te kopiëren.',
  },
};
