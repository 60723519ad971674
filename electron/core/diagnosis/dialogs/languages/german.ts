import type { TranslatedDialogs } from '../dialog-entry';

/** What the programs show in German. */
export const german: TranslatedDialogs = {
  language: 'de',
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
    'https://support.apple.com/de',
    'https://support.microsoft.com/de',
  ],
  says: {
    'thunderbird.login-failed':
      'Anmeldung auf dem Server «imap.example.org» mit Benutzernamen "«jane@example.org»" fehlgeschlagen',
    'thunderbird.login-failed-title': 'Anmeldung für "«jane@example.org»" fehlgeschlagen',
    'thunderbird.login-failed-short': 'Anmeldung fehlgeschlagen',
    'thunderbird.token-failed': 'Authentifizierungsfehler beim Verbinden mit dem Server «imap.example.org».',
    'thunderbird.unknown-host': 'Verbindung mit Server «imap.example.org» fehlgeschlagen.',
    'thunderbird.connection-refused':
      'Verbindung mit Server «imap.example.org» fehlgeschlagen; die Verbindung wurde verweigert.',
    'thunderbird.timed-out': 'Zeitüberschreitung der Verbindung mit dem Server «imap.example.org».',
    'thunderbird.reset': 'Verbindung mit Server «imap.example.org» wurde zurückgesetzt.',
    'thunderbird.interrupted': 'Verbindung mit Server «imap.example.org» wurde unterbrochen.',
    'thunderbird.error-response': 'Server «imap.example.org» hat mit einem Fehler geantwortet.',
    'thunderbird.not-imap': 'Dieser Mail-Server «imap.example.org» ist kein IMAP4-Mail-Server.',
    'thunderbird.imap-refused':
      'Konnte keine Verbindung mit dem Mail-Server «imap.example.org» aufbauen, da sie verweigert wurde.',
    'thunderbird.imap-tls-error':
      'Es trat ein nicht überschreibbarer TLS-Fehler auf. Entweder handelt es sich um einen Handshake-Fehler oder wahrscheinlich ist die TLS-Version oder das Zertifikat des Servers «imap.example.org» inkompatibel.',
    'thunderbird.imap-disconnected':
      'Der Server «imap.example.org» hat die Verbindung abgebrochen. Der Server ist entweder ausgefallen oder es gibt Netzwerkprobleme.',
    'thunderbird.imap-dropped':
      'Verbindung mit «imap.example.org» konnte nicht hergestellt werden. Bitte versuchen Sie es später erneut. Wenn das Problem weiterhin besteht, habe Sie möglicherweise die maximale Anzahl von Verbindungen zu diesem Server überschritten. Sie können die Anzahl der zwischengespeicherten Verbindungen in den IMAP-Server-Einstellungen reduzieren.',
    'thunderbird.imap-no-encrypted-password':
      'Der IMAP-Server «imap.example.org» scheint die verschlüsselte Übertragung des Passworts nicht zu unterstützen. Wenn Sie das Konto gerade neu einrichten, ändern Sie die "Authentifizierungsmethode" bitte versuchsweise zu "Passwort, normal" unter "Konten-Einstellungen | Server-Einstellungen". Wenn die gewählten Einstellungen bisher funktioniert haben und nun plötzlich fehlschlagen, informieren Sie bitte Ihren E-Mail-Administrator oder Anbieter des E-Mail-Diensts.',
    'thunderbird.imap-no-plain-password':
      'Der IMAP-Server «imap.example.org» erlaubt die ungesicherte Übertragung des Passworts im Klartext nicht. Ändern Sie die "Authentifizierungsmethode" bitte versuchsweise zu "Verschlüsseltes Passwort" unter "Konten-Einstellungen | Server-Einstellungen".',
    'thunderbird.imap-method-not-supported':
      'Der IMAP-Server «imap.example.org» unterstützt die gewählte Authentifizierungsmethode nicht. Bitte ändern Sie die "Authentifizierungsmethode" unter "Konten-Einstellungen | Server-Einstellungen".',
    'thunderbird.imap-kerberos':
      'Das Kerberos/GSSAPI-Ticket wurde vom IMAP-Server «imap.example.org» nicht akzeptiert. Bitte stellen Sie sicher, dass Sie im Kerberos/GSSAPI-Bereich angemeldet sind.',
    'thunderbird.imap-command-failed':
      'Der aktuelle Befehl ist fehlgeschlagen. Der Server des Kontos "«jane@example.org»" antwortete: «…»',
    'thunderbird.imap-folder-failed':
      'Der aktuelle Vorgang in "«Sent»" ist fehlgeschlagen. Der Server des Kontos "«jane@example.org»" antwortete: «…»',
    'thunderbird.imap-alert': 'Hinweis des Kontos "«jane@example.org»": «…»',
    'thunderbird.imap-password-prompt': 'Geben Sie Ihr Passwort für "«jane@example.org»" auf «imap.example.org» ein:',
    'thunderbird.pop3-password-failed': 'Fehler beim Senden des Passworts für den Benutzer «jane@example.org».',
    'thunderbird.pop3-user-failed': 'Fehler beim Senden des Benutzernamens.',
    'thunderbird.pop3-error': 'Es ist ein Fehler mit dem POP3-Mail-Server aufgetreten.',
    'thunderbird.pop3-retr': 'Der RETR-Befehl ist fehlgeschlagen.',
    'thunderbird.pop3-list': 'Der LIST-Befehl ist fehlgeschlagen.',
    'thunderbird.pop3-stat': 'Der STAT-Befehl ist fehlgeschlagen.',
    'thunderbird.pop3-temporary':
      'Temporär Fehler von «imap.example.org» beim Abrufen neuer Nachrichten. Der Vorgang wird beim nächsten Abruf neuer Nachrichten erneut versucht.',
    'thunderbird.pop3-busy':
      'Das Konto «jane@example.org» wird bearbeitet. Bitte warten Sie, bis der Vorgang abgeschlossen ist, um Nachrichten abzurufen.',
    'thunderbird.pop3-tls':
      'Die TLS-Verbindung zum POP3-Server kann nicht hergestellt werden. Der Server ist eventuell nicht erreichbar oder falsch konfiguriert. Bitte überprüfen bzw. korrigieren Sie die Server-Einstellungen des Kontos und versuchen es dann nochmals.',
    'thunderbird.pop3-no-encrypted-password':
      'Der POP3-Server scheint die verschlüsselte Übertragung des Passworts nicht zu unterstützen. Wenn Sie das Konto gerade neu einrichten, ändern Sie die "Authentifizierungsmethode" bitte versuchsweise zu "Passwort, normal" unter "Konten-Einstellungen | Server-Einstellungen". Wenn die gewählten Einstellungen bisher funktioniert haben und nun plötzlich fehlschlagen, informieren Sie bitte Ihren E-Mail-Administrator oder Anbieter des E-Mail-Diensts.',
    'thunderbird.pop3-no-plain-password':
      'Der POP3-Server erlaubt die ungesicherte Übertragung des Passworts im Klartext nicht. Ändern Sie die "Authentifizierungsmethode" bitte versuchsweise zu "Verschlüsseltes Passwort" unter "Konten-Einstellungen | Server-Einstellungen".',
    'thunderbird.pop3-method-not-supported':
      'Der Server unterstützt die gewählte Authentifizierungsmethode nicht. Bitte ändern Sie die "Authentifizierungsmethode" unter "Konten-Einstellungen | Server-Einstellungen".',
    'thunderbird.pop3-kerberos':
      'Das Kerberos/GSSAPI-Ticket wurde vom POP-Server nicht akzeptiert. Bitte stellen Sie sicher, dass Sie im Kerberos/GSSAPI-Bereich angemeldet sind.',
    'thunderbird.pop3-new-password':
      'Geben Sie Ihr Passwort für "«jane@example.org»" auf «imap.example.org» erneut ein:',
    'thunderbird.send-failed': 'Senden der Nachricht fehlgeschlagen.',
    'thunderbird.send-error-title': 'Senden der Nachricht ist fehlgeschlagen',
    'thunderbird.send-failed-unexpected':
      'Auf Grund des unerwarteten Fehlers «example» fehlgeschlagen. Keine Beschreibung verfügbar.',
    'thunderbird.send-queued-failed': 'Fehler beim Senden der Nachrichten aus dem Postausgang.',
    'thunderbird.sender-refused':
      'Fehler beim Senden der Nachricht. Der Mail-Server antwortete: «…». Bitte überprüfen Sie, ob Ihre E-Mail-Adresse in den Konten-Einstellungen stimmt und wiederholen Sie den Vorgang.',
    'thunderbird.data-refused': '(SMTP-)Fehler beim Senden der Nachricht. Der Mail-Server antwortete: «…»',
    'thunderbird.message-refused':
      'Fehler beim Senden der Nachricht. Der Mail-Server antwortete: «…». Bitte überprüfen Sie die Nachricht und wiederholen Sie den Vorgang.',
    'thunderbird.smtp-error': 'Fehler beim Senden der Nachricht: SMTP-Server-Fehler. Der Mail-Server antwortete: «…».',
    'thunderbird.communications-error': 'Kommunikationsfehler aufgetreten: «993». Bitte wiederholen Sie den Vorgang.',
    'thunderbird.sender-invalid':
      'Fehler beim Senden der Nachricht: Die Absenderadresse (Von:) ist ungültig. Bitte überprüfen Sie, ob Ihre E-Mail-Adresse korrekt ist, und wiederholen Sie den Vorgang.',
    'thunderbird.identity-invalid':
      'Fehler beim Senden der Nachricht: Die Sender-Identität ist ungültig. Bitte überprüfen Sie die Konfiguration Ihrer Identität und wiederholen Sie den Vorgang.',
    'thunderbird.no-copy-in-sent':
      'Der Sendevorgang war erfolgreich, aber das Kopieren in den Ordner für gesendete Nachrichten ist fehlgeschlagen.',
    'thunderbird.sent-folder-not-opened':
      'Ordner für gesendete Nachrichten konnte nicht geöffnet werden. Bitte überprüfen Sie Ihre Konten-Einstellungen.',
    'thunderbird.save-sent-locally':
      'Die Nachricht wurde gesendet, aber es wurde keine Kopie im Gesendet-Ordner («Sent») gespeichert, da es zu Problemen bei dem Zugriff auf Netzwerk oder Dateien kam. Sie können es erneut versuchen oder die Nachricht lokal unter «example»/«Sent»-«example» speichern.',
    'thunderbird.draft-not-saved': 'Ihre Nachricht kann nicht als Entwurf gespeichert werden.',
    'thunderbird.draft-not-copied':
      'Der Nachrichtenentwurf konnte nicht im Entwürfe-Ordner («Sent») gespeichert werden, da es zu Problemen bei dem Zugriff auf Netzwerk oder Dateien kam. Sie können es erneut versuchen oder den Entwurf lokal unter «example»/«Sent»-«example» speichern.',
    'thunderbird.bad-greeting':
      'Fehler beim Senden der Nachricht: Der Mail-Server sendete eine ungültige Begrüßung: «…».',
    'thunderbird.recipient-refused':
      'Fehler beim Senden der Nachricht: Der Mail-Server antwortete: «…». Bitte überprüfen Sie die E-Mail-Adresse des Empfängers "«joe@example.com»" und wiederholen Sie den Vorgang.',
    'thunderbird.no-starttls':
      'Fehler beim Senden der Nachricht: Eine sichere Verbindung mit dem SMTP-Server «smtp.example.org» kann nicht mit STARTTLS aufgebaut werden, da der Server diese Funktion nicht angibt. Schalten Sie STARTTLS für diesen Server ab oder kontaktieren Sie Ihren Anbieter des E-Mail-Diensts.',
    'thunderbird.no-password':
      'Fehler beim Senden der Nachricht: Passwort für «jane@example.org» ist nicht verfügbar. Die Nachricht wurde nicht gesendet.',
    'thunderbird.sending-not-allowed':
      'Beim Senden der Nachricht trat ein Fehler auf. Der Postausgangs-Server antwortete: «…». Bitte überprüfen Sie, dass sowohl verwendete Identität als auch Authentifizierungsmethode korrekt sind. Verifizieren Sie auch, dass Sie aus dem derzeit verwendeten Netzwerk über den SMTP-Server senden dürfen.',
    'thunderbird.too-many-recipients':
      'Die Nachricht wurde nicht gesendet, weil die erlaubte Anzahl an Empfängern überschritten wurde. Der Server antwortete: «…».',
    'thunderbird.client-id':
      'Der Postausgangs-Server (SMTP) erkannte einen Fehler des CLIENTID-Befehls. Die Nachricht wurde nicht gesendet. Der Server antwortete: «…»',
    'thunderbird.client-id-not-permitted':
      'Die Antwort des Postausgangs-Server (SMTP) auf den CLIENTID-Befehl deutet darauf hin, dass dieses Gerät keine E-Mails versenden darf. Der Server antwortete: «…»',
    'thunderbird.message-too-large':
      'Die Größe der zu sendenden Nachricht übersteigt das globale Größenlimit des Servers. Die Nachricht wurde nicht gesendet; reduzieren Sie die Nachrichtengröße und versuchen Sie es nochmals. Der Server antwortete: «…».',
    'thunderbird.smtp-unknown':
      'Fehler beim Senden der Nachricht: SMTP-Server «smtp.example.org» ist unbekannt. Der Server ist eventuell falsch konfiguriert. Bitte kontrollieren Sie die SMTP-Server-Einstellungen und versuchen Sie es nochmals.',
    'thunderbird.smtp-not-reached':
      'Die Nachricht konnte nicht gesendet werden, weil der Verbindungsaufbau mit dem SMTP-Server «smtp.example.org» fehlgeschlagen ist. Der Server ist entweder nicht verfügbar oder lehnt SMTP-Verbindungen ab. Bitte kontrollieren Sie die SMTP-Server-Einstellungen und versuchen Sie es nochmals.',
    'thunderbird.smtp-lost':
      'Die Nachricht konnte nicht gesendet werden, weil die Verbindung mit dem SMTP-Server «smtp.example.org» mitten in der Transaktion verloren wurde. Versuchen Sie es nochmals.',
    'thunderbird.smtp-timed-out':
      'Die Nachricht konnte nicht gesendet werden, weil die Verbindung mit dem SMTP-Server «smtp.example.org» ihre Ablaufzeit (Timeout) überschritten hat. Versuchen Sie es nochmals.',
    'thunderbird.smtp-unknown-reason':
      'Die Nachricht konnte aus unbekannten Gründen nicht über den SMTP-Server «smtp.example.org» gesendet werden. Bitte kontrollieren Sie die SMTP-Server-Einstellungen und versuchen Sie es nochmals.',
    'thunderbird.smtp-no-encrypted-password':
      'Der SMTP-Server «smtp.example.org» scheint die Übertragung verschlüsselter Passwörter nicht zu unterstützen. Wenn Sie das Konto gerade neu einrichten, ändern Sie die "Authentifizierungsmethode" bitte versuchsweise zu "Passwort, normal" unter "Konten-Einstellungen | Postausgangs-Server (SMTP)".',
    'thunderbird.smtp-no-encrypted-password-unprotected':
      'Der SMTP-Server «smtp.example.org» scheint die verschlüsselte Übertragung des Passworts nicht zu unterstützen. Wenn Sie das Konto gerade neu einrichten, ändern Sie die "Authentifizierungsmethode" bitte versuchsweise zu "Passwort, ungesichert übertragen" unter "Konten-Einstellungen | Postausgangs-Server (SMTP)". Wenn die gewählten Einstellungen bisher funktioniert haben und nun plötzlich fehlschlagen, könnte es sich um ein typisches Szenario handeln, um Ihnen mittels der ungesicherten Passwortübertragung das Passwort zu stehlen.',
    'thunderbird.smtp-no-plain-password':
      'Der SMTP-Server «smtp.example.org» erlaubt die ungesicherte Übertragung des Passworts im Klartext nicht. Ändern Sie die "Authentifizierungsmethode" bitte versuchsweise zu "Verschlüsseltes Passwort" unter "Konten-Einstellungen | Postausgangs-Server (SMTP)".',
    'thunderbird.smtp-sign-in-failed':
      'Der Postausgangs-Server (SMTP) «smtp.example.org» kann nicht authentifiziert werden. Bitte überprüfen Sie das Passwort und die gewählte „Authentifizierungsmethode“ unter „Konten-Einstellungen | Postausgangs-Server (SMTP)“.',
    'thunderbird.smtp-kerberos':
      'Das Kerberos/GSSAPI-Ticket wurde vom SMTP-Server «smtp.example.org» nicht akzeptiert. Bitte stellen Sie sicher, dass Sie im Kerberos/GSSAPI-Bereich angemeldet sind.',
    'thunderbird.smtp-method-not-supported':
      'Der SMTP-Server «smtp.example.org» unterstützt die gewählte Authentifizierungsmethode nicht. Bitte ändern Sie die "Authentifizierungsmethode" unter "Konten-Einstellungen | Postausgangs-Server (SMTP)".',
    'thunderbird.smtp-security-issue': 'Die Einstellungen für «smtp.example.org» müssen korrigiert werden.',
    'thunderbird.smtp-address-not-ascii':
      'Der lokale Teil der Empfängeradresse "«joe@example.com»" enthält ASCII-fremde Zeichen. Ihr Server unterstützt SMTPUTF8 nicht. Bitte ändern Sie die Adresse und versuchen Sie es erneut.',
    'thunderbird.setup-login-failed':
      'Anmeldung fehlgeschlagen - Sind Benutzername, E-Mail-Adresse und Passwort korrekt?',
    'thunderbird.setup-login-failed-reason': 'Anmeldung fehlgeschlagen - Der Server «imap.example.org» meldete: «…»',
    'thunderbird.setup-verification-failed': 'Das Prüfen der Zugangsdaten ist aus unbekannten Gründen fehlgeschlagen.',
    'thunderbird.setup-no-contact': 'Server kann nicht kontaktiert werden',
    'thunderbird.setup-cannot-login':
      'Anmeldung auf dem Server fehlgeschlagen. Eventuell sind Konfiguration, Benutzername oder Passwort nicht korrekt.',
    'thunderbird.setup-no-server': 'Server kann nicht gefunden werden.',
    'thunderbird.setup-bad-autodiscover': 'Die XML-Datei von Exchange AutoDiscover ist ungültig.',
    'thunderbird.setup-no-account-in-xml':
      'Die Konfigurationsdatei enthält nicht die notwendigen Angaben in XML zum Einrichten eines E-Mail-Kontos.',
    'thunderbird.setup-credentials-wrong': 'Anmeldung fehlgeschlagen. Bitte überprüfen Sie Benutzername und Passwort.',
    'thunderbird.setup-nothing-found': 'Thunderbird konnte keine Einstellungen für Ihr E-Mail-Konto finden.',
    'thunderbird.setup-not-verified':
      'Konfiguration konnte nicht überprüft werden. Falls der Benutzername und das Passwort korrekt sind, hat der Server-Administrator vermutlich die gewählte Konfiguration für Ihr Konto deaktiviert. Versuchen Sie, ein anderes Protokoll zu verwenden.',
    'thunderbird.setup-oauth-unsupported':
      'Thunderbird kann OAuth2 für diesen Hostnamen nicht automatisch konfigurieren. Wählen Sie Erweiterte Konfiguration, um das Konto zu erstellen, schließen Sie dann die Einrichtung in den Konto-Einstellungen ab. Holen Sie sich Hilfe bei der OAuth2-Einrichtung.',
    'thunderbird.setup-port-not-reached': 'Port «993» war nicht erreichbar, aber Port «143» ist verfügbar.',
    'thunderbird.setup-unprotected':
      'Warnung: Unsicherer Mail-Server erkannt. Dieser Server ist nicht verschlüsselt, sodass Ihr Passwort und Ihre Daten offengelegt werden. Kontaktieren Sie Ihren Administrator, um die Verbindung zu sichern oder fahren Sie auf eigene Gefahr fort. Weitere Informationen finden Sie in den FAQ.',
    'thunderbird.setup-separate-name':
      'Anmeldung fehlgeschlagen. Entweder stimmen die eingegebenen Zugangsdaten nicht oder es werden andere, gesonderte Zugangsdaten benötigt. Der Benutzername ist im Allgemeinen der Kontoname Ihres Zugangs zur Windows-Domäne, mit oder ohne Domäne (z.B. mariamustermann oder AD\\\\mariamustermann).',
    'thunderbird.certificate-name':
      'Das Zertifikat für «imap.example.org» ist für diesen Server nicht gültig. Eventuell versucht jemand, Sie über die Identität des Servers zu täuschen – Sie sollten daher nicht fortfahren.',
    'thunderbird.certificate-expired': 'Das Zertifikat für «imap.example.org» ist am «3 May 2026» abgelaufen.',
    'thunderbird.certificate-not-yet-valid': 'Das Zertifikat für «imap.example.org» ist erst «3 May 2026» gültig.',
    'thunderbird.certificate-untrusted':
      'Das Zertifikat für «imap.example.org» stammt nicht von einer vertrauenswürdigen Quelle.',
    'thunderbird.certificate-other': 'Beim Verbinden mit «imap.example.org» ist ein Fehler aufgetreten.',
    'thunderbird.sign-in-not-completed': 'Thunderbird konnte die Anmeldung mit diesen Einstellungen nicht abschließen.',
    'thunderbird-android.authentication-error': ['Authentifizierungsfehler', 'Fehler bei der Authentifizierung.'],
    'thunderbird-android.network-error': 'Netzwerkfehler',
    'thunderbird-android.client-certificate-expired': 'Das Client-Zertifikat ist nicht mehr gültig',
    'thunderbird-android.client-certificate-not-read': 'Auf das Client-Zertifikat konnte nicht zugegriffen werden',
    'thunderbird-android.missing-capability': 'Fehlende Serverfähigkeit',
    'thunderbird-android.missing-capability-named': 'Der Server unterstützt diese Fähigkeit nicht: «AUTH»',
    'thunderbird-android.incoming-check-failed': 'Prüfung der Einstellungen des Posteingangservers fehlgeschlagen',
    'thunderbird-android.outgoing-check-failed': 'Prüfung der Einstellungen des Postausgangsservers fehlgeschlagen',
    'thunderbird-android.oauth-failed': 'Anmelden mit OAuth fehlgeschlagen',
    'thunderbird-android.oauth-failed-with': 'Autorisierung mit folgendem Fehler fehlgeschlagen: «example»',
    'thunderbird-android.oauth-cancelled': 'Autorisierung aufgehoben',
    'thunderbird-android.oauth-not-supported': 'OAuth 2.0 wird von diesem Anbieter derzeit nicht unterstützt.',
    'thunderbird-android.oauth-no-browser':
      'Die App konnte keinen Browser finden, der für den Zugriff auf dein Konto verwendet werden kann.',
    'thunderbird-android.certificate-risk':
      'Die App hat eine potenzielle Sicherheitsbedrohung erkannt und hat daher keine Verbindung zu «imap.example.org» hergestellt. Wenn du fortfahren möchtest, könnten Angreifer versuchen, Informationen wie dein Passwort oder E-Mails zu stehlen.',
    'thunderbird-android.certificate-error': 'Zertifikatsproblem («jane@example.org»)',
    'thunderbird-android.sign-in-failed-for':
      'Authentifizierung fehlgeschlagen für «jane@example.org». Überprüfe deine Servereinstellungen.',
    'thunderbird-android.sign-in-failed-incoming':
      'Authentifizierung für «jane@example.org» fehlgeschlagen. Aktualisiere deine Einstellungen für den Posteingangsserver.',
    'thunderbird-android.sign-in-failed-outgoing':
      'Authentifizierung für «jane@example.org» fehlgeschlagen. Aktualisiere deine Einstellungen für den Postausgangsserver.',
    'thunderbird-android.send-failed-some': 'Nachrichten konnten nicht gesendet werden',
    'thunderbird-android.sending-failed':
      'Beim Senden der Nachricht trat ein Fehler auf. Bitte überprüfe deine Netzwerkverbindung und die Konfiguration deines Postausgangsservers.',
    'thunderbird-android.connection-error': 'Verbindungsfehler',
    'thunderbird-android.setup-not-loaded': 'E-Mail-Konfiguration konnte nicht geladen werden',
    'thunderbird-android.setup-network-error':
      'Netzwerkfehler. Bitte überprüfe deinen Verbindungsstatus und versuche es erneut.',
    'thunderbird-android.setup-no-folders': 'Liste der Ordner konnte nicht vom Server abgerufen werden',
    'thunderbird-android.address-not-supported': 'Diese E-Mail-Adresse wird nicht unterstützt.',
    'android.sign-in-failed-title': 'Anmeldung nicht möglich',
    'android.sign-in-unsuccessful': 'Anmeldung in «jane@example.org» erfolglos',
    'android.oauth-failed': 'Authentifizierung nicht möglich',
    'android.address-or-password-wrong': 'E-Mail-Adresse oder Passwort ist nicht korrekt.',
    'android.name-or-password-wrong': 'Nutzername oder Passwort ist falsch.',
    'android.confirm-settings': 'Bestätigen Sie, dass Nutzername, Passwort und Kontoeinstellungen richtig sind.',
    'android.not-safe': 'Keine sichere Verbindung zum Server möglich',
    'android.client-certificate-wanted':
      'Ein Clientzertifikat ist erforderlich. Möchten Sie mit einem Clientzertifikat eine Verbindung zum Server herstellen?',
    'android.client-certificate-invalid': 'Das Zertifikat ist ungültig oder nicht aufrufbar.',
    'android.server-error-check-password':
      'Der Server hat einen Fehler zurückgegeben. Bitte überprüfen Sie Ihren Nutzernamen und Ihr Passwort und versuchen Sie es erneut.',
    'android.not-connected': 'Derzeit kann keine Verbindung zum Server hergestellt werden.',
    'android.tls-not-supported': 'TLS erforderlich aber nicht von Server unterstützt',
    'android.methods-not-supported': 'Authentifizierungsmethoden werden nicht vom Server unterstützt.',
    'android.security-error': 'Verbindung zu Server kann aufgrund eines Sicherheitsfehlers nicht hergestellt werden.',
    'android.connection-not-opened': 'Verbindung zum Server kann nicht geöffnet werden.',
    'android.protocol-not-supported':
      'Sie haben eine falsche Serveradresse eingegeben oder der Server erfordert eine Protokollversion, die zurzeit nicht unterstützt wird.',
    'android.no-permission':
      'Sie haben keine Berechtigung, eine Synchronisierung mit diesem Server durchzuführen. Wenden Sie sich für weitere Informationen an Ihren Server-Administrator.',
    'android.security-features':
      'Dieser Server erfordert Sicherheitsfunktionen, die Ihr Android-Gerät nicht unterstützt, darunter: «example».',
    'nextcloud.imap-not-reachable': 'IMAP-Server ist nicht erreichbar.',
    'nextcloud.smtp-not-reachable': 'SMTP-Server ist nicht erreichbar.',
    'nextcloud.imap-wrong': 'Falscher IMAP-Benutzername oder Passwort',
    'nextcloud.smtp-wrong': 'SMTP-Benutzername oder Passwort ist falsch.',
    'nextcloud.imap-denied': 'IMAP-Server hat die Anmeldung verweigert',
    'nextcloud.smtp-denied': 'SMTP-Server hat die Anmeldung verweigert',
    'nextcloud.imap-auth-error': 'IMAP-Authentifizierungsfehler',
    'nextcloud.smtp-auth-error': 'SMTP-Authentifizierungsfehler',
    'nextcloud.imap-failed': 'IMAP-Verbindung fehlgeschlagen',
    'nextcloud.smtp-failed': 'SMTP-Verbindung fehlgeschlagen',
    'nextcloud.popup-closed': 'Anmeldungs-Pop-up wurde geschlossen',
    'nextcloud.setup-error': 'Bei der Einrichtung deines Kontos ist ein Fehler aufgetreten.',
    'nextcloud.no-discovery':
      'Konfigurationserkennung ist fehlgeschlagen. Bitte die manuellen Einstellungen verwenden.',
    'nextcloud.google-oauth':
      'Google erfordert eine OAuth-Authentifizierung. Wenn die Nextcloud-Administration Google OAuth nicht eingerichtet hat, kann stattdessen ein Google App-Passwort verwendet werden.',
    'nextcloud.microsoft-oauth':
      'Microsoft erfordert OAuth-Authentifizierung. Bitte deine Nextcloud-Administration, Microsoft OAuth in den Administrations-Einstellungen einzurichten.',
    'nextcloud.account-not-connected': 'Dieses Konto kann keine Verbindung herstellen',
    'nextcloud.connection-failed': 'Verbindung fehlgeschlagen. Bitte deine Daten überprüfen und erneut versuchen',
    'nextcloud.error-sending': 'Fehler beim Senden der Nachricht',
    'nextcloud.not-sent': 'Nachricht konnte nicht gesendet werden',
    'nextcloud.server-error': 'Mail-Serverfehler',
    'nextcloud.copy-to-sent': 'Konnte nicht in den "Gesendet"-Ordner kopieren',
    'nextcloud.passwordless':
      'Bitte melde dich mit einem Passwort an, um dieses Konto zu aktivieren. Die aktuelle Sitzung verwendet eine passwortlose Authentifizierung, z. B. SSO oder WebAuthn.',
    'roundcube.login-failed': 'Die Anmeldung ist fehlgeschlagen.',
    'roundcube.storage-error': 'Verbindung zum Speicherserver fehlgeschlagen.',
    'roundcube.locked': 'Zu viele fehlgeschlagene Anmeldeversuche. Versuchen Sie es später noch einmal.',
    'roundcube.not-reached': 'Verbindungsfehler (Fehler beim Erreichen des Servers)!',
    'roundcube.cookies': 'Ihr Browser akzeptiert keine Cookies.',
    'roundcube.session': 'Ihre Sitzung ist ungültig oder abgelaufen.',
    'roundcube.quota': 'Die Aktion kann nicht ausgeführt werden. Nicht genug freier Speicherplatz.',
    'roundcube.sending-failed': 'Versenden der Nachricht fehlgeschlagen.',
    'roundcube.sent-not-saved': 'Ein Fehler ist beim Speichern der gesendeten Nachricht aufgetreten.',
    'roundcube.smtp-not-connected': 'SMTP Fehler («-1»): Die Verbindung ist fehlgeschlagen.',
    'roundcube.smtp-sign-in': 'SMTP Fehler («535»): Die Authentisierung ist fehlgeschlagen.',
    'roundcube.smtp-sender':
      'SMTP Fehler («553»): Der Absender "«jane@example.org»" konnte nicht gesetzt werden («…»).',
    'roundcube.smtp-recipient':
      'SMTP Fehler («550»): Der Empfänger "«joe@example.com»" konnte nicht gesetzt werden («…»).',
    'roundcube.smtp-size': 'SMTP-Fehler: Nachrichtengröße übersteigt die Servergrenze («example»)',
    'roundcube.smtp-utf8': 'SMTP-Fehler: Der Server unterstützt Unicode in der E-Mail-Adresse nicht.',
    'roundcube.oauth-failed': 'OAuth-Anmeldung fehlgeschlagen. Bitte versuchen Sie es erneut.',
    'roundcube.authorization-failed': 'Autorisierung fehlgeschlagen',
    'phpmailer.authenticate': 'SMTP-Fehler: Authentifizierung fehlgeschlagen.',
    'phpmailer.connect-host': 'SMTP-Fehler: Konnte keine Verbindung zum SMTP-Host herstellen.',
    'phpmailer.connect-failed': 'Verbindung zum SMTP-Server fehlgeschlagen.',
    'phpmailer.data-not-accepted': 'SMTP-Fehler: Daten werden nicht akzeptiert.',
    'phpmailer.from-failed': 'Die folgende Absenderadresse ist nicht korrekt:',
    'phpmailer.recipients-failed': 'SMTP-Fehler: Die folgenden Empfänger sind nicht korrekt:',
    'phpmailer.mail-function': 'Mail-Funktion konnte nicht initialisiert werden.',
    'phpmailer.invalid-address': 'Die Adresse ist ungültig:',
    'phpmailer.invalid-host': 'Ungültiger Host:',
    'phpmailer.invalid-hostentry': 'Ungültiger Hosteintrag:',
    'phpmailer.server-error': 'Fehler vom SMTP-Server:',
    'phpmailer.extension-missing': 'Fehlende Erweiterung:',
    'evolution.imap-secure-failed':
      'Verbindung mit IMAP-Server «imap.example.org» im sicheren Modus ist gescheitert: «example»',
    'evolution.pop-secure-failed':
      'Verbindung zum POP-Server «imap.example.org» im sicheren Modus fehlgeschlagen: «example»',
    'evolution.smtp-secure-failed':
      'Verbindung mit SMTP-Server «smtp.example.org» im sicheren Modus ist gescheitert: «example»',
    'evolution.starttls-failed': 'STARTTLS-Befehl gescheitert:',
    'evolution.no-stls': 'STLS wird vom Server nicht unterstützt',
    'evolution.imap-method': 'IMAP-Server «imap.example.org» unterstützt den Legitimierungstyp «PLAIN» nicht',
    'evolution.smtp-method': 'SMTP-Server «smtp.example.org» unterstützt den Legitimierungstypen «PLAIN» nicht',
    'evolution.plain-disallowed':
      'Unverschlüsselte Authentifizierung ist auf unsicheren Verbindungen nicht erlaubt. Ändern Sie die Verschlüsselung für das Konto »«jane@example.org»« auf STARTTLS oder TLS.',
    'evolution.no-password': 'Legitimierungspasswort ist nicht verfügbar',
    'evolution.no-username': 'Legitimierung ohne Benutzername ist nicht möglich',
    'evolution.not-authenticated': 'Legitimierung gescheitert',
    'evolution.pop-authenticate': 'Legitimierung am POP-Server «imap.example.org» gescheitert:',
    'evolution.pop-greeting': 'Es konnte keine gültige Begrüßung durch POP-Server «imap.example.org» gelesen werden',
    'evolution.pop-password':
      'Verbindung mit POP-Server «imap.example.org» konnte nicht hergestellt werden. Fehler beim Übermitteln des Passworts:',
    'evolution.pop-sasl': 'Anmeldung an POP-Server «imap.example.org» gescheitert: SASL-Protokollfehler',
    'evolution.welcome': 'Fehler bei Welcome-Antwort:',
    'evolution.auth-command': 'AUTH-Befehl gescheitert:',
    'evolution.mail-from': 'MAIL FROM-Befehl gescheitert:',
    'evolution.rcpt-to': 'RCPT TO <«joe@example.com»> gescheitert:',
    'evolution.data-command': 'DATA-Befehl gescheitert:',
    'evolution.recipients-invalid': 'Nachricht kann nicht gesendet werden: Ein oder mehrere ungültige Empfänger',
    'evolution.sender-invalid': 'Nachricht kann nicht gesendet werden: Absenderadresse ist nicht gültig.',
    'evolution.not-connected': 'Nachricht konnte nicht verschickt werden: Dienst nicht verbunden.',
    'evolution.html-page':
      'Der Server antwortete mit einer HTML-Seite, was bedeuten kann, dass auf dem Server oder bei der Anfrage des Clients ein Fehler auftrat.',
    'evolution.autodiscover': 'XML-Code der Autodiscover-Anwort konnte nicht verarbeitet werden',
    'evolution.timeout': 'Zeitüberschreitung erreicht',
    'evolution.mechanism-weak': 'Legitimierungsmechanismus ist zu schwach',
    'evolution.encryption-required': 'Verschlüsselung für den angeforderten Authentifizierungsmechanismus erforderlich',
    'evolution.temporary-failure': 'Legitimierung vorübergehend gescheitert',
    'evolution.authentication-required': 'Legitimierung erforderlich',
    'evolution.mailbox-unavailable': 'Angeforderte Aktion nicht ausgeführt: Postfach nicht verfügbar',
    'geary.receiving-login': 'Prüfen Sie Ihren Benutzernamen und Passwort zum Empfangen',
    'geary.receiving-server': 'Prüfen Sie die Serverdetails zum Empfangen',
    'geary.sending-login': 'Prüfen Sie Ihren Benutzernamen und Passwort zum Senden',
    'geary.sending-server': 'Prüfen Sie die Serverdetails zum Senden',
    'geary.address-and-password': 'Prüfen Sie Ihre E-Mail-Adresse und Ihr Passwort',
    'geary.no-connection': 'Verbindung konnte nicht hergestellt werden, prüfen Sie Ihr Netzwerk',
    'geary.incorrect-login': 'Ein Konto hat einen falschen Benutzernamen oder Passwort gemeldet.',
    'geary.untrusted-server': 'Ein Konto hat einen nicht-vertrauten Server gemeldet.',
    'geary.untrusted-connection':
      'Die Identität des «IMAP» E-Mail-Servers an der Adresse «imap.example.org»:«993» konnte nicht verifiziert werden.',
    'geary.unknown-authority': 'Das Server-Zertifikat wurde von keiner bekannten Zertifizierungsstelle signiert',
    'geary.name': 'Die Identität des Servers stimmt nicht mit der Identität im Zertifikat überein',
    'geary.expired': 'Das Zertifikat des Servers ist abgelaufen',
    'geary.not-activated': 'Das Zertifikat des Servers wurde nicht aktiviert',
    'geary.revoked': 'Das Zertifikat des Servers wurde widerrufen und ist jetzt ungültig',
    'geary.insecure': 'Das Zertifikat des Servers wird als unsicher erachtet',
    'geary.name-not-found': 'Servername konnte nicht abgefragt werden',
    'geary.reconnect': 'Sie können keine E-Mails senden oder empfangen, bis wieder eine Verbindung besteht.',
    'geary.not-sent': 'E-Mail wird nicht gesendet, bis wieder eine Verbindung besteht',
    'mailspring.not-connected':
      'Verbindungsfehler - Verbindung zum angegebenen Server/Port konnte nicht hergestellt werden.',
    'mailspring.no-inbox':
      'Dieses Konto ist ungültig oder Mailspring konnte den Ordner "Posteingang" oder "Alle E-Mails" nicht finden. «example»',
    'mailspring.no-tls': 'TLS nicht verfügbar',
    'mailspring.certificate': 'Zertifikatfehler',
    'mailspring.authentication': 'Authentifizierungsfehler - Überprüfen Sie Ihren Benutzernamen und Ihr Passwort.',
    'mailspring.gmail-imap-off':
      'Gmail IMAP ist nicht aktiviert. Rufen Sie die Google Mail-Einstellungen auf, um sie zu aktivieren.',
    'mailspring.gmail-bandwidth': 'Google Mail-Bandbreite überschritten. Bitte versuchen Sie es später erneut.',
    'mailspring.gmail-connections':
      'Es sind zu viele aktive Verbindungen zu Ihrem Google Mail-Konto vorhanden. Bitte versuche es später erneut.',
    'mailspring.yahoo-unavailable': 'Yahoo ist nicht verfügbar.',
    'mailspring.no-folder': 'Entschuldigung, dieser Ordner existiert nicht.',
    'mailspring.no-starttls': 'StartTLS ist nicht verfügbar.',
    'mailspring.app-password': 'Ein für Gmail anwendungsspezifisches Passwort ist erforderlich.',
    'mailspring.outlook-browser': 'Der Outlook-Server hat gesagt, dass Sie sich über einen Webbrowser anmelden müssen.',
    'mailspring.webmail': 'Der Server hat gesagt, dass Sie sich über Ihr Webmail anmelden müssen.',
    'mailspring.no-server': 'Fehler: Server nicht gefunden.',
    'mailspring.sign-in-required': 'Authentifizierung erforderlich.',
    'mailspring.sending-off': 'Das Senden ist für dieses Konto nicht aktiviert.',
    'mailspring.attachment': 'Die Nachricht enthält eine illegale Anlage, die vom Server nicht zugelassen wird.',
    'mailspring.yahoo-spam': 'Die Nachricht wurde von Yahoos Spam-Filter blockiert.',
    'mailspring.yahoo-limit':
      'Die Nachricht wurde von Yahoo blockiert - Sie haben Ihr tägliches Sendelimit überschritten.',
    'mailspring.relay':
      'Der SMTP-Server würde keine Nachricht weiterleiten. Möglicherweise müssen Sie sich authentifizieren.',
    'mailspring.no-method':
      'Entschuldigung, Ihr SMTP-Server unterstützt keine grundlegende Benutzername/Passwort-Authentifizierung.',
    'apple.cannot-get-connection':
      'E-Mails können nicht empfangen werden. Die Verbindung zum Server ist fehlgeschlagen.',
    'apple.cannot-get-mail': 'E-Mails können nicht empfangen werden',
    'apple.cannot-get-password':
      'E-Mails können nicht empfangen werden. Der Benutzername oder das Passwort für „«Beispiel»“ ist falsch.',
    'apple.cannot-send-title': 'E-Mail kann nicht gesendet werden',
    'apple.cannot-send-password':
      'E-Mail kann nicht gesendet werden. Der Benutzername oder das Passwort für „«Beispiel»“ ist falsch.',
    'apple.cannot-send-relay':
      'Eine Kopie wurde im Postausgang abgelegt. Der Empfänger „«joe@example.com»“ wurde vom Server abgelehnt, da er keine Weiterleitung zulässt.',
    'apple.cannot-send-recipient':
      'Eine Kopie wurde im Postausgang abgelegt. Der Empfänger „«joe@example.com»“ wurde vom Server abgelehnt.',
    'apple.cannot-send-sender': 'Die Absenderadresse „«jane@example.org»“ wurde vom Server abgelehnt.',
    'apple.identity-ios':
      'Serveridentität kann nicht überprüft werden. Die Identität von „«imap.example.org»“ kann von Mail nicht überprüft werden.',
    'apple.identity-mac':
      'Die Identität des Servers „«imap.example.org»“ kann von Mail nicht überprüft werden. Das Zertifikat für diesen Server ist ungültig.',
    'apple.cannot-verify-name': 'Accountname oder Passwort konnte nicht überprüft werden.',
    'apple.ssl-try-without':
      'Verbindung über SSL nicht möglich. Möchten Sie versuchen, den Account ohne SSL einzurichten?',
    'apple.smtp-not-responding':
      'Der SMTP-Server „«smtp.example.org»“ reagiert nicht. Überprüfen Sie Ihre Netzwerkverbindung',
    'apple.imap-verification':
      'Der IMAP-Server „«imap.example.org»“ reagiert nicht. Überprüfen Sie Ihre Netzwerkverbindung und vergewissern Sie sich, dass Sie die korrekten Informationen eingegeben haben',
    'outlook.receiving-error': 'Fehler beim Ausführen der Aufgabe: Nachrichten werden empfangen',
    'outlook.0x80042108': 'Outlook kann keine Verbindung mit dem Posteingangsserver (POP3) herstellen.',
    'outlook.0x80042109': 'Outlook kann keine Verbindung mit dem Postausgangsserver (SMTP) herstellen.',
    'outlook.server-rejected-login':
      'Der E-Mail-Server hat die Anmeldung verweigert. Überprüfen Sie Benutzername und Kennwort für dieses Konto.',
    'outlook.0x800ccc0f':
      'Die Verbindung mit dem Server wurde unterbrochen. Wenden Sie sich an den Serveradministrator oder den Internetdienstanbieter, falls dieses Problem weiterhin besteht.',
    'outlook.0x8004210b': 'Zeitüberschreitung beim Warten auf eine Antwort vom Sendeserver (SMTP).',
    'outlook.0x8004210a': 'Zeitüberschreitung beim Warten auf eine Antwort vom empfangenden Server (POP).',
    'outlook.found-but-silent':
      'Der angegebene Server wurde gefunden, aber er hat nicht geantwortet. Überprüfen Sie, ob die Port- und SSL-Informationen korrekt sind.',
    'outlook.encryption-type':
      'Der Server unterstützt den angegebenen Verbindungsverschlüsselungstyp nicht. Versuchen Sie, die Verschlüsselungsmethode zu ändern.',
    'outlook.certificate-not-verified':
      'Der Server, mit dem Sie verbunden sind, verwendet ein Sicherheitszertifikat, das nicht überprüft werden kann.',
    'outlook.target-name': 'Der Zielprinzipalname ist falsch.',
    'outlook.alert-name':
      'Der auf dem Sicherheitszertifikat angegebene Name ist ungültig oder stimmt nicht mit dem Namen der Website überein.',
    'outlook.relay-recipients':
      'Die Nachricht konnte nicht gesendet werden, weil einer der Empfänger vom Server nicht akzeptiert wurde.',
    'outlook.sender-rejected':
      'Die Nachricht konnte nicht gesendet werden, weil die Absenderadresse vom Server nicht akzeptiert wurde.',
    'outlook.need-password': 'Kennwort erforderlich',
    'outlook.mapi-profile': 'Es ist ein Fehler aufgetreten, und Outlook konnte Ihr Konto nicht einrichten.',
    'outlook.exchange-unavailable':
      'Die Verbindung mit Microsoft Exchange ist nicht verfügbar. Outlook muss im Onlinemodus oder verbunden sein',
    'windows-mail.attention': 'Ihre «Gmail»-Kontoeinstellungen sind veraltet.',
    'dotnet.actively-refused':
      'Es konnte keine Verbindung hergestellt werden, da der Zielcomputer die Verbindung verweigerte',
    'dotnet.not-responded':
      'Ein Verbindungsversuch ist fehlgeschlagen, da die Gegenstelle nach einer bestimmten Zeitspanne nicht richtig reagiert hat',
    'dotnet.certificate-invalid': 'Das Remotezertifikat ist laut Validierungsverfahren ungültig.',
    'dotnet.secure-or-authenticated':
      'Der SMTP-Server erfordert eine sichere Verbindung, oder der Client wurde nicht authentifiziert. Die Serverantwort war: «5.7.0»',
    'dotnet.mailbox-unavailable': 'Postfach nicht verfügbar. Die Serverantwort war: «5.7.1 refused»',
    'dotnet.failure-sending': 'Fehler beim Senden von Mail.',
    'any.timed-out': 'Zeitüberschreitung der Verbindung',
    'any.password-wrong': 'Benutzername oder Passwort ist falsch',
    'any.certificate-expired': 'Das Zertifikat ist abgelaufen',
    'any.certificate-untrusted': 'Dem Zertifikat wird nicht vertraut',
    'any.could-not-connect': 'Es konnte keine Verbindung zum Server hergestellt werden',
    'any.authentication-failed': 'Authentifizierung fehlgeschlagen',
    'any.login-failed': 'Anmeldung fehlgeschlagen',
    'any.refused': 'Verbindung verweigert',
    'any.asks-again': 'fragt immer wieder nach dem Passwort',
    'claws.imap-login': 'Einloggen am IMAP-Server «imap.example.org» schlug fehl.',
    'claws.auth-failed': 'Authentifizierung schlug fehl: «the server’s words»',
    'claws.auth-error': 'Fehler beim Authentifizieren',
    'claws.no-auth-method': ['Kein SMTP-AUTH-Verfahren verfügbar', 'Gewähltes SMTP-AUTH-Verfahren nicht verfügbar'],
    'claws.no-apop': 'Erforderlicher APOP-Zeitstempel nicht in Begrüßung gefunden',
    'claws.imap-connect': [
      'Keine Verbindung zum IMAP-Server: «imap.example.org:993»:«…»',
      'Keine Verbindung zu POP3-Server: «pop.example.org:995»:«…»',
    ],
    'claws.connection-failed': [
      'Verbindung zu «mail.example.org:993»:«…» schlug fehl.',
      '«mail.example.org:993»:«…»: Verbindung schlug fehl («…»).',
    ],
    'claws.timed-out': 'Verbindung zu «mail.example.org:993»:«…» verfallen.',
    'claws.session-timed-out':
      'Zeitüberschreitung während der Sitzung. Es mag helfen, den Wert für Zeitüberschreitung unter Konfiguration/Einstellungen/Weiteres/Verschiedenes zu erhöhen.',
    'claws.unknown-host': [
      '«mail.example.org:993»:«…»: unbekannter Host.',
      '«mail.example.org:imaps»:«…»: Auflösen des Hosts schlug fehl («…»).',
    ],
    'claws.closed-by-host': [
      'Verbindung zu «mail.example.org:993»:«…» von der Gegenstelle geschlossen.',
      'IMAP-Verbindung unterbrochen',
    ],
    'claws.imap-disconnected': 'IMAP-Verbindung zu «imap.example.org» wurde unterbrochen. Neuverbindung...',
    'claws.starttls': [
      'STARTTLS-Sitzung konnte nicht gestartet werden.',
      'STARTTLS-Sitzung kann nicht gestartet werden',
      'Fehler beim Einleiten der STARTTLS-Verbindung',
    ],
    'claws.mailbox-locked': 'Mailbox ist gesperrt',
    'claws.sending': [
      'Fehler beim Senden der Nachricht: «the server’s words»',
      'Während der SMTP-Sitzung ist ein Fehler aufgetreten.',
      'Fehler bei der SMTP-Sitzung',
    ],
    'claws.pop-session': ['Fehler bei der POP-Sitzung', 'POP-Protokollfehler'],
    'claws.no-space': 'Kein freier Speicherplatz.',
    'kmail.malformed': '«…» fehlgeschlagen, fehlerhafte Antwort vom Server erhalten.',
    'kmail.login-tls': [
      'Anmeldung fehlgeschlagen, TLS-Aushandlung fehlgeschlagen.',
      'SSL-Protokollaushandlung ist fehlgeschlagen.',
      'SSL/TLS-Fehler: «The host name did not match any of the valid hosts»',
    ],
    'kmail.mode': [
      'Anmeldung fehlgeschlagen, die Authentifizierungsmethode «CRAM-MD5» wird vom Server nicht unterstützt.',
      'Es kann nicht am SMTP-Server authentifiziert werden, da keine passende Authentifizierungsmethode gefunden wurde.',
      'Anmeldung fehlgeschlagen, die SASL-Bibliothek kann nicht initialisiert werden',
    ],
    'kmail.plain-disabled': 'Anmeldung fehlgeschlagen, PLAIN-Anmeldung wird von diesem Server abgelehnt.',
    'kmail.no-starttls': 'STARTTLS wird vom Server nicht unterstützt, verwenden Sie stattdessen SSL/TLS.',
    'kmail.lost': [
      'Die Verbindung zum Server ist abgebrochen.',
      'Verbindung abgebrochen',
      'Der Server hat die Verbindung sofort abgebrochen.',
      'Die Verbindung zum POP3-Server «pop.example.org» ist abgebrochen',
      'Die Verbindung wurde während der Anmeldung unterbrochen.',
    ],
    'kmail.imap-connect': [
      'Die Verbindung zum IMAP-Server kann nicht hergestellt werden. «imap.example.org»',
      'Die Verbindung zum IMAP-Server kann nicht hergestellt werden.',
      'Es kann keine Verbindung mit dem Server hergestellt werden. Überprüfen Sie die Serveradresse.',
      'Der Server ist nicht verfügbar.',
    ],
    'kmail.pop-timeout': 'Zeitüberschreitung zum POP3-Server «pop.example.org»',
    'kmail.pop-login':
      'Anmeldung bei «pop.example.org» nicht möglich. Vielleicht ist das Passwort nicht korrekt. «The server said: authorization failed»',
    'kmail.sasl': [
      'Die Anmeldung mit SASL («PLAIN») ist fehlgeschlagen. Möglicherweise unterstützt der Server «PLAIN» nicht oder Sie haben ein falsches Passwort eingegeben. «…»',
      'Die Anmeldung mit APOP ist fehlgeschlagen. Möglicherweise unterstützt der Server «pop.example.org» dieses Protokoll nicht (obwohl er eine gegenteilige Information ausgibt), oder Sie haben ein falsches Passwort eingegeben. «…»',
    ],
    'kmail.wallet': [
      'Das Passwort kann nicht gelesen werden: Der Benutzer hat den Zugriff auf den Passwortspeicher verweigert.',
      'Sie werden an dieser Stelle nach Ihren Zugangsdaten gefragt, weil die Daten nicht aus dem Passwortspeicher geladen werden können.',
      'Das Passwort kann nicht vom Schlüsselbund gelesen werden..',
    ],
    'kmail.asked-again':
      'Sie werden an dieser Stelle nach Ihren Zugangsdaten gefragt, weil der vorherige Anmeldeversuch fehlgeschlagen ist.',
    'kmail.authentication': 'Bei der Authentifizierung ist ein Fehler aufgetreten: «invalid_grant»',
    'kmail.send': ['Übermittlung an Server nicht möglich.', 'Postfach nicht erreichbar. Servermeldung: «…»'],
    'kmail.capabilities':
      'Funktionstest fehlgeschlagen. Geben Sie bitte den Port und die Authentifizierungsmethode an.',
    'kmail.storage':
      'Unzureichender Speicherplatz auf dem Server. Servermeldung: «452 4.3.1 Insufficient system storage»',
    'fairemail.account-failed': 'Konto »«Work»« fehlgeschlagen',
    'fairemail.alert': 'Serverwarnung: »«…»«',
    'fairemail.server-said': 'Der E-Mail-Server meldete: »«AUTHENTICATE failed.»«',
    'fairemail.no-settings': "Keine Einstellungen für Domain '«example.org»' gefunden",
    'fairemail.no-server': 'Kein Server bei »«imap.example.org»« gefunden',
    'fairemail.app-password':
      'Dieser Anbieter verlangt ein App-Passwort anstelle des Kontenpassworts. Bitte folgen Sie den Anweisungen Ihres Anbieters.',
    'fairemail.double-check':
      'Bitte überprüfen Sie Ihre E-Mail-Adresse und Ihr Passwort und stellen Sie sicher, dass der externe Zugriff (IMAP/SMTP) für Ihr Konto aktiviert ist',
    'fairemail.outlook':
      'Sie müssen den Assistenten »Outlook/Office 365« für dieses Konto verwenden (wird von Microsoft vorausgesetzt)',
    'fairemail.authenticate-disabled':
      'Der Fehler »AUTHENTICATE failed« kann dadurch verursacht werden, dass IMAP/SMTP vom Systemverwalter deaktiviert wurde',
    'fairemail.token':
      'Die Android-Kontoverwaltung könnte durch ein VPN, eine Firewall, einen Werbeblocker usw. gesperrt sein, sodass diese keinen Zugriffstoken abrufen kann.',
    'fairemail.port': 'Bitte überprüfen Sie die Portnummer',
    'fairemail.protocol': 'Bitte überprüfen Sie das Protokoll (SSL/TLS oder STARTTLS)',
    'fairemail.trust': 'Serverzertifikat mit Fingerabdruck «12:AB» vertrauen',
    'fairemail.no-internet': 'Keine oder keine passende Internetverbindung',
    'fairemail.sent-folder':
      'Es wurde kein Ordner für gesendete Nachrichten ausgewählt. Gesendete Nachrichten werden möglicherweise nicht gespeichert.',
    'fairemail.quota': 'Postfach fast voll',
    'delta-chat.cannot-login':
      'Login als "«jane@example.org»" nicht möglich. Bitte Adresse und Passwort auf Richtigkeit überprüfen.',
    'delta-chat.no-internet': 'Keine Internetverbindung, Anmeldung fehlgeschlagen.',
    'delta-chat.proxy':
      'Sie verwenden einen Proxy. Wenn Sie Probleme mit der Verbindung haben, versuchen Sie es mit einem anderen Proxy.',
    'delta-chat.not-connected': 'Nicht verbunden',
    'thunderbird.no-disk-space':
      'Es steht nicht genügend Speicherplatz zur Verfügung, um neue Nachrichten herunterzuladen. Löschen Sie alte E-Mails, leeren Sie den Papierkorb sowie komprimieren Sie Ordner und versuchen Sie es anschließend erneut.',
    'thunderbird.cannot-write':
      'Nachrichten konnten nicht in die Mailbox-Datei geschrieben werden. Stellen Sie sicher, dass das Dateisystem Ihnen Schreibrechte einräumt und genügend Speicherplatz zur Verfügung steht, um die Mailbox zu kopieren.',
  },
};
