import type { TranslatedDialogs } from '../dialog-entry';

/** What the programs show in French. */
export const french: TranslatedDialogs = {
  language: 'fr',
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
    'https://support.apple.com/fr',
    'https://support.microsoft.com/fr',
  ],
  says: {
    'thunderbird.login-failed':
      'Échec de la connexion depuis le serveur «imap.example.org» avec le nom d’utilisateur «jane@example.org».',
    'thunderbird.login-failed-title': 'Échec de la connexion au compte « «jane@example.org» »',
    'thunderbird.login-failed-short': 'Échec de l’authentification',
    'thunderbird.token-failed': 'Échec de l’authentification lors de la connexion au serveur «imap.example.org».',
    'thunderbird.unknown-host': 'Impossible de se connecter au serveur «imap.example.org».',
    'thunderbird.connection-refused':
      'Impossible de se connecter au serveur «imap.example.org» ; la connexion a été refusée.',
    'thunderbird.timed-out': 'Temps limite de connexion au serveur «imap.example.org» dépassé.',
    'thunderbird.reset': 'La connexion au serveur «imap.example.org» a été réinitialisée.',
    'thunderbird.interrupted': 'La connexion au serveur «imap.example.org» a été interrompue.',
    'thunderbird.error-response': 'Le serveur «imap.example.org» a répondu avec une erreur.',
    'thunderbird.not-imap': 'Le serveur de courrier «imap.example.org» n’est pas un serveur de type IMAP4.',
    'thunderbird.imap-refused':
      'Impossible de se connecter au serveur de courrier «imap.example.org» : la connexion a été refusée.',
    'thunderbird.imap-tls-error':
      'Une erreur TLS non récupérable s’est produite. Erreur d’établissement de la liaison ou bien, probablement, la version TLS ou le certificat utilisé par le serveur «imap.example.org» est incompatible.',
    'thunderbird.imap-disconnected':
      'Le serveur «imap.example.org» s’est déconnecté. Il s’est peut-être arrêté, ou il y a un problème sur le réseau.',
    'thunderbird.imap-dropped':
      'Impossible de se connecter à «imap.example.org». Veuillez réessayer plus tard. Si le problème persiste, vous avez peut-être dépassé le nombre maximal de connexions à ce serveur. Vous pouvez réduire le nombre de connexions mises en cache dans les paramètres du serveur IMAP.',
    'thunderbird.imap-no-encrypted-password':
      'Le serveur IMAP «imap.example.org» ne semble pas gérer les mots de passe chiffrés. Si vous venez juste de définir le compte, veuillez modifier la « Méthode d’authentification » pour « Mot de passe normal » dans le menu « Paramètres des comptes | Paramètres serveur ». Si cela fonctionnait auparavant et que cela échoue à présent, veuillez contacter votre administrateur de messagerie ou votre fournisseur.',
    'thunderbird.imap-no-plain-password':
      'Le serveur IMAP «imap.example.org» n’autorise pas les mots de passe non chiffrés. Veuillez modifier la « Méthode d’authentification » pour « Mot de passe chiffré » dans le menu « Paramètres des comptes | Paramètres serveur ».',
    'thunderbird.imap-method-not-supported':
      'Le serveur IMAP «imap.example.org» ne gère pas la méthode d’authentification sélectionnée. Veuillez modifier la « Méthode d’authentification » dans le menu « Paramètres des comptes | Paramètres serveur ».',
    'thunderbird.imap-kerberos':
      'Le ticket Kerberos/GSSAPI n’a pas été accepté par le serveur IMAP «imap.example.org». Veuillez vérifier que vous êtes connecté dans le flux Kerberos/GSSAPI.',
    'thunderbird.imap-command-failed':
      'La commande courante n’a pas abouti. Le serveur de courrier pour le compte «jane@example.org» a répondu : «…»',
    'thunderbird.imap-folder-failed':
      'L’opération courante « «Sent» » n’a pas abouti. Le serveur de courrier pour le compte «jane@example.org» a répondu : «…»',
    'thunderbird.imap-alert': 'Alerte pour le compte «jane@example.org» : «…»',
    'thunderbird.imap-password-prompt': 'Saisissez votre mot de passe pour «jane@example.org» sur «imap.example.org» :',
    'thunderbird.pop3-password-failed': 'Échec de l’envoi du mot de passe pour l’utilisateur «jane@example.org».',
    'thunderbird.pop3-user-failed': 'Échec de l’envoi du nom d’utilisateur.',
    'thunderbird.pop3-error':
      'Une erreur s’est produite avec le serveur de courrier POP3. Contactez l’administrateur de ce serveur ou essayez à nouveau.',
    'thunderbird.pop3-retr': 'La commande RETR a échoué. Erreur lors de la récupération d’un message.',
    'thunderbird.pop3-list':
      'La commande LIST a échoué. Erreur lors de la récupération de l’ID et de la taille d’un message.',
    'thunderbird.pop3-stat':
      'La commande STAT a échoué. Erreur lors de la récupération des tailles et du nombre de messages.',
    'thunderbird.pop3-temporary':
      'Erreur temporaire de «imap.example.org» lors de la récupération des nouveaux messages. L’opération sera relancée lors de la prochaine recherche de nouveaux messages.',
    'thunderbird.pop3-busy':
      'Le compte «jane@example.org» est en cours de traitement. Veuillez attendre la fin du processus pour récupérer les messages.',
    'thunderbird.pop3-tls':
      'Impossible d’établir une connexion TLS vers le serveur POP3. Le serveur est peut-être éteint ou mal configuré. Veuillez vérifier que la configuration est correcte dans « Paramètres serveur » de votre serveur de courrier dans la fenêtre « Paramètres des comptes » et essayer à nouveau.',
    'thunderbird.pop3-no-encrypted-password':
      'Ce serveur POP3 ne semble pas gérer les mots de passe chiffrés. Si vous venez juste de configurer ce compte, veuillez modifier la « Méthode d’authentification » pour « Mot de passe normal » dans le menu « Paramètres des comptes | Paramètres serveur ». Si cela fonctionnait auparavant et que cela échoue à présent, veuillez contacter votre administrateur de messagerie ou votre fournisseur.',
    'thunderbird.pop3-no-plain-password':
      'Ce serveur POP3 n’autorise pas les mots de passe non chiffrés. Veuillez modifier la « Méthode d’authentification » pour « Mot de passe chiffré » dans le menu « Paramètres des comptes | Paramètres serveur ».',
    'thunderbird.pop3-method-not-supported':
      'Le serveur ne gère pas la méthode d’authentification sélectionnée. Veuillez modifier la « Méthode d’authentification » dans le menu « Paramètres des comptes | Paramètres serveur ».',
    'thunderbird.pop3-kerberos':
      'Le ticket Kerberos/GSSAPI n’a pas été accepté par le serveur POP. Veuillez vérifier que vous êtes connecté dans le flux Kerberos/GSSAPI.',
    'thunderbird.pop3-new-password':
      'Veuillez saisir un nouveau mot de passe pour l’utilisateur «jane@example.org» sur «imap.example.org» :',
    'thunderbird.send-failed': 'L’envoi du message a échoué.',
    'thunderbird.send-error-title': 'Erreur d’envoi du message',
    'thunderbird.send-failed-unexpected':
      'Échec suite à une erreur «example» inattendue. Aucune description n’est disponible.',
    'thunderbird.send-queued-failed': 'Une erreur est survenue lors de l’envoi des messages en attente.',
    'thunderbird.sender-refused':
      'Une erreur est survenue lors de l’envoi de l’e-mail. Le serveur e-mail a répondu : «…». Veuillez vérifier que votre adresse e-mail dans les paramètres du compte est correcte et essayer à nouveau.',
    'thunderbird.data-refused':
      'Une erreur de serveur sortant (SMTP) est survenue lors de l’envoi de l’e-mail. Le serveur a répondu : «…».',
    'thunderbird.message-refused':
      'Une erreur est survenue lors de l’envoi de l’e-mail. Le serveur a répondu : «…». Veuillez vérifier le message et essayer à nouveau.',
    'thunderbird.smtp-error':
      'Une erreur est survenue lors de l’envoi de l’e-mail : erreur du serveur SMTP. Le serveur a répondu : «…».',
    'thunderbird.communications-error':
      'Une erreur de communication s’est produite : «993». Veuillez essayer à nouveau.',
    'thunderbird.sender-invalid':
      'Une erreur est survenue pendant l’envoi de l’e-mail : l’adresse de l’expéditeur (de :) n’est pas valide. Veuillez vérifier que cette adresse e-mail est correcte puis essayez à nouveau.',
    'thunderbird.identity-invalid':
      'Une erreur est survenue pendant l’envoi de l’e-mail : l’identité de l’expéditeur n’est pas valide. Veuillez vérifier la configuration de votre identité puis essayez à nouveau.',
    'thunderbird.no-copy-in-sent':
      'Le message a été envoyé avec succès, mais il n’a pas pu être copié dans le dossier Envoyés.',
    'thunderbird.sent-folder-not-opened':
      'Impossible d’ouvrir le dossier des messages envoyés. Veuillez vérifier que vos paramètres de comptes sont corrects.',
    'thunderbird.save-sent-locally':
      'Votre message a été envoyé, mais une copie n’a pas été placée dans votre dossier Envoyés («Sent») en raison d’un problème d’accès au réseau ou au fichier. Vous pouvez recommencer ou enregistrer le message en local dans «example»/«Sent»-«example».',
    'thunderbird.draft-not-saved': 'Impossible d’enregistrer votre message en tant que brouillon.',
    'thunderbird.draft-not-copied':
      'Votre brouillon n’a pas été copié dans votre dossier Brouillons («Sent») en raison d’un problème d’accès au réseau ou au fichier. Vous pouvez recommencer ou enregistrer le brouillon en local dans «example»/«Sent»-«example».',
    'thunderbird.bad-greeting':
      'Une erreur est survenue lors de l’envoi de l’e-mail : le serveur de courrier a envoyé un message d’accueil incorrect : «…».',
    'thunderbird.recipient-refused':
      'Une erreur est survenue lors de l’envoi de l’e-mail. Le serveur de courrier a répondu : «…». Veuillez vérifier l’adresse du destinataire «joe@example.com» et essayer à nouveau.',
    'thunderbird.no-starttls':
      'Une erreur est survenue lors de l’envoi de l’e-mail : impossible d’établir un lien sécurisé avec le serveur SMTP « «smtp.example.org» » en utilisant « STARTTLS » puisqu’il ne propose pas cette fonctionnalité. Désactivez « STARTTLS » pour ce serveur ou contactez votre fournisseur d’accès à Internet.',
    'thunderbird.no-password':
      'Une erreur est survenue lors de l’envoi de l’e-mail : impossible d’obtenir le mot de passe pour « «jane@example.org» ». Le message n’a pas été envoyé.',
    'thunderbird.sending-not-allowed':
      'Une erreur s’est produite lors de l’envoi de l’e-mail. Le serveur de messagerie a répondu : «…». Veuillez vérifier que vous utilisez une identité correcte à envoyer et que la méthode d’authentification utilisée est correcte. Vérifiez que vous êtes autorisé à envoyer des messages via ce serveur SMTP avec vos identifiants actuels à partir de votre réseau actuel.',
    'thunderbird.too-many-recipients':
      'Le message n’a pas été envoyé car le nombre de destinataires autorisé a été dépassé. Le serveur a répondu : «…».',
    'thunderbird.client-id':
      'Le serveur sortant (SMTP) a détecté une erreur dans la commande CLIENTID. Le message n’a pas été envoyé. Le serveur a répondu : «…»',
    'thunderbird.client-id-not-permitted':
      'La réponse du serveur sortant (SMTP) à la commande CLIENTID indique que votre appareil n’est pas autorisé à envoyer des e-mails. Le serveur a répondu : «…»',
    'thunderbird.message-too-large':
      'Le message que vous essayez d’envoyer excède la taille globale limite du serveur. Le message n’a pas été envoyé ; réduisez la taille du message et essayez à nouveau. Le serveur à répondu : « «…» ».',
    'thunderbird.smtp-unknown':
      'Une erreur est survenue lors de l’envoi de l’e-mail : le serveur sortant (SMTP) « «smtp.example.org» » est inconnu. Le serveur est peut-être mal configuré. Veuillez vérifier que les paramètres de votre serveur sortant (SMTP) sont corrects et essayez à nouveau.',
    'thunderbird.smtp-not-reached':
      'Le message n’a pas pu être envoyé car la connexion au serveur sortant (SMTP) « «smtp.example.org» » a échoué. Le serveur est peut-être indisponible ou refuse les connexions SMTP. Veuillez vérifier que les paramètres de votre serveur sortant (SMTP) sont corrects et essayez à nouveau.',
    'thunderbird.smtp-lost':
      'Le message n’a pas pu être envoyé car la connexion au serveur sortant (SMTP) « «smtp.example.org» » a été perdue pendant la transaction. Veuillez essayer à nouveau.',
    'thunderbird.smtp-timed-out':
      'Le message n’a pas pu être envoyé car la connexion au serveur sortant (SMTP) « «smtp.example.org» » a expiré. Veuillez essayer à nouveau.',
    'thunderbird.smtp-unknown-reason':
      'Le message n’a pas pu être envoyé en utilisant le serveur sortant (SMTP) « «smtp.example.org» » pour une raison inconnue. Veuillez vérifier que les paramètres de votre serveur sortant (SMTP) sont corrects et essayez à nouveau.',
    'thunderbird.smtp-no-encrypted-password':
      'Le serveur sortant (SMTP) «smtp.example.org» ne semble pas gérer les mots de passe chiffrés. Si vous venez juste de définir le compte, veuillez modifier la « Méthode d’authentification » pour « Mot de passe normal » dans le menu « Paramètres des comptes | Serveur sortant (SMTP) ». Si cela fonctionnait auparavant et que cela échoue à présent, veuillez contacter votre administrateur de messagerie ou votre fournisseur.',
    'thunderbird.smtp-no-encrypted-password-unprotected':
      'Le serveur sortant (SMTP) «smtp.example.org» ne semble pas gérer les mots de passe chiffrés. Si vous venez juste de définir le compte, veuillez modifier la « Méthode d’authentification » pour « Mot de passe, transmission non sécurisée » dans le menu « Paramètres des comptes | Serveur sortant (SMTP) ». Si cela fonctionnait auparavant et que cela échoue à présent, il se pourrait que quelqu’un ait dérobé votre mot de passe.',
    'thunderbird.smtp-no-plain-password':
      'Le serveur sortant (SMTP) «smtp.example.org» n’autorise pas les mots de passe non chiffrés. Veuillez modifier la « Méthode d’authentification » pour « Mot de passe chiffré » dans le menu « Paramètres des comptes | Serveur sortant (SMTP) ».',
    'thunderbird.smtp-sign-in-failed':
      'Impossible de s’authentifier sur le serveur sortant (SMTP) «smtp.example.org». Veuillez vérifier votre mot de passe et la « Méthode d’authentification » dans le menu « Paramètres des comptes | Serveur sortant (SMTP) ».',
    'thunderbird.smtp-kerberos':
      'Le ticket Kerberos/GSSAPI n’a pas été accepté par le serveur sortant (SMTP) «smtp.example.org». Veuillez vérifier que vous êtes connecté dans le flux Kerberos/GSSAPI.',
    'thunderbird.smtp-method-not-supported':
      'Le serveur sortant (SMTP) «smtp.example.org» ne gère pas la méthode d’authentification sélectionnée. Veuillez modifier la « Méthode d’authentification » dans le menu « Paramètres des comptes | Serveur sortant (SMTP) ».',
    'thunderbird.smtp-security-issue': 'La configuration liée à «smtp.example.org» doit être corrigée.',
    'thunderbird.smtp-address-not-ascii':
      'Des caractères non ASCII sont présents dans la partie locale de l’adresse e-mail du destinataire «joe@example.com», mais votre serveur ne prend pas en charge SMTPUTF8. Veuillez modifier cette adresse puis réessayer.',
    'thunderbird.setup-login-failed':
      'La connexion a échoué. Le nom d’utilisateur et le mot de passe sont-ils corrects ?',
    'thunderbird.setup-login-failed-reason': 'La connexion a échoué. Le serveur «imap.example.org» a répondu : «…»',
    'thunderbird.setup-verification-failed': 'La vérification de la connexion a échoué pour une raison inconnue.',
    'thunderbird.setup-no-contact': 'Contact du serveur impossible',
    'thunderbird.setup-cannot-login':
      'Connexion au serveur impossible. La configuration, l’identifiant ou le mot de passe sont probablement incorrects.',
    'thunderbird.setup-no-server': 'Impossible de trouver un serveur',
    'thunderbird.setup-bad-autodiscover': 'Le code XML AutoDiscover Exchange n’est pas valide.',
    'thunderbird.setup-no-account-in-xml':
      'Le fichier de configuration XML ne contient pas de paramètres de compte de messagerie.',
    'thunderbird.setup-credentials-wrong':
      'Échec de l’authentification. Veuillez vérifier le nom d’utilisateur et le mot de passe',
    'thunderbird.setup-nothing-found': 'Thunderbird n’a pas trouvé les paramètres de votre compte de messagerie.',
    'thunderbird.setup-not-verified':
      'La configuration n’a pas pu être vérifiée. Si votre nom d’utilisateur et votre mot de passe sont corrects, il est probable que l’administrateur du serveur a désactivé la configuration sélectionnée pour votre compte. Essayez de sélectionner un autre protocole.',
    'thunderbird.setup-oauth-unsupported':
      'Thunderbird ne peut pas configurer automatiquement OAuth2 pour ce nom d’hôte. Choisissez Configuration avancée pour créer le compte, puis finalisez la configuration dans les paramètres du compte. Obtenez de l’aide pour la configuration d’OAuth2.',
    'thunderbird.setup-port-not-reached': 'Impossible de joindre le port «993», mais le port «143» est disponible.',
    'thunderbird.setup-unprotected':
      'Attention : serveur de courrier non sécurisé détecté. Ce serveur n’est pas chiffré ; votre mot de passe et vos données sont exposés. Contactez votre administrateur pour sécuriser la connexion ou poursuivez à vos risques et périls. Voir la FAQ pour plus d’informations.',
    'thunderbird.setup-separate-name':
      'Échec de l’authentification. Soit les identifiants saisis sont incorrects, soit un nom d’utilisateur séparé est nécessaire pour se connecter. Ce nom d’utilisateur est généralement votre identifiant de domaine Windows, avec ou sans le domaine (par exemple, jeannedupont ou AD\\\\jeannedupont)',
    'thunderbird.certificate-name':
      'Le certificat de «imap.example.org» n’est pas valide sur ce serveur. Quelqu’un pourrait essayer d’usurper l’identité du serveur et vous ne devriez pas continuer.',
    'thunderbird.certificate-expired': 'Le certificat de «imap.example.org» a expiré le «3 May 2026».',
    'thunderbird.certificate-not-yet-valid':
      'Le certificat pour «imap.example.org» ne sera pas valide jusqu’au «3 May 2026».',
    'thunderbird.certificate-untrusted': 'Le certificat pour «imap.example.org» ne provient pas d’une source sûre.',
    'thunderbird.certificate-other': 'Une erreur est survenue lors de la connexion à «imap.example.org».',
    'thunderbird.sign-in-not-completed': 'Thunderbird n’a pas réussi à se connecter avec ces paramètres.',
    'thunderbird-android.authentication-error': ["Erreur d'authentification", 'Erreur d’authentification.'],
    'thunderbird-android.network-error': 'Erreur réseau',
    'thunderbird-android.client-certificate-expired': 'Le certificat client n’est plus valide',
    'thunderbird-android.client-certificate-not-read': 'Impossible d’accéder au certificat client',
    'thunderbird-android.missing-capability': 'Le serveur ne dispose pas d’une fonction',
    'thunderbird-android.missing-capability-named': 'Le serveur ne dispose pas de cette fonction : «AUTH»',
    'thunderbird-android.incoming-check-failed': 'Échec de vérification des paramètres du serveur entrant',
    'thunderbird-android.outgoing-check-failed': 'Échec de vérification des paramètres du serveur sortant',
    'thunderbird-android.oauth-failed': 'Échec de connection avec OAuth',
    'thunderbird-android.oauth-failed-with': 'Échec d’autorisation avec l’erreur suivante : «example»',
    'thunderbird-android.oauth-cancelled': "L'autorisation a été annulée",
    'thunderbird-android.oauth-not-supported': "OAuth n'est actuellement pas pris en charge par ce fournisseur.",
    'thunderbird-android.oauth-no-browser':
      'L’appli n’a pas trouvé de navigateur pour accorder l’accès à votre compte.',
    'thunderbird-android.certificate-risk':
      'L’appli a détecté une menace de sécurité potentielle et a cessé de se connecter à «imap.example.org». Si vous poursuivez, des assaillants pourraient tenter de voler des renseignements tels que votre mot de passe ou vos courriels.',
    'thunderbird-android.certificate-error': 'Erreur de certificat pour («jane@example.org»)',
    'thunderbird-android.sign-in-failed-for':
      'Échec d’authentification pour «jane@example.org». Mettez à jour les paramètres du serveur.',
    'thunderbird-android.sign-in-failed-incoming':
      'Échec d’authentification pour «jane@example.org». Mettez à jour les paramètres de votre serveur entrant.',
    'thunderbird-android.sign-in-failed-outgoing':
      'Échec d’authentification pour «jane@example.org». Mettez à jour les paramètres de votre serveur sortant.',
    'thunderbird-android.send-failed-some': 'Échec d’envoi de certains courriels',
    'thunderbird-android.sending-failed':
      'Une erreur est survenue lors de l’envoi du courriel. Vérifiez votre connexion réseau et la configuration du serveur sortant.',
    'thunderbird-android.connection-error': 'Erreur de connexion',
    'thunderbird-android.setup-not-loaded': 'Échec de chargement de la configuration du compte de courriel',
    'thunderbird-android.setup-network-error': 'Erreur réseau. Vérifiez l’état de votre connexion et réessayez.',
    'thunderbird-android.setup-no-folders': 'Échec d’obtention de la liste des dossiers du serveur',
    'thunderbird-android.address-not-supported': 'Cette adresse courriel n’est pas prise en charge.',
    'android.sign-in-failed-title': 'Impossible de se connecter',
    'android.sign-in-unsuccessful': 'Échec de la connexion au compte «jane@example.org».',
    'android.oauth-failed': 'Authentification impossible.',
    'android.address-or-password-wrong': "L'adresse e-mail ou le mot de passe sont incorrects.",
    'android.name-or-password-wrong': "Nom d'utilisateur ou mot de passe incorrect.",
    'android.confirm-settings':
      "Veuillez confirmer que le nom d'utilisateur, le mot de passe et les paramètres du compte sont corrects.",
    'android.not-safe': "Impossible d'établir une connexion sécurisée avec le serveur.",
    'android.client-certificate-wanted':
      'Certificat client requis. Voulez-vous vous connecter au serveur avec un certificat client ?',
    'android.client-certificate-invalid': 'Le certificat est incorrect ou inaccessible.',
    'android.server-error-check-password':
      "Erreur du serveur. Veuillez vérifier votre nom d'utilisateur et votre mot de passe, puis réessayer.",
    'android.not-connected': 'Impossible de se connecter au serveur.',
    'android.tls-not-supported': 'Protocole TLS requis mais non pris en charge par le serveur.',
    'android.methods-not-supported': "Les méthodes d'authentification ne sont pas compatibles avec le serveur.",
    'android.security-error': "Impossible d'établir la connexion avec le serveur en raison d'une erreur de sécurité.",
    'android.connection-not-opened': "Impossible d'établir la connexion avec le serveur.",
    'android.protocol-not-supported':
      "L'adresse de serveur saisie est incorrecte ou le serveur exige une version du protocole non compatible avec E-mail.",
    'android.no-permission':
      "Vous n'êtes pas autorisé à synchroniser votre compte avec ce serveur. Veuillez contacter l'administrateur du serveur pour en savoir plus.",
    'android.security-features':
      'Ce serveur nécessite des fonctionnalités de sécurité incompatibles avec votre appareil Android, dont : «example»',
    'nextcloud.imap-not-reachable': "Le serveur IMAP n'est pas joignable",
    'nextcloud.smtp-not-reachable': "Le serveur SMTP n'est pas joignable",
    'nextcloud.imap-wrong': 'Le nom d’utilisateur ou le mot de passe IMAP est incorrect',
    'nextcloud.smtp-wrong': 'Le nom d’utilisateur ou le mot de passe SMTP est incorrect',
    'nextcloud.imap-denied': "Le serveur IMAP a refusé l'authentification",
    'nextcloud.smtp-denied': "Le serveur SMTP a refusé l'authentification",
    'nextcloud.imap-auth-error': "Erreur d'authentification IMAP",
    'nextcloud.smtp-auth-error': "Erreur d'authentification SMTP",
    'nextcloud.imap-failed': 'Échec de la connexion IMAP',
    'nextcloud.smtp-failed': 'Échec de la connexion SMTP',
    'nextcloud.popup-closed': "Fenêtre d'autorisation fermée",
    'nextcloud.setup-error': 'Une erreur est survenue lors de la configuration de votre compte',
    'nextcloud.no-discovery': 'La découverte de la configuration a échoué. Veuillez utiliser les paramètres manuels',
    'nextcloud.google-oauth':
      "Google exige une authentification OAuth. Si votre administrateur Nextcloud n'a pas configuré Google OAuth, vous pouvez utiliser un mot de passe d'application Google à la place.",
    'nextcloud.microsoft-oauth':
      'Microsoft exige une authentification OAuth. Demandez à votre administrateur Nextcloud de configurer Microsoft OAuth dans les paramètres administrateur.',
    'nextcloud.account-not-connected': 'Ce compte ne peut pas se connecter',
    'nextcloud.connection-failed': 'Connexion échouée. Merci de vérifier vos identifiants et réessayer',
    'nextcloud.error-sending': "Erreur lors de l'envoi de votre message",
    'nextcloud.not-sent': "Le message n'a pas pu être envoyé",
    'nextcloud.server-error': 'Erreur du serveur de messagerie',
    'nextcloud.copy-to-sent': 'Impossible de copier vers le dossier "Envoyés"',
    'nextcloud.passwordless':
      "Veuillez vous connecter en utilisant un mot de passe pour activer ce compte. La session actuelle utilise une authentification sans mot de passe, c'est-à-dire via SSO ou WebAuthn.",
    'roundcube.login-failed': 'La connexion a échoué.',
    'roundcube.storage-error': 'Erreur de connexion au serveur de stockage.',
    'roundcube.locked': 'Trop de tentatives de connexion infructueuses. Réessayez ultérieurement.',
    'roundcube.not-reached': 'Erreur de connexion (n’a pu atteindre le serveur)',
    'roundcube.cookies': 'Votre navigateur n’accepte pas les témoins.',
    'roundcube.session': 'Votre session est invalide ou a expiré.',
    'roundcube.quota': 'Impossible d’effectuer l’opération. L’espace disque est saturé.',
    'roundcube.sending-failed': 'Échec d’envoi du courriel.',
    'roundcube.sent-not-saved': 'Une erreur est survenue durant l’enregistrement du courriel envoyé.',
    'roundcube.smtp-not-connected': 'Erreur SMTP («-1») : échec de connexion au serveur.',
    'roundcube.smtp-sign-in': 'Erreur SMTP («535») : échec d’authentification.',
    'roundcube.smtp-sender': 'Erreur SMTP («553») : impossible de définir l’expéditeur « «jane@example.org» » («…»)',
    'roundcube.smtp-recipient': 'Erreur SMTP («550») : échec d’ajout du destinataire « «joe@example.com» » («…»)',
    'roundcube.smtp-size': 'Erreur SMTP : la taille du courriel dépasse la limite du serveur («example»)',
    'roundcube.smtp-utf8': 'Erreur SMTP : le serveur ne prend pas en charge Unicode dans l’adresse courriel.',
    'roundcube.oauth-failed': 'Échec de connexion OAuth. Réessayez.',
    'roundcube.authorization-failed': 'Échec d’autorisation',
    'phpmailer.authenticate': 'Erreur SMTP : échec de l’authentification.',
    'phpmailer.connect-host': 'Erreur SMTP : impossible de se connecter au serveur SMTP.',
    'phpmailer.connect-failed': 'La fonction SMTP connect() a échoué.',
    'phpmailer.data-not-accepted': 'Erreur SMTP : données incorrectes.',
    'phpmailer.from-failed': 'L’adresse d’expéditeur suivante a échoué :',
    'phpmailer.recipients-failed': 'Erreur SMTP : les destinataires suivants ont échoué :',
    'phpmailer.mail-function': 'Impossible d’instancier la fonction mail.',
    'phpmailer.invalid-address': 'Adresse courriel non valide :',
    'phpmailer.invalid-host': 'Hôte non valide :',
    'phpmailer.invalid-hostentry': 'Entrée d’hôte non valide :',
    'phpmailer.server-error': 'Erreur du serveur SMTP :',
    'phpmailer.extension-missing': 'Extension manquante :',
    'evolution.imap-secure-failed':
      'La connexion au serveur IMAP «imap.example.org» en mode sécurisé a échoué : «example»',
    'evolution.pop-secure-failed':
      'La connexion au serveur POP «imap.example.org» en mode sécurisé a échoué : «example»',
    'evolution.smtp-secure-failed':
      'La connexion au serveur SMTP «smtp.example.org» en mode sécurisé a échoué : «example»',
    'evolution.starttls-failed': 'La commande STARTTLS a échoué :',
    'evolution.no-stls': 'STLS non pris en charge par le serveur',
    'evolution.imap-method': 'Le serveur IMAP «imap.example.org» ne prend pas en charge l’authentification «PLAIN»',
    'evolution.smtp-method': 'Le serveur SMTP «smtp.example.org» ne prend pas en charge l’authentification «PLAIN»',
    'evolution.plain-disallowed':
      'Authentification en texte brut interdite sur les connexions non sécurisées. Remplacez le cryptage par STARTTLS ou TLS pour le compte « «jane@example.org» ».',
    'evolution.no-password': 'Mot de passe d’authentification non disponible',
    'evolution.no-username': 'Impossible de s’authentifier sans nom d’utilisateur',
    'evolution.not-authenticated': 'L’authentification a échoué',
    'evolution.pop-authenticate': 'L’authentification sur le serveur POP «imap.example.org» a échoué :',
    'evolution.pop-greeting': 'La lecture de salutations valides du serveur POP «imap.example.org» a échoué',
    'evolution.pop-password':
      'Impossible de se connecter au serveur POP «imap.example.org». Erreur lors de l’envoi du mot de passe :',
    'evolution.pop-sasl': 'Identification sur le serveur POP «imap.example.org» impossible : erreur de protocole SASL',
    'evolution.welcome': 'Erreur lors de la réponse de bienvenue :',
    'evolution.auth-command': 'La commande AUTH a échoué :',
    'evolution.mail-from': 'La commande MAIL FROM a échoué :',
    'evolution.rcpt-to': 'RCPT TO <«joe@example.com»> a échoué :',
    'evolution.data-command': 'La commande DATA a échoué :',
    'evolution.recipients-invalid': 'Impossible d’envoyer le message : un ou plusieurs destinataires sont non valides',
    'evolution.sender-invalid': 'Impossible d’envoyer le message : l’adresse de l’expéditeur n’est pas valide.',
    'evolution.not-connected': 'Impossible d’envoyer le message : service non connecté.',
    'evolution.html-page':
      'Le serveur a répondu avec une page HTML, ce qui peut signifier qu’une erreur s’est produite sur le serveur ou avec la requête du client.',
    'evolution.autodiscover': 'L’analyse de la réponse XML d’autodétection a échoué',
    'evolution.timeout': 'Le délai a expiré',
    'evolution.mechanism-weak': 'Le mécanisme d’authentification est trop faible',
    'evolution.encryption-required': 'Chiffrement requis pour le mécanisme d’authentification demandé',
    'evolution.temporary-failure': 'Anomalie d’authentification temporaire',
    'evolution.authentication-required': 'Authentification requise',
    'evolution.mailbox-unavailable': 'Opération demandée non effectuée : boîte aux lettres non disponible',
    'geary.receiving-login': 'Vérifier votre nom d’utilisateur et mot de passe pour la réception',
    'geary.receiving-server': 'Vérifiez les détails du serveur de réception',
    'geary.sending-login': 'Vérifiez votre nom d’utilisateur et mot de passe pour l’envoi',
    'geary.sending-server': 'Vérifiez les détails du serveur d’envoi',
    'geary.address-and-password': 'Vérifiez votre adresse courriel et votre mot de passe',
    'geary.no-connection': 'Connexion impossible, vérifiez votre réseau',
    'geary.incorrect-login': 'Un compte indique que l’identifiant ou le mot de passe est incorrect.',
    'geary.untrusted-server': 'Un compte indique un serveur non digne de confiance.',
    'geary.untrusted-connection':
      'L’identité du serveur de courriel «IMAP» à «imap.example.org»:«993» ne peut pas être vérifiée.',
    'geary.unknown-authority': 'Le certificat du serveur n’est pas signé par une autorité reconnue',
    'geary.name': 'L’identité du serveur ne correspond pas à celle renseignée par le certificat',
    'geary.expired': 'Le certificat du serveur a expiré',
    'geary.not-activated': 'Le certificat du serveur n’a pas été activé',
    'geary.revoked': 'Le certificat du serveur a été révoqué et est maintenant non valide',
    'geary.insecure': 'Le certificat du serveur est considéré comme non sécurisé',
    'geary.name-not-found': 'Impossible de trouver le nom du serveur',
    'geary.reconnect': 'Vous ne pourrez pas envoyer ou recevoir de courriels jusqu’à ce que vous soyez reconnecté.',
    'geary.not-sent': 'Les messages seront envoyés lors de la connexion',
    'mailspring.not-connected':
      'Erreur de connexion - Impossible de se connecter au serveur / port que vous avez fourni.',
    'mailspring.no-inbox':
      "Ce compte n'est pas valide ou Mailspring n'a pas pu trouver le dossier Boîte de réception ou Tous les messages. «example»",
    'mailspring.no-tls': "TLS n'est pas disponible",
    'mailspring.certificate': 'Erreur de certificat',
    'mailspring.authentication': "Erreur d'authentification - Vérifiez votre nom d'utilisateur et votre mot de passe.",
    'mailspring.gmail-imap-off':
      "Le protocole IMAP de Gmail n'est pas activé. Visitez la section Paramètres de Gmail pour l'activer.",
    'mailspring.gmail-bandwidth': 'Bande passante Gmail dépassée. Veuillez réessayer plus tard.',
    'mailspring.gmail-connections':
      'Il y a trop de connexions actives à votre compte Gmail. Veuillez réessayer plus tard.',
    'mailspring.yahoo-unavailable': 'Yahoo est indisponible.',
    'mailspring.no-folder': "Désolé, ce dossier n'existe pas.",
    'mailspring.no-starttls': "StartTLS n'est pas disponible.",
    'mailspring.app-password': "Un mot de passe spécifique à l'application Gmail est requis.",
    'mailspring.outlook-browser': 'Le serveur Outlook a indiqué que vous devez vous connecter via un navigateur Web.',
    'mailspring.webmail': 'Le serveur a dit que vous devez vous connecter via votre messagerie Web.',
    'mailspring.no-server': 'Aucun serveur valide trouvé.',
    'mailspring.sign-in-required': 'Authentification requise.',
    'mailspring.sending-off': "L'envoi n'est pas activé pour ce compte.",
    'mailspring.attachment': 'Le message contient une pièce jointe illégale non autorisée par le serveur.',
    'mailspring.yahoo-spam': 'Le message a été bloqué par le filtre anti-spam sortant de Yahoo.',
    'mailspring.yahoo-limit': "Le message a été bloqué par Yahoo - vous avez dépassé votre limite d'envoi quotidienne.",
    'mailspring.relay': 'Le serveur SMTP ne relaie pas un message. Vous devrez peut-être vous authentifier.',
    'mailspring.no-method':
      "Désolé, votre serveur SMTP ne prend pas en charge l'authentification de base nom d'utilisateur / mot de passe.",
    'apple.cannot-get-connection': 'Impossible de relever le courrier. La connexion au serveur a échoué.',
    'apple.cannot-get-mail': 'Impossible de relever le courrier',
    'apple.cannot-get-password':
      'Impossible de relever le courrier. Le nom d’utilisateur ou le mot de passe de “«Exemple»” est incorrect.',
    'apple.cannot-send-title': 'Impossible d’envoyer le message',
    'apple.cannot-send-recipient':
      'Une copie a été placée dans votre boîte d’envoi. Le destinataire “«joe@example.com»” a été rejeté par le serveur.',
    'apple.cannot-send-relay':
      'Le destinataire “«joe@example.com»” a été rejeté par le serveur car il n’autorise pas le relais.',
    'apple.identity-ios':
      'Impossible de vérifier l’identité du serveur. L’identité de “«imap.example.org»” ne peut pas être vérifiée par Mail.',
    'apple.cannot-verify-name': 'Impossible de vérifier le nom du compte ou le mot de passe.',
    'apple.ssl-try-without': 'Connexion via SSL impossible. Voulez-vous essayer de configurer le compte sans SSL ?',
    'apple.smtp-not-responding': 'Le serveur SMTP “«smtp.example.org»” ne répond pas. Vérifiez votre connexion réseau',
    'outlook.0x80042109': 'Outlook ne peut pas se connecter à votre serveur de messagerie sortant (SMTP).',
    'outlook.0x80042108': 'Outlook ne peut pas se connecter à votre serveur de messagerie entrant (POP3).',
    'outlook.server-rejected-login':
      'Le serveur de messagerie a rejeté votre connexion. Vérifiez le nom d’utilisateur et le mot de passe de ce compte.',
    'outlook.0x8004210b': 'Le délai d’attente d’une réponse du serveur d’envoi (SMTP) a expiré.',
    'outlook.0x800ccc0f':
      'La connexion au serveur a été interrompue. Si le problème persiste, contactez l’administrateur du serveur ou votre fournisseur de services Internet.',
    'outlook.certificate-not-verified':
      'Le serveur auquel vous êtes connecté utilise un certificat de sécurité qui ne peut pas être vérifié.',
    'outlook.target-name': 'Le nom principal de la cible n’est pas correct.',
    'outlook.encryption-type':
      'Votre serveur ne prend pas en charge le type de chiffrement de connexion que vous avez spécifié.',
    'outlook.relay-recipients':
      'Impossible d’envoyer le message, car l’un des destinataires a été refusé par le serveur.',
    'dotnet.actively-refused': 'Aucune connexion n’a pu être établie car l’ordinateur cible l’a expressément refusée',
    'any.timed-out': 'Délai de connexion dépassé',
    'any.password-wrong': 'Nom d’utilisateur ou mot de passe incorrect',
    'any.certificate-expired': 'Le certificat a expiré',
    'any.could-not-connect': 'Impossible de se connecter au serveur',
    'any.authentication-failed': 'Échec de l’authentification',
    'any.refused': 'Connexion refusée',
    'claws.imap-login': 'Authentification impossible au serveur IMAP «imap.example.org».',
    'claws.auth-failed': "L'authentification a échoué «the server’s words»",
    'claws.auth-error': "erreur lors de l'autorisation",
    'claws.no-auth-method': ['Aucune méthode SMTP AUTH disponible', 'Méthode SMTP AUTH sélectionnée non disponible'],
    'claws.no-apop': "Le « timestamp » APOP n'a pas été reçu",
    'claws.imap-connect': [
      'Impossible de se connecter au serveur IMAP : «imap.example.org:993»:«…»',
      'Impossible de se connecter au serveur POP3 : «pop.example.org:995»:«…».',
    ],
    'claws.connection-failed': [
      'La connexion vers «mail.example.org:993»:«…» a échoué.',
      '«mail.example.org:993»:«…» : la connexion a échoué («…»).',
    ],
    'claws.session-timed-out':
      "La session a expiré. Augmenter la valeur du délai d'attente dans Préférences/Autres/Divers peut dans certains cas être une solution.",
    'claws.unknown-host': [
      '«mail.example.org:993»:«…» : hôte inconnu.',
      "«mail.example.org:imaps»:«…» : échec de la recherche de l'hôte («…»).",
    ],
    'claws.closed-by-host': [
      "Connexion vers «mail.example.org:993»:«…» fermée par l'hôte distant.",
      'Connexion IMAP rompue',
    ],
    'claws.imap-disconnected': 'La connexion IMAP vers «imap.example.org» a été rompue. Reconnexion..',
    'claws.starttls': [
      "Impossible d'initier la session STARTTLS.",
      "impossible d'initier une session STARTTLS",
      "Erreur lors de l'établissement de la connexion STARTTLS",
    ],
    'claws.certificate-expired': 'Le certificat TLS a expiré',
    'claws.certificate-changed': 'Le certificat TLS a changé et est invalide',
    'claws.certificate-invalid': 'Le certificat TLS est invalide',
    'claws.mailbox-locked': 'la boîte aux lettres est verrouillée',
    'claws.sending': [
      "Une erreur est survenue pendant l'envoi du message : «the server’s words»",
      'Une erreur est survenue durant la session SMTP.',
      'erreur pendant la session SMTP',
    ],
    'claws.pop-session': ['erreur pendant la session POP', 'Erreur de protocole POP'],
    'claws.token': [
      "Oauth2 : jeton d'accès non obtenu",
      'Oauth2 : jeton de mise à jour non obtenu',
      'Erreur OAuth2. Vérifiez et corrigez les paramètres OAuth2 dans les préférences de votre compte.',
    ],
    'claws.no-space': 'Plus de place disponible sur le disque.',
    'kmail.malformed': 'Échec de «…». Réponse incorrecte du serveur.',
    'kmail.mode': [
      "La connexion a échoué. Le mode d'authentification « «CRAM-MD5» » n'est pas pris en charge par le serveur.",
      "Impossible de s'authentifier au serveur « SMTP » car aucune méthode d'authentification correspondante n'a été trouvée",
      "La connexion a échoué, impossible d'initialiser la bibliothèque « SASL »",
    ],
    'kmail.plain-disabled': 'La connexion a échoué. La connexion non chiffrée est désactivée par le serveur.',
    'kmail.no-starttls': "STARTTLS n'est pas pris en charge par le serveur, veuillez essayer avec SSL/TLS.",
    'kmail.lost': [
      'Interruption de la connexion au serveur.',
      'Connexion perdue',
      'Le serveur a interrompu immédiatement la connexion.',
      'Connexion interrompue avec le serveur « POP3 » «pop.example.org»',
      'Déconnecté du serveur pendant la connexion.',
    ],
    'kmail.imap-connect': [
      'Impossible de se connecter au serveur « IMAP ». «imap.example.org»',
      'Impossible de se connecter au serveur IMAP.',
      "Impossible de se connecter au serveur. Veuillez vérifier l'adresse du serveur.",
      "Le serveur n'est pas disponible.",
    ],
    'kmail.pop-timeout': 'Aucune réponse dans le temps imparti du serveur « POP3 » «pop.example.org»',
    'kmail.pop-login':
      'Impossible de se connecter à «pop.example.org». Le mot de passe pourrait être erroné. «The server said: authorization failed»',
    'kmail.sasl': [
      "La connexion grâce à la méthode d'authentification « SASL » («PLAIN») a échoué. Le serveur pourrait ne pas prendre en charge «PLAIN» ou le mot de passe pourrait être erroné. «…»",
      "La connexion grâce à la méthode d'authentification « APOP » a échoué. Le serveur «pop.example.org» pourrait ne pas la prendre en charge, bien qu'il indique le contraire ou le mot de passe pourrait être erroné. «…»",
    ],
    'kmail.wallet': [
      "Impossible de lire le mot de passe : l'utilisateur a rejeté l'accès au portefeuille",
      'Votre intervention est requise ici car il est impossible de charger le mot de passe depuis le portefeuille.',
      'Impossible de lire le mot de passe du trousseau.',
      'Impossible de trouver le mot de passe pour le compte « IMAP » «Work»',
    ],
    'kmail.asked-again': 'Votre intervention est requise ici car la connexion précédente a échoué.',
    'kmail.authentication': "Une erreur s'est produite durant l'authentification : «invalid_grant»",
    'kmail.send': [
      'Envoi impossible vers le serveur.',
      'Boîte aux lettres non disponible. Le serveur a indiqué : « «…» »',
    ],
    'kmail.capabilities':
      "Erreur lors de la vérification des capacités. Veuillez vérifier le port et le mode d'authentification.",
    'kmail.storage':
      'Espace de stockage insuffisant sur le serveur. Le serveur a indiqué : « «452 4.3.1 Insufficient system storage» »',
    'fairemail.account-failed': "Compte '«Work»' en erreur",
    'fairemail.alert': "Alerte serveur : '«…»'",
    'fairemail.server-said': 'Le serveur de messagerie a dit : «AUTHENTICATE failed.»',
    'fairemail.no-settings': "Aucun paramètre trouvé pour le domaine '«example.org»'",
    'fairemail.no-server': "Aucun serveur trouvé à '«imap.example.org»'",
    'fairemail.app-password':
      "Ce fournisseur requiert un mot de passe d'application au lieu du mot de passe du compte, veuillez vérifier les instructions de votre fournisseur",
    'fairemail.double-check':
      'Veuillez revérifier votre adresse e-mail et votre mot de passe et vous assurer que l’accès externe (IMAP/SMTP) est activé pour votre compte',
    'fairemail.outlook':
      "Vous devez utiliser l'assistant d'installation rapide d'Outlook / Office 365 pour ce compte (requis par Microsoft)",
    'fairemail.authenticate-disabled':
      "L’erreur 'AUTHENTICATE failed' peut être due à la désactivation d’IMAP/SMTP par l’administrateur système",
    'fairemail.token':
      "Le gestionnaire de compte d'Android pourrait être bloqué par un VPN, un pare-feu, un bloqueur de publicité, etc., l'empêchant d'obtenir un jeton d'accès",
    'fairemail.port': 'Veuillez vérifier le numéro de port',
    'fairemail.protocol': 'Veuillez vérifier le protocole (SSL/TLS ou STARTTLS)',
    'fairemail.trust': "Faire confiance au certificat du serveur avec l'empreinte digitale «12:AB»",
    'fairemail.no-internet': 'Aucune connexion Internet ou connexion non appropriée',
    'fairemail.sent-folder':
      "Aucun dossier de messages envoyés n'a été sélectionné. Les messages envoyés peuvent ne pas être stockés.",
    'fairemail.quota': 'Boîte aux lettres presque pleine',
    'delta-chat.cannot-login':
      'Connexion en tant que « «jane@example.org» » impossible. Vérifiez que votre adresse courriel et votre mot de passe sont corrects.',
    'delta-chat.no-internet': 'Pas de connexion Internet, connexion échouée.',
    'delta-chat.proxy':
      'Vous utilisez un proxy. Si vous rencontrez des difficultés pour vous connecter, essayez un autre proxy.',
    'delta-chat.not-connected': 'Non connecté',
    'thunderbird.no-disk-space':
      'Il n’y a plus assez d’espace disque pour télécharger les nouveaux messages. Essayez de supprimer d’anciens messages, de vider la corbeille ou de compacter les dossiers de courrier et essayez à nouveau.',
    'thunderbird.cannot-write':
      'Une erreur s’est produite pendant l’enregistrement de vos messages. Assurez-vous que le système de fichiers vous donne les permissions d’écriture et que vous avez suffisamment d’espace disque disponible pour copier la boîte de réception.',
  },
};
