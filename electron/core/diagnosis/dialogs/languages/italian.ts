import type { TranslatedDialogs } from '../dialog-entry';

/** What the programs show in Italian. */
export const italian: TranslatedDialogs = {
  language: 'it',
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
    'https://support.apple.com/it',
    'https://support.microsoft.com/it',
  ],
  says: {
    'thunderbird.login-failed': 'Accesso al server «imap.example.org» con nome utente «jane@example.org» non riuscito.',
    'thunderbird.login-failed-title': 'Accesso all’account “«jane@example.org»” non riuscito',
    'thunderbird.login-failed-short': 'Accesso non riuscito',
    'thunderbird.token-failed': 'Autenticazione non riuscita durante la connessione al server «imap.example.org».',
    'thunderbird.unknown-host': 'Connessione al server «imap.example.org» non riuscita.',
    'thunderbird.connection-refused':
      'Non è possibile connettersi al server «imap.example.org»; la connessione è stata rifiutata.',
    'thunderbird.timed-out': 'Connessione al server «imap.example.org» fuori tempo massimo.',
    'thunderbird.reset': 'Connessione al server «imap.example.org» reimpostata.',
    'thunderbird.interrupted': 'Connessione al server «imap.example.org» interrotta.',
    'thunderbird.error-response': 'Il server «imap.example.org» ha risposto con un errore.',
    'thunderbird.not-imap': 'Il server «imap.example.org» non è un server IMAP4.',
    'thunderbird.imap-tls-error':
      'Si è verificato un errore TLS che non può essere ignorato. Si tratta di un errore di handshake o probabilmente la versione TLS o il certificato usato dal server «imap.example.org» non sono compatibili.',
    'thunderbird.imap-disconnected':
      'Il Server «imap.example.org» si è disconnesso. Il server potrebbe essere non disponibile o potrebbe esserci stato un problema di rete.',
    'thunderbird.imap-dropped':
      'Impossibile connettersi a «imap.example.org». Riprova più tardi. Se il problema persiste, potresti aver superato il numero massimo di connessioni a questo server. È possibile ridurre il numero di connessioni memorizzate nella cache nelle impostazioni del server IMAP.',
    'thunderbird.imap-no-encrypted-password':
      'Il server IMAP «imap.example.org» sembra non essere in grado di gestire le password crittate. Se si è appena impostato l’account, provare a impostare “Password normale” come “Metodo di autenticazione” in “Impostazioni account | Impostazioni Server”. Se invece funzionava e improvvisamente ha smesso di funzionare, contattare il proprio fornitore di posta elettronica.',
    'thunderbird.imap-no-plain-password':
      'Il server IMAP «imap.example.org» non gestisce le password in testo semplice. Utilizzare “Password crittata” come “Metodo di autenticazione” in “Impostazioni account | Impostazioni Server”.',
    'thunderbird.imap-method-not-supported':
      'Il Server IMAP «imap.example.org» non gestisce il metodo di autenticazione scelto. Cambiare il “Metodo di autenticazione” in “Impostazioni account | Impostazioni Server”.',
    'thunderbird.imap-kerberos':
      'Le credenziali Kerberos/GSSAP non sono state accettate dal server SMTP «imap.example.org». Controllare di essere autenticati nel dominio Kerberos/GSSAP.',
    'thunderbird.imap-command-failed':
      'Il comando corrente non è riuscito. Il server di posta per l’account «jane@example.org» ha risposto: «…»',
    'thunderbird.imap-folder-failed':
      'L’operazione in corso su “«Sent»” non è riuscita. Il server di posta per l’account «jane@example.org» ha risposto: «…»',
    'thunderbird.imap-alert': 'Avviso dall’account «jane@example.org»: «…»',
    'thunderbird.imap-password-prompt': 'Inserire la password per «jane@example.org» su «imap.example.org»:',
    'thunderbird.pop3-password-failed': 'Non riuscito l’invio della password per l’utente «jane@example.org».',
    'thunderbird.pop3-user-failed': 'Invio del nome utente non riuscito.',
    'thunderbird.pop3-error': 'Si è verificato un errore col server di posta POP3.',
    'thunderbird.pop3-retr':
      'Invio del comando RETR non riuscito. Errore mentre si cercava di recuperare un messaggio.',
    'thunderbird.pop3-list':
      'Invio del comando LIST non riuscito. Errore durante il tentativo di ottenere l’ID e la dimensione di un messaggio.',
    'thunderbird.pop3-stat':
      'Invio del comando STAT non riuscito. Errore durante la lettura del numero dei messaggi e della loro dimensione.',
    'thunderbird.pop3-temporary':
      'Errore temporaneo di «imap.example.org» durante il recupero di nuovi messaggi. L’operazione verrà ritentata al successivo controllo della presenza di nuovi messaggi.',
    'thunderbird.pop3-busy':
      'È in corso l’elaborazione dell’account «jane@example.org». Attendere la fine dell’operazione per scaricare i messaggi.',
    'thunderbird.pop3-tls':
      'Impossibile stabilire un collegamento TLS al server POP3. Il server potrebbe essere spento o configurato non correttamente. Verificarne la configurazione nelle Impostazioni Server delle Impostazioni Account e riprovare.',
    'thunderbird.pop3-no-encrypted-password':
      'Il server POP3 sembra non essere in grado di gestire le password crittate. Se si è appena impostato l’account, provare a impostare “Password normale” come “Metodo di autenticazione” in “Impostazioni account | Impostazioni Server”. Se invece funzionava e improvvisamente ha smesso di funzionare, contattare il proprio fornitore di posta elettronica.',
    'thunderbird.pop3-no-plain-password':
      'Il server POP3 non gestisce le password in testo semplice. Utilizzare “Password crittata” come “Metodo di autenticazione” in “Impostazioni account | Impostazioni Server”.',
    'thunderbird.pop3-method-not-supported':
      'Questo server non gestisce il metodo di autenticazione scelto. Cambiare il “Metodo di autenticazione” in “Impostazioni account | Impostazioni Server”.',
    'thunderbird.pop3-kerberos':
      'Le credenziali Kerberos/GSSAP non sono state accettate dal server POP. Controllare di essere autenticati nel dominio Kerberos/GSSAP.',
    'thunderbird.pop3-new-password':
      'Inserire una nuova password per l’utente «jane@example.org» su «imap.example.org»:',
    'thunderbird.send-failed': 'Invio del messaggio non riuscito.',
    'thunderbird.send-error-title': 'Errore di invio',
    'thunderbird.send-failed-unexpected':
      'Errore a causa di un errore imprevisto «example». Nessuna descrizione disponibile.',
    'thunderbird.send-queued-failed': 'Si è verificato un errore durante la consegna dei messaggi non inviati.',
    'thunderbird.sender-refused':
      'Si è verificato un errore durante l’invio della posta. Il server di posta ha risposto: «…». Verificare l’indirizzo email nelle impostazioni dell’account e riprovare.',
    'thunderbird.data-refused':
      'Si è verificato un errore nel server di posta in uscita (SMTP) durante l’invio della posta. Il server ha risposto: «…».',
    'thunderbird.message-refused':
      'Si è verificato un errore durante l’invio della posta. Il server di posta ha risposto: «…». Controllare il messaggio e riprovare.',
    'thunderbird.smtp-error':
      'Si è verificato un errore durante l’invio della posta: errore nel server posta in uscita (SMTP). Il server ha risposto: «…».',
    'thunderbird.communications-error': 'Si è verificato un errore di comunicazione: «993». Riprova.',
    'thunderbird.sender-invalid':
      'Si è verificato un errore durante l’invio della posta: l’indirizzo del mittente (Da:) non era valido. Verificare che l’indirizzo email sia corretto e provare di nuovo.',
    'thunderbird.identity-invalid':
      'Si è verificato un errore durante l’invio della posta: l’identità del mittente non era valida. Verificare la configurazione della propria identità e provare di nuovo.',
    'thunderbird.no-copy-in-sent':
      'Il messaggio è stato inviato correttamente, ma non è stato possibile copiarlo nella cartella Posta inviata.',
    'thunderbird.sent-folder-not-opened':
      'Impossibile aprire la cartella Posta inviata. Verificare che le impostazioni dell’account siano corrette.',
    'thunderbird.save-sent-locally':
      'Il messaggio è stato inviato, ma non è stata salvata una copia nella cartella inviati («Sent») a causa di un errore di rete o di accesso al file. È possibile riprovare o salvare localmente il messaggio su «example»/«Sent»-«example».',
    'thunderbird.draft-not-saved': 'Impossibile salvare il messaggio come bozza.',
    'thunderbird.draft-not-copied':
      'La bozza del messaggio non è stata copiata nella cartella bozze («Sent») a causa di errori di accesso alla rete o al file. È possibile riprovare o salvare la bozza localmente su «example»/«Sent»-«example».',
    'thunderbird.bad-greeting':
      'Si è verificato un errore durante l’invio della posta: il server di posta ha iniziato la conversazione in modo non corretto: «…».',
    'thunderbird.recipient-refused':
      'Si è verificato un errore durante l’invio della posta. Il server di posta ha risposto: «…». Controllare il destinatario del messaggio “«joe@example.com»” e riprovare.',
    'thunderbird.no-starttls':
      'Si è verificato un errore durante l’invio della posta: Impossibile stabilire un collegamento sicuro con il server di posta in uscita (SMTP) «smtp.example.org» utilizzando STARTTLS in quanto non supporta questa funzione. Disattivare STARTTLS per quel server o contattare il fornitore del servizio.',
    'thunderbird.no-password':
      'Si è verificato un errore durante l’invio della posta: impossibile ottenere la password per «jane@example.org». Il messaggio non è stato inviato.',
    'thunderbird.sending-not-allowed':
      'Si è verificato un errore durante l’invio della posta. Risposta del server: «…». Verificare di stare usando l’identità corretta per l’invio e che il metodo di autenticazione sia corretto. Verificare di essere autorizzati a spedire posta attraverso questo server SMTP con queste credenziali dalla rete corrente.',
    'thunderbird.too-many-recipients':
      'Il messaggio non è stato inviato perché il numero di destinatari supera il limite consentito. Il server ha risposto: «…».',
    'thunderbird.client-id':
      'Il server di uscita (SMTP) ha riscontrato un errore nel comando CLIENTID, quindi il messaggio non è stato inviato. Il server ha risposto con: «…»',
    'thunderbird.client-id-not-permitted':
      'La risposta del server di uscita (SMTP) al comando CLIENTID indica che al tuo dispositivo non è consentito inviare email. Il server ha risposto con: «…»',
    'thunderbird.message-too-large':
      'La dimensione del messaggio che si sta tentando di inviare supera il limite globale del server. Il messaggio non è stato inviato; ridurre la dimensione del messaggio e riprovare. Il server ha risposto: «…».',
    'thunderbird.smtp-unknown':
      'Si è verificato un errore durante l’invio della posta: Server posta in uscita (SMTP) «smtp.example.org» sconosciuto. Il server potrebbe essere configurato in modo non corretto. Verificare che le impostazioni del server in uscita (SMTP) siano corrette e riprovare.',
    'thunderbird.smtp-not-reached':
      'Non è stato possibile inviare il messaggio perché la connessione al server in uscita (SMTP) «smtp.example.org» non è riuscita. Il server potrebbe non essere disponibile o rifiutare le connessioni in uscita (SMTP). Verificare che le impostazioni del server in uscita (SMTP) siano corrette e riprovare.',
    'thunderbird.smtp-lost':
      'Non è stato possibile inviare il messaggio perché la connessione al server di posta in uscita (SMTP) «smtp.example.org» è stata interrotta durante la trasmissione. Riprova.',
    'thunderbird.smtp-timed-out':
      'Non è stato possibile inviare il messaggio perché la connessione al server di posta in uscita (SMTP) «smtp.example.org» è scaduta. Riprova.',
    'thunderbird.smtp-unknown-reason':
      'Non è stato possibile inviare il messaggio utilizzando il server di posta in uscita (SMTP) «smtp.example.org» per un motivo sconosciuto. Verificare che le impostazioni del server in uscita (SMTP) siano corrette e riprovare.',
    'thunderbird.smtp-no-encrypted-password':
      'Il server in uscita (SMTP) «smtp.example.org» sembra non essere in grado di gestire le password crittate. Se l’account è appena stato impostato, provare a cambiare il “Metodo di autenticazione” in “Impostazioni account | Server posta in uscita (SMTP)” con “Password normale”.',
    'thunderbird.smtp-no-encrypted-password-unprotected':
      'Il server in uscita (SMTP) «smtp.example.org» sembra non essere in grado di gestire le password crittate. Se l’account è appena stato impostato, provare a cambiare il “Metodo di autenticazione” in “Impostazioni account | Server posta in uscita (SMTP)” a “Password su connessione non protetta”. Se l’account funzionava in precedenza, è possibile che la password sia stata rubata.',
    'thunderbird.smtp-no-plain-password':
      'Il server in uscita (SMTP) «smtp.example.org» non gestisce le password in testo semplice. Provare a cambiare il “Metodo di autenticazione” in “Impostazioni account | Server posta in uscita (SMTP)” con “Password crittata”.',
    'thunderbird.smtp-sign-in-failed':
      'Autenticazione non riuscita col server di posta in uscita (SMTP) «smtp.example.org». Controllare la password e verificare il “Metodo di autenticazione” in “Impostazioni account | Server posta in uscita (SMTP)”.',
    'thunderbird.smtp-kerberos':
      'Le credenziali Kerberos/GSSAP non sono state accettate dal server di posta in uscita (SMTP) «smtp.example.org». Controllare di essere autenticati nel dominio Kerberos/GSSAP.',
    'thunderbird.smtp-method-not-supported':
      'Il server in uscita (SMTP) «smtp.example.org» non supporta il metodo di autenticazione selezionato. Cambiare il “Metodo di autenticazione” in “Impostazioni account | Server in uscita (SMTP)”.',
    'thunderbird.smtp-security-issue': 'La configurazione relativa a «smtp.example.org» deve essere corretta.',
    'thunderbird.smtp-address-not-ascii':
      'La sezione locale dell’indirizzo del destinatario «joe@example.com» contiene caratteri non ASCII e il server in uso non supporta SMTPUTF8. Modifica l’indirizzo e prova di nuovo.',
    'thunderbird.setup-login-failed':
      'Accesso non riuscito. Il nome utente (indirizzo di posta) e la password sono corretti?',
    'thunderbird.setup-login-failed-reason': 'Accesso non riuscito. Il server «imap.example.org» ha risposto: «…»',
    'thunderbird.setup-verification-failed': 'Autenticazione non riuscita per motivi sconosciuti.',
    'thunderbird.setup-no-contact': 'Impossibile contattare il server',
    'thunderbird.setup-cannot-login':
      'Impossibile autenticarsi sul server. La configurazione, il nome utente o la password potrebbero essere errati.',
    'thunderbird.setup-no-server': 'Impossibile trovare un server',
    'thunderbird.setup-bad-autodiscover': 'L’XML AutoDiscover di Exchange non è valido.',
    'thunderbird.setup-no-account-in-xml': 'Il file XML non contiene la configurazione di un account di posta.',
    'thunderbird.setup-credentials-wrong':
      'Autenticazione non riuscita. Assicurati che nome utente e password siano corretti',
    'thunderbird.setup-nothing-found':
      'Thunderbird non è riuscito a trovare le impostazioni per il tuo account di posta elettronica.',
    'thunderbird.setup-not-verified':
      'Impossibile verificare la configurazione. Se il nome utente e la password sono corretti, è possibile che l’amministratore del server abbia disattivato la configurazione selezionata per questo account. Provare a selezionare un altro protocollo.',
    'thunderbird.setup-oauth-unsupported':
      'Thunderbird non può configurare automaticamente OAuth2 per questo nome host. Selezionare Configurazione avanzata per creare l’account, quindi completare la configurazione da Impostazioni account. Richiedi assistenza per la configurazione di OAuth2.',
    'thunderbird.setup-port-not-reached': 'Impossibile raggiungere la porta «993», ma la porta «143» è disponibile.',
    'thunderbird.setup-unprotected':
      'Attenzione: rilevato server di posta non sicuro. Questo server non dispone di crittografia, mettendo a rischio la tua password e i tuoi dati. Contattare l’amministratore per proteggere la connessione o procedere a proprio rischio. Per ulteriori informazioni, consulta le FAQ.',
    'thunderbird.setup-separate-name':
      'Autenticazione non riuscita. Le credenziali non sono corrette oppure è richiesto un nome utente diverso. Normalmente si tratta dello stesso nome utente utilizzato per accedere al dominio Windows, con o senza il dominio (ad esempio mariorossi o AD\\\\mariorossi).',
    'thunderbird.certificate-name':
      'Il certificato per «imap.example.org» non è valido per quel server. È possibile che qualcuno stia tentando di sostituirsi al server ed è sconsigliato continuare.',
    'thunderbird.certificate-expired': 'Il certificato per «imap.example.org» è scaduto il «3 May 2026».',
    'thunderbird.certificate-not-yet-valid':
      'Il certificato per «imap.example.org» non sarà valido fino al «3 May 2026».',
    'thunderbird.certificate-untrusted': 'Il certificato per «imap.example.org» non proviene da una fonte attendibile.',
    'thunderbird.certificate-other': 'Si è verificato un errore durante la connessione a «imap.example.org».',
    'thunderbird.sign-in-not-completed':
      'Thunderbird non è stato in grado di completare l’accesso con queste impostazioni.',
    'thunderbird-android.authentication-error': 'Errore di autenticazione',
    'thunderbird-android.network-error': 'Errore di rete',
    'thunderbird-android.client-certificate-expired': 'Il certificato client non è più valido',
    'thunderbird-android.client-certificate-not-read': 'Impossibile accedere al certificato client',
    'thunderbird-android.missing-capability': 'Funzionalità del server mancante',
    'thunderbird-android.missing-capability-named': 'Al server manca questa funzionalità: «AUTH»',
    'thunderbird-android.incoming-check-failed': 'Controllo impostazioni server in arrivo non riuscito',
    'thunderbird-android.outgoing-check-failed': 'Controllo impostazioni server in uscita non riuscito',
    'thunderbird-android.oauth-failed': 'Accesso OAuth non riuscito',
    'thunderbird-android.oauth-failed-with': 'Autorizzazione non riuscita con il seguente errore: «example»',
    'thunderbird-android.oauth-cancelled': 'Autorizzazione annullata',
    'thunderbird-android.oauth-not-supported': 'OAuth 2.0 non è supportato con questo provider',
    'thunderbird-android.oauth-no-browser':
      "L'app non è riuscita a trovare un browser per concedere l'accesso al tuo account",
    'thunderbird-android.certificate-risk':
      "L'applicazione ha rilevato una potenziale minaccia alla sicurezza ed ha impedito la connessione a «imap.example.org». Se prosegui, gli aggressori potrebbero tentare di rubare informazioni come la password o i tuoi indirizzi email.",
    'thunderbird-android.certificate-error': 'Errore certificato per «jane@example.org»',
    'thunderbird-android.sign-in-failed-for':
      'Autenticazione non riuscita per «jane@example.org». Aggiorna le impostazioni del server.',
    'thunderbird-android.sign-in-failed-incoming':
      'Autenticazione fallita per «jane@example.org». Aggiorna le impostazioni del tuo server posta in arrivo.',
    'thunderbird-android.sign-in-failed-outgoing':
      'Autenticazione fallita per «jane@example.org». Aggiorna le impostazioni del tuo server posta in uscita.',
    'thunderbird-android.send-failed-some': 'Impossibile inviare alcuni messaggi',
    'thunderbird-android.sending-failed':
      "Si è verificato un errore durante l'invio del messaggio. Controlla la tua connessione di rete e la configurazione del server di uscita.",
    'thunderbird-android.connection-error': 'Errore di connessione',
    'thunderbird-android.setup-not-loaded': 'Impossibile caricare configurazione email',
    'thunderbird-android.setup-network-error': 'Errore di rete. Controlla lo stato della tua connessione e riprova.',
    'thunderbird-android.setup-no-folders': 'Impossibile recuperare la lista delle cartelle dal server',
    'thunderbird-android.address-not-supported': 'Questo indirizzo email non è supportato',
    'android.sign-in-failed-title': 'Accesso non riuscito',
    'android.sign-in-unsuccessful': 'Accesso a «jane@example.org» non riuscito.',
    'android.oauth-failed': "Impossibile eseguire l'autenticazione",
    'android.address-or-password-wrong': "La password o l'indirizzo email non sono corretti",
    'android.name-or-password-wrong': 'Password o nome utente errato.',
    'android.confirm-settings': 'Conferma se nome utente, password e impostazioni account sono corretti.',
    'android.not-safe': 'Impossibile connettersi in modo sicuro al server.',
    'android.client-certificate-wanted':
      'È necessario un certificato client. Vuoi connetterti al server con un certificato client?',
    'android.client-certificate-invalid': 'Certificato non valido o non accessibile.',
    'android.server-error-check-password':
      'Il server ha risposto con un errore. Controlla nome utente e password e riprova.',
    'android.not-connected': 'Impossibile connettersi al server.',
    'android.tls-not-supported': 'TLS richiesto ma non supportato dal server.',
    'android.methods-not-supported': 'I metodi di autenticazione non sono supportati dal server.',
    'android.security-error': 'Impossibile stabilire la connessione al server a causa di un errore di sicurezza.',
    'android.connection-not-opened': 'Impossibile stabilire la connessione al server.',
    'android.protocol-not-supported':
      "Hai digitato l'indirizzo di un server sbagliato o il server richiede una versione di protocollo non supportata da Email.",
    'android.no-permission':
      "Non sei autorizzato a effettuare la sincronizzazione con questo server. Contatta l'amministratore del server per ulteriori informazioni.",
    'android.security-features':
      'Il server richiede funzioni di sicurezza non supportate dal tuo dispositivo Android, fra cui: «example»',
    'nextcloud.imap-not-reachable': 'Il server IMAP non è raggiungibile',
    'nextcloud.smtp-not-reachable': 'Il server SMTP non è raggiungibile',
    'nextcloud.imap-wrong': 'Il nome utente o la password IMAP sono errati.',
    'nextcloud.smtp-wrong': 'Il nome utente o la password SMTP sono errati.',
    'nextcloud.imap-denied': 'Autenticazione negata dal server IMAP',
    'nextcloud.smtp-denied': 'Autenticazione negata dal server SMTP',
    'nextcloud.imap-auth-error': 'Errore di autenticazione IMAP',
    'nextcloud.smtp-auth-error': 'Errore di autenticazione SMTP',
    'nextcloud.imap-failed': 'Connessione IMAP non riuscita',
    'nextcloud.smtp-failed': 'Connessione SMTP non riuscita',
    'nextcloud.popup-closed': 'La finestra pop-up di autorizzazione è stata chiusa',
    'nextcloud.setup-error': 'Si è verificato un errore durante la configurazione dell’account.',
    'nextcloud.no-discovery':
      'Rilevamento automatico della configurazione non riuscito. Si prega di utilizzare le impostazioni manuali.',
    'nextcloud.google-oauth':
      'Google richiede l’autenticazione OAuth. Se l’amministratore di Nextcloud non ha configurato Google OAuth, è possibile utilizzare una password per app Google.',
    'nextcloud.microsoft-oauth':
      'Microsoft richiede l’autenticazione OAuth. Si prega di contattare l’amministratore di Nextcloud per configurare OAuth di Microsoft nelle impostazioni di amministrazione.',
    'nextcloud.account-not-connected': 'Questo account non riesce a connettersi',
    'nextcloud.connection-failed': 'Connessione non riuscita. Verifica i dati inseriti e riprova.',
    'nextcloud.error-sending': 'Errore di invio del messaggio',
    'nextcloud.not-sent': 'Il messaggio non può essere inviato',
    'nextcloud.server-error': 'Errore del server di posta',
    'nextcloud.copy-to-sent': 'Non è possibile copiare nella cartella "Posta inviata"',
    'nextcloud.passwordless':
      'Accedi con password per abilitare questo account. La sessione corrente usa un accesso senza password, ad esempio SSO o WebAuthn.',
    'roundcube.login-failed': 'Accesso non riuscito.',
    'roundcube.storage-error': 'Impossibile connettersi al server IMAP',
    'roundcube.locked': 'Troppi tentativi di accesso non riusciti. Tenta di nuovo più tardi.',
    'roundcube.not-reached': 'Errore di connessione (impossibile raggiungere il server)!',
    'roundcube.cookies': 'Il tuo browser non accetta i cookies.',
    'roundcube.session': 'Sessione non valida o scaduta.',
    'roundcube.quota': "Impossibile eseguire l'operazione. Spazio su disco non sufficiente.",
    'roundcube.sending-failed': 'Impossibile inviare il messaggio',
    'roundcube.sent-not-saved': 'Si è verificato un errore nel salvare il messaggio inviato.',
    'roundcube.smtp-not-connected': 'Errore SMTP («-1»): connessione al server non riuscita.',
    'roundcube.smtp-sign-in': 'Errore SMTP («535»): autenticazione non riuscita.',
    'roundcube.smtp-sender': 'Errore SMTP («553»): impostazione del mittente "«jane@example.org»" non riuscita («…»)',
    'roundcube.smtp-recipient':
      'Errore SMTP («550»): inserimento del destinatario "«joe@example.com»" non riuscito («…»)',
    'roundcube.smtp-size': 'Errore SMTP: La dimensione del messaggio supera il limite del server («example»)',
    'roundcube.smtp-utf8': "Errore SMTP: Il server non supporta i caratteri Unicode nell'indirizzo email",
    'roundcube.oauth-failed': 'Accesso OAuth non riuscito. Riprova.',
    'roundcube.authorization-failed': 'Autorizzazione non riuscita',
    'phpmailer.authenticate': 'SMTP Error: Impossibile autenticarsi.',
    'phpmailer.connect-host': "SMTP Error: Impossibile connettersi all'host SMTP.",
    'phpmailer.connect-failed': 'SMTP Connect() fallita.',
    'phpmailer.data-not-accepted': 'SMTP Error: Dati non accettati dal server.',
    'phpmailer.from-failed': 'I seguenti indirizzi mittenti hanno generato errore:',
    'phpmailer.recipients-failed': 'SMTP Error: I seguenti indirizzi destinatari hanno generato un errore:',
    'phpmailer.mail-function': 'Impossibile istanziare la funzione mail',
    'phpmailer.invalid-address': "Impossibile inviare, l'indirizzo email non è valido:",
    'phpmailer.server-error': 'Errore del server SMTP:',
    'phpmailer.extension-missing': 'Estensione mancante:',
    'evolution.imap-secure-failed':
      'Connessione al server IMAP «imap.example.org» in modalità sicura non riuscita: «example»',
    'evolution.pop-secure-failed':
      'Connessione al server POP «imap.example.org» in modalità sicura non riuscita: «example»',
    'evolution.smtp-secure-failed':
      'Connessione al server SMTP «smtp.example.org» in modalità sicura non riuscita: «example»',
    'evolution.starttls-failed': 'Comando STARTTLS non riuscito:',
    'evolution.no-stls': 'STLS non supportato dal server',
    'evolution.imap-method': "Il server IMAP «imap.example.org» non supporta l'autenticazione «PLAIN»",
    'evolution.smtp-method': "Il server SMTP «smtp.example.org» non supporta l'autenticazione «PLAIN»",
    'evolution.plain-disallowed':
      "L'autenticazione in chiaro è disabilitata sulle connessioni non sicure. Cambiare la crittografia a STARTTLS o TLS per l'account ««jane@example.org»».",
    'evolution.no-password': 'Password di autenticazione non disponibile',
    'evolution.no-username': "Impossibile effettuare l'autenticazione senza un nome utente",
    'evolution.not-authenticated': 'Autenticazione non riuscita',
    'evolution.pop-authenticate': 'Autenticazione sul server POP «imap.example.org» non riuscita:',
    'evolution.pop-greeting':
      'Lettura di un messaggio di benvenuto valido dal server POP «imap.example.org» non riuscita',
    'evolution.pop-password':
      "Impossibile connettersi al server POP «imap.example.org». Errore nell'inviare la password:",
    'evolution.pop-sasl':
      "Impossibile effettuare l'accesso sul server POP «imap.example.org»: errore di protocollo SASL",
    'evolution.welcome': 'Errore nella risposta di benvenuto:',
    'evolution.auth-command': 'Comando AUTH non riuscito:',
    'evolution.mail-from': 'Comando MAIL FROM non riuscito:',
    'evolution.rcpt-to': 'RCPT TO <«joe@example.com»> non riuscito:',
    'evolution.data-command': 'Comando DATA non riuscito:',
    'evolution.recipients-invalid': 'Impossibile inviare il messaggio: uno o più destinatari non validi',
    'evolution.sender-invalid': 'Impossibile inviare il messaggio: indirizzo mittente non valido.',
    'evolution.not-connected': 'Impossibile inviare il messaggio: servizio non connesso.',
    'evolution.html-page':
      "Il server ha risposto con una pagina HTML, il che vuol dire che c'è un errore sul server o con la richiesta del client.",
    'evolution.autodiscover': 'Analisi XML risposta autodiscover non riuscita',
    'evolution.timeout': 'È stato raggiunto il timeout',
    'evolution.mechanism-weak': 'Il meccanismo di autenticazione è troppo debole',
    'evolution.encryption-required': 'Il meccanismo di autenticazione richiesto richiede la cifratura',
    'evolution.temporary-failure': 'Autenticazione temporaneamente non riuscita',
    'evolution.authentication-required': 'Autenticazione richiesta',
    'evolution.mailbox-unavailable': 'Azione richiesta non intrapresa: mailbox non disponibile',
    'geary.receiving-login': 'Controllare le credenziali di accesso in ricezione',
    'geary.receiving-server': 'Controllare i dettagli del server in ricezione',
    'geary.sending-login': 'Controllare le credenziali di accesso in invio',
    'geary.sending-server': 'Controllare i dettagli del server in invio',
    'geary.address-and-password': 'Controllare indirizzo email e password',
    'geary.no-connection': 'Impossibile connettersi, controllare la rete',
    'geary.incorrect-login': 'Un account ha segnalato un nome di accesso o una password non corretti.',
    'geary.untrusted-server': 'Un account ha segnalato un server inaffidabile.',
    'geary.untrusted-connection':
      "Impossibile verificare l'identità del server di posta «IMAP» presso «imap.example.org»:«993».",
    'geary.unknown-authority': 'Il certificato del server non è firmato da alcuna autorità conosciuta',
    'geary.name': "L'identità del server non corrisponde all'identità del certificato",
    'geary.expired': 'Il certificato del server è scaduto',
    'geary.not-activated': 'Il certificato del server non è stato attivato',
    'geary.revoked': 'Il certificato del server è stato revocato e non è più valido',
    'geary.insecure': 'Il certificato del server è considerato non sicuro',
    'geary.name-not-found': 'Impossibile trovare il nome del server',
    'geary.reconnect': 'Non si potrà inviare o ricevere la posta finché non è riconnesso.',
    'geary.not-sent': 'La posta non sarà inviata finché fuori rete',
    'mailspring.not-connected': 'Errore di connessione - Impossibile connettersi al server / porta che hai fornito.',
    'mailspring.no-inbox':
      'Questo account non è valido o Mailspring non è riuscito a trovare la cartella Posta in arrivo o Tutti i messaggi. «example»',
    'mailspring.no-tls': 'TLS non disponibile',
    'mailspring.certificate': 'Errore del certificato',
    'mailspring.authentication': 'Errore di autenticazione - Controlla il tuo nome utente e password.',
    'mailspring.gmail-imap-off': 'IMAP di Gmail non è abilitato. Visita le impostazioni di Gmail per attivarlo.',
    'mailspring.gmail-bandwidth': 'La larghezza di banda di Gmail è stata superata. Per favore riprova più tardi.',
    'mailspring.gmail-connections':
      'Ci sono troppe connessioni attive al tuo account Gmail. Per favore riprova più tardi.',
    'mailspring.yahoo-unavailable': 'Yahoo non è disponibile.',
    'mailspring.no-folder': 'Siamo spiacenti, questa cartella non esiste.',
    'mailspring.no-starttls': 'StartTLS non è disponibile.',
    'mailspring.app-password': "È richiesta una password specifica dell'applicazione Gmail.",
    'mailspring.outlook-browser': 'Il server Outlook comunica che è necessario accedere tramite un browser web.',
    'mailspring.webmail': 'Il server comunica che devi accedere tramite la tua webmail.',
    'mailspring.no-server': 'Impossibile contattare il server.',
    'mailspring.sign-in-required': 'Autenticazione richiesta.',
    'mailspring.sending-off': "L'invio non è abilitato per questo account.",
    'mailspring.attachment': 'Il messaggio contiene un allegato illegale non consentito dal server.',
    'mailspring.yahoo-spam': 'Il messaggio è stato bloccato dal filtro spam in uscita di Yahoo.',
    'mailspring.yahoo-limit': 'Il messaggio è stato bloccato da Yahoo: hai superato il limite di invio giornaliero.',
    'mailspring.relay': 'Il server SMTP non può inoltrare un messaggio. Potrebbe essere necessario autenticarsi.',
    'mailspring.no-method':
      "Spiacenti, il tuo server SMTP non supporta l'autenticazione nome utente / password di base.",
    'apple.cannot-get-connection': 'Impossibile scaricare la posta. La connessione al server non è riuscita.',
    'apple.cannot-get-mail': 'Impossibile scaricare la posta',
    'apple.cannot-get-password':
      'Impossibile scaricare la posta. Il nome utente o la password per “«Esempio»” non è corretta.',
    'apple.cannot-send-title': 'Impossibile inviare il messaggio',
    'apple.cannot-send-recipient':
      'Una copia è stata inserita nella casella In uscita. Il destinatario “«joe@example.com»” è stato rifiutato dal server.',
    'apple.cannot-send-relay':
      'Il destinatario “«joe@example.com»” è stato rifiutato dal server perché non consente l’inoltro.',
    'apple.identity-ios':
      'Impossibile verificare l’identità del server. L’identità di “«imap.example.org»” non può essere verificata da Mail.',
    'apple.cannot-verify-name': 'Impossibile verificare il nome account o la password.',
    'apple.ssl-try-without': 'Impossibile connettersi tramite SSL. Vuoi provare a configurare l’account senza SSL?',
    'outlook.0x80042109': 'Impossibile connettersi al server della posta in uscita (SMTP).',
    'outlook.0x80042108': 'Impossibile connettersi al server della posta in arrivo (POP3).',
    'outlook.server-rejected-login':
      'Il server di posta elettronica ha rifiutato l’accesso. Verificare il nome utente e la password per l’account.',
    'outlook.0x8004210b': 'Timeout durante l’attesa di una risposta dal server di invio (SMTP).',
    'outlook.0x800ccc0f':
      'La connessione al server è stata interrotta. Se il problema persiste, contattare l’amministratore del server o il provider di servizi Internet.',
    'outlook.certificate-not-verified':
      'Il server a cui si è connessi utilizza un certificato di sicurezza che non può essere verificato.',
    'outlook.target-name': 'Il nome dell’entità di destinazione non è corretto.',
    'dotnet.actively-refused': 'Impossibile stabilire la connessione. Rifiuto persistente del computer di destinazione',
    'any.timed-out': 'Tempo di connessione scaduto',
    'any.password-wrong': 'Nome utente o password non corretti',
    'any.certificate-expired': 'Il certificato è scaduto',
    'any.could-not-connect': 'Impossibile connettersi al server',
    'any.authentication-failed': 'Autenticazione non riuscita',
    'any.refused': 'Connessione rifiutata',
    'claws.imap-login': 'Non è stato possibile effettuare il login al server IMAP «imap.example.org».',
    'claws.auth-failed': 'Autenticazione fallita: «the server’s words»',
    'claws.auth-error': "errore durante l'autenticazione",
    'claws.no-auth-method': ['Nessun metodo SMTP AUTH disponibile', 'Metodo SMTP AUTH selezionato non disponibile'],
    'claws.no-apop': 'Nel messaggio di saluto non è stata trovata la necessaria data/ora di APOP',
    'claws.imap-connect': [
      'Impossibile connettersi al server IMAP: «imap.example.org:993»:«…»',
      'Impossibile connettersi al server POP3: «pop.example.org:995»:«…»',
    ],
    'claws.connection-failed': [
      'Connessione con «mail.example.org:993»:«…» fallita',
      '«mail.example.org:993»:«…»: connessione fallita («…»).',
    ],
    'claws.timed-out': 'Connessione con «mail.example.org:993»:«…» scaduta.',
    'claws.session-timed-out':
      "Sessione scaduta. È possibile ripristinare incrementando l'intervallo di timeout in Preferenze/Altro/Varie.",
    'claws.unknown-host': [
      '«mail.example.org:993»:«…»: host sconosciuto.',
      '«mail.example.org:imaps»:«…»: ricerca host fallita («…»).',
    ],
    'claws.closed-by-host': [
      "Connessione con «mail.example.org:993»:«…» chiusa dall'host remoto",
      'Connessione IMAP interrotta',
    ],
    'claws.imap-disconnected':
      'La connessione IMAP con «imap.example.org» è stata interrotta. Nuova connessione in corso.',
    'claws.starttls': [
      'Impossibile avviare una sessione STARTTLS.',
      'non è stato possibile avviare sessione STARTTLS',
      "Errore nell'avviare la connessione STARTTLS",
    ],
    'claws.mailbox-locked': 'casella di posta è bloccata',
    'claws.sending': [
      "Si è verificato un errore durante l'invio del messaggio: «the server’s words»",
      'Si è verificato un errore durante la sessione SMTP.',
      'errore durante la sessione SMTP',
    ],
    'claws.pop-session': ['errore durante la sessione POP', 'Errore nel protocollo POP'],
    'claws.no-space': 'Spazio su disco esaurito.',
    'kmail.malformed': '«…» non riuscito, risposta dal server mal definita.',
    'kmail.login-tls': [
      'Accesso non riuscito, negoziazione TLS non riuscita.',
      'Negoziazione SSL non riuscita.',
      'Errore SSL/TLS: «The host name did not match any of the valid hosts»',
    ],
    'kmail.mode': [
      'Accesso non riuscito, la modalità di autenticazione «CRAM-MD5» non è supportata dal server.',
      "Impossibile eseguire l'autenticazione al server SMTP poiché non è stato trovato il metodo di autenticazione corrispondente",
      'Accesso non riuscito, impossibile inizializzare la libreria SASL',
    ],
    'kmail.plain-disabled': "Accesso non riuscito, l'accesso semplice è disabilitato dal server.",
    'kmail.no-starttls': 'STARTTLS non è supportato dal server, prova in alternativa SSL/TLS.',
    'kmail.lost': [
      'Connessione al server interrotta.',
      'Connessione persa',
      'Il server ha terminato la connessione immediatamente.',
      'Connessione interrotta dal server POP3 «pop.example.org»',
      'Disconnesso dal server durante il login.',
    ],
    'kmail.imap-connect': [
      'Impossibile collegarsi al server IMAP. «imap.example.org»',
      'Impossibile collegarsi al server IMAP.',
      "Impossibile collegarsi al server, verifica l'indirizzo del server.",
      'Il server non è disponibile.',
    ],
    'kmail.pop-timeout': 'Tempo scaduto dal server POP3 «pop.example.org»',
    'kmail.pop-login':
      'Impossibile accedere a «pop.example.org». La password potrebbe essere sbagliata. «The server said: authorization failed»',
    'kmail.sasl': [
      'Accesso tramite SASL(«PLAIN») non riuscito. Il server potrebbe non supportare «PLAIN» o la password potrebbe essere sbagliata. «…»',
      'Accesso tramite APOP non riuscito. Il server «pop.example.org» potrebbe non supportare APOP, anche se dice di supportarlo, o la password potrebbe essere sbagliata. «…»',
    ],
    'kmail.wallet': [
      "Impossibile leggere la password: l'utente ha negato l'accesso al portafogli",
      'Ti viene chiesto qui perché non è stato possibile prendere la password dal portafogli.',
      'Lettura della password dal portachiavi non riuscita.',
      "Password non trovata per l'account IMAP «Work»",
    ],
    'kmail.asked-again': 'Ti viene chiesto qui perché il precedente login non è andato a buon termine.',
    'kmail.authentication': "Errore durante l'autenticazione: «invalid_grant»",
    'kmail.send': ['Impossibile inviare al server.', 'Casella di posta non disponibile. Il server ha risposto: «…»'],
    'kmail.capabilities':
      'Controllo della funzionalità non riuscito. Verifica la porta e la modalità di autenticazione.',
    'kmail.storage':
      'Spazio di archiviazione insufficiente sul server. Il server ha risposto: «452 4.3.1 Insufficient system storage»',
    'fairemail.account-failed': "Errore nell'account ««Work»»",
    'fairemail.alert': 'Avviso del server: ««…»»',
    'fairemail.server-said': 'Il server email ha detto: ««AUTHENTICATE failed.»»',
    'fairemail.no-settings': 'Nessuna impostazione trovata per il dominio ««example.org»»',
    'fairemail.no-server': 'Nessun server trovato in ««imap.example.org»»',
    'fairemail.app-password':
      "Questo provider richiede una password dell'app invece di quella dell'account. Verificare le istruzioni del proprio provider",
    'fairemail.double-check':
      "Ricontrollare l'indirizzo email e la password e assicurarsi che l'accesso esterno (IMAP/SMTP) sia abilitato per il proprio account",
    'fairemail.outlook':
      'È necessario utilizzare la procedura guidata di configurazione rapida di Outlook / Office 365 per questo account (richiesto da Microsoft)',
    'fairemail.authenticate-disabled':
      "L'errore «AUTHENTICATE failed» può esser causato dalla disabilitazione di IMAP/SMTP da parte dell'amministratore di sistema",
    'fairemail.token':
      "Il gestore degli account di Android potrebbe esser bloccato da una VPN, un firewall, un adblocker, ecc., impedendogli di ottenere un token d'accesso",
    'fairemail.port': 'Ricontrollare il numero della porta',
    'fairemail.protocol': 'Verificare il protocollo (SSL/TLS o STARTTLS)',
    'fairemail.trust': 'Dai fiducia al certificato del server con impronta digitale: «12:AB»',
    'fairemail.no-internet': 'Nessuna o inadeguata connessione a Internet',
    'fairemail.sent-folder':
      'Non è stata selezionata nessuna cartella dei messaggi inviati. I messaggi inviati potrebbero non essere memorizzati.',
    'fairemail.quota': 'Casella email quasi piena',
    'delta-chat.cannot-login':
      'Impossibile accedere come "«jane@example.org»". Per favore verifica che l\'indirizzo e-mail e la password siano corretti.',
    'delta-chat.no-internet': 'Nessuna connessione internet, accesso fallito.',
    'delta-chat.proxy': 'Stai utilizzando un proxy. Se riscontri problemi di connessione, prova un proxy diverso.',
    'delta-chat.not-connected': 'Non connesso',
    'thunderbird.no-disk-space':
      'Non c’è spazio sufficiente per scaricare nuovi messaggi. Eliminare la vecchia posta, svuotare il Cestino, compattare le cartelle e riprovare.',
    'thunderbird.cannot-write':
      'Impossibile scrivere il messaggio nella cartella di posta. Controllare di possedere i permessi di scrittura nel file system e di avere spazio sufficiente per copiare la cartella di posta.',
  },
};
