import type { TranslatedDialogs } from '../dialog-entry';

/** What the programs show in Polish. */
export const polish: TranslatedDialogs = {
  language: 'pl',
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
    'https://support.apple.com/pl',
    'https://support.microsoft.com/pl',
  ],
  says: {
    'thunderbird.login-failed':
      'Logowanie na serwerze «imap.example.org» za pomocą nazwy użytkownika „«jane@example.org»” się nie powiodło.',
    'thunderbird.login-failed-title': 'Logowanie na koncie „«jane@example.org»” się nie powiodło',
    'thunderbird.login-failed-short': 'Nieudane logowanie',
    'thunderbird.token-failed': 'Niepowodzenie uwierzytelniania podczas łączenia się z serwerem «imap.example.org».',
    'thunderbird.unknown-host': 'Nie można połączyć się z serwerem «imap.example.org».',
    'thunderbird.connection-refused':
      'Nie można połączyć się z serwerem «imap.example.org»; połączenie zostało odrzucone.',
    'thunderbird.timed-out': 'Przekroczono limit czasu połączenia z serwerem «imap.example.org».',
    'thunderbird.reset': 'Połączenie z serwerem «imap.example.org» zostało zresetowane.',
    'thunderbird.interrupted': 'Połączenie z serwerem «imap.example.org» zostało przerwane.',
    'thunderbird.error-response': 'Serwer «imap.example.org» odpowiedział błędem.',
    'thunderbird.not-imap': 'Serwer pocztowy «imap.example.org» nie jest serwerem typu IMAP4.',
    'thunderbird.imap-tls-error':
      'Wystąpił błąd TLS nie do zignorowania. Błąd negocjacji albo prawdopodobnie wersja TLS lub certyfikat używany przez serwer «imap.example.org» jest niezgodny.',
    'thunderbird.imap-disconnected':
      'Serwer «imap.example.org» rozłączył się. Być może został wyłączony lub wystąpił problem z siecią.',
    'thunderbird.imap-dropped':
      'Nie można połączyć się z «imap.example.org». Spróbuj ponownie później. Jeśli problem będzie się powtarzał, być może przekroczono maksymalną liczbę połączeń z tym serwerem. Można zmniejszyć liczbę połączeń przechowywanych w pamięci podręcznej w ustawieniach serwera IMAP.',
    'thunderbird.imap-no-encrypted-password':
      'Serwer IMAP «imap.example.org» wydaje się nie obsługiwać uwierzytelniania przy pomocy szyfrowanych haseł. Proszę spróbować zmienić metodę uwierzytelniania na Zwykłe hasło w Konfiguracji serwera w konfiguracji tego konta, jeżeli jest to nowo utworzone konto. Jeżeli wybrana metoda uwierzytelniania działała wcześniej dla tego konta i nagle przestała, proszę skontaktować się z dostawcą usługi pocztowej.',
    'thunderbird.imap-no-plain-password':
      'Serwer IMAP «imap.example.org» nie zezwala na uwierzytelnianie przy pomocy haseł przesyłanych otwartym tekstem. Proszę spróbować zmienić metodę uwierzytelniania na Szyfrowane hasło w Konfiguracji serwera w konfiguracji kont.',
    'thunderbird.imap-method-not-supported':
      'Serwer IMAP («imap.example.org») nie obsługuje wybranej metody uwierzytelniania. Proszę zmienić metodę uwierzytelnia w Konfiguracji serwera w ustawieniach tego konta.',
    'thunderbird.imap-kerberos':
      'Uwierzytelnianie poprzez Kerberos/GSSAPI zostało odrzucone przez serwer IMAP («imap.example.org»). Proszę sprawdzić stan zalogowania do domeny Kerberos/GSSAPI.',
    'thunderbird.imap-command-failed':
      'Bieżące polecenie się nie powiodło. Serwer pocztowy konta «jane@example.org» odpowiedział: «…»',
    'thunderbird.imap-folder-failed':
      'Bieżąca operacja dla folderu „«Sent»” się nie powiodła. Serwer pocztowy konta «jane@example.org» odpowiedział: «…»',
    'thunderbird.imap-alert': 'Ostrzeżenie dla konta «jane@example.org»: «…»',
    'thunderbird.imap-password-prompt':
      'Wprowadź hasło użytkownika „«jane@example.org»” na serwerze „«imap.example.org»”:',
    'thunderbird.pop3-password-failed': 'Przesyłanie hasła użytkownika „«jane@example.org»” się nie powiodło.',
    'thunderbird.pop3-user-failed': 'Przesyłanie nazwy użytkownika się nie powiodło.',
    'thunderbird.pop3-error': 'Wystąpił błąd związany z serwerem pocztowym POP3.',
    'thunderbird.pop3-retr': 'Polecenie RETR się nie powiodło. Błąd pobierania wiadomości.',
    'thunderbird.pop3-list': 'Polecenie LIST się nie powiodło. Błąd pobierania ID oraz rozmiaru wiadomości.',
    'thunderbird.pop3-stat': 'Polecenie STAT się nie powiodło. Błąd pobierania numeru i rozmiarów wiadomości.',
    'thunderbird.pop3-temporary':
      'Tymczasowy błąd serwera «imap.example.org» podczas pobierania nowych wiadomości. Działanie zostanie ponowione przy następnym sprawdzaniu, czy są nowe wiadomości.',
    'thunderbird.pop3-busy':
      'Konto „«jane@example.org»” jest obecnie przetwarzane. Należy poczekać na zakończenie przetwarzania, aby pobrać wiadomości.',
    'thunderbird.pop3-tls':
      'Nie można ustanowić połączenia TLS z serwerem POP. Serwer może być chwilowo nieczynny lub jest nieprawidłowo skonfigurowany. Należy upewnić się, czy ustawienia serwera w oknie „Konfiguracja kont” są poprawne i spróbować ponownie.',
    'thunderbird.pop3-no-encrypted-password':
      'Ten serwer POP3 wydaje się nie obsługiwać uwierzytelniania przy pomocy szyfrowanych haseł. Proszę spróbować zmienić metodę uwierzytelniania na Zwykłe hasło w Konfiguracji serwera w konfiguracji tego konta, jeżeli jest to nowo utworzone konto. Jeżeli wybrana metoda uwierzytelniania działała wcześniej dla tego konta i nagle przestała, proszę skontaktować się z dostawcą usługi pocztowej.',
    'thunderbird.pop3-no-plain-password':
      'Ten serwer POP3 nie zezwala na uwierzytelnianie przy pomocy haseł przesyłanych otwartym tekstem. Proszę spróbować zmienić metodę uwierzytelniania na Szyfrowane hasło w Konfiguracji serwera w konfiguracji kont.',
    'thunderbird.pop3-method-not-supported':
      'Serwer pocztowy nie obsługuje wybranej metody uwierzytelniania, proszę ją zmienić w Konfiguracji serwera w konfiguracji tego konta.',
    'thunderbird.pop3-kerberos':
      'Uwierzytelnianie przy pomocy Kerberos/GSSAPI zostało odrzucone przez serwer POP. Proszę sprawdzić stan zalogowania do domeny Kerberos/GSSAPI.',
    'thunderbird.pop3-new-password':
      'Wprowadź nowe hasło użytkownika „«jane@example.org»” na serwerze „«imap.example.org»”:',
    'thunderbird.send-failed': 'Wysyłanie wiadomości się nie powiodło.',
    'thunderbird.send-error-title': 'Błąd wysyłania wiadomości',
    'thunderbird.send-failed-unexpected':
      'Niepowodzenie z powodu nieoczekiwanego błędu («example»). Brak dostępnego opisu.',
    'thunderbird.send-queued-failed': 'Wystąpił błąd podczas dostarczania zaległych wiadomości.',
    'thunderbird.sender-refused':
      'Wystąpił błąd podczas wysyłania wiadomości. Odpowiedź serwera poczty: «…». Proszę zweryfikować poprawność adresu e-mail w konfiguracji kont i spróbować ponownie.',
    'thunderbird.data-refused': 'Wystąpił błąd serwera poczty wychodzącej (SMTP). Odpowiedź serwera: «…».',
    'thunderbird.message-refused':
      'Wystąpił błąd podczas wysyłania wiadomości. Odpowiedź serwera: «…». Proszę sprawdzić wiadomość i spróbować ponownie.',
    'thunderbird.smtp-error':
      'Wystąpił błąd podczas wysyłania wiadomości: błąd serwera poczty wychodzącej (SMTP). Odpowiedź serwera: «…»',
    'thunderbird.communications-error': 'Wystąpił błąd podczas komunikacji: «993». Ponów próbę później.',
    'thunderbird.sender-invalid':
      'Podczas wysyłania poczty wystąpił błąd: adres nadawcy jest nieprawidłowy. Sprawdź poprawność tego adresu e-mail, a następnie ponów próbę.',
    'thunderbird.identity-invalid':
      'Podczas wysyłania poczty wystąpił błąd: tożsamość nadawcy jest nieprawidłowa. Sprawdź poprawność konfiguracji tożsamości, a następnie ponów próbę.',
    'thunderbird.no-copy-in-sent':
      'Wiadomość została wysłana pomyślnie, jednakże nie można skopiować jej do folderu Wysłane.',
    'thunderbird.sent-folder-not-opened':
      'Nie można otworzyć folderu wysłanej poczty. Sprawdź, czy ustawienia programu są poprawne.',
    'thunderbird.save-sent-locally':
      'Wiadomość została wysłana, ale nie umieszczono jej kopii w folderze «Sent» z powodu błędów sieciowych lub dostępu do plików. Można spróbować ponownie lub zapisać wiadomość lokalnie w „«example»/«Sent»-«example»”.',
    'thunderbird.draft-not-saved': 'Nie można zapisać wiadomości jako szkicu.',
    'thunderbird.draft-not-copied':
      'Szkic wiadomości nie został skopiowany do folderu «Sent» z powodu błędów sieciowych lub dostępu do plików. Można spróbować ponownie lub zapisać szkic lokalnie w „«example»/«Sent»-«example»”.',
    'thunderbird.bad-greeting':
      'Wystąpił błąd podczas wysyłania wiadomości: serwer pocztowy wysłał nieprawidłowe powitanie: «…».',
    'thunderbird.recipient-refused':
      'Wystąpił błąd podczas wysyłania wiadomości. Odpowiedź serwera: «…». Sprawdź adresata wiadomości («joe@example.com»), a następnie ponów próbę.',
    'thunderbird.no-starttls':
      'Wystąpił błąd podczas wysyłania wiadomości: nie udało się nawiązać bezpiecznego połączenia z serwerem „«smtp.example.org»” poczty wychodzącej (SMTP) przy użyciu STARTTLS, jako że nie ogłasza on jego stosowania. Należy wyłączyć STARTTLS w opcjach tego serwera lub skontaktować się z dostawcą usługi.',
    'thunderbird.no-password':
      'Wystąpił błąd podczas wysyłania wiadomości: nie udało się uzyskać hasła dla konta «jane@example.org». Wiadomość nie została wysłana.',
    'thunderbird.sending-not-allowed':
      'Wystąpił błąd podczas wysyłania wiadomości. Odpowiedź serwera: «…». Upewnij się, że do wysyłania używana jest poprawna tożsamość i metoda uwierzytelniania. Sprawdź, czy obecne dane logowania z obecnej sieci zezwalają na wysyłanie za pomocą tego serwera SMTP.',
    'thunderbird.too-many-recipients':
      'Wiadomość nie została wysłana z powodu przekroczenia dozwolonej liczby adresatów. Odpowiedź serwera: «…».',
    'thunderbird.client-id':
      'Serwer poczty wychodzącej (SMTP) wykrył błąd w poleceniu CLIENTID. Wiadomość nie została wysłana. Odpowiedź serwera: «…»',
    'thunderbird.client-id-not-permitted':
      'Odpowiedź serwera poczty wychodzącej (SMTP) na polecenie CLIENTID wskazuje, że urządzenie nie ma pozwolenia na wysyłanie poczty. Odpowiedź serwera: «…»',
    'thunderbird.message-too-large':
      'Rozmiar wysyłanej wiadomości przekracza globalny limit rozmiaru wiadomości na serwerze. Wiadomość nie została wysłana; należy zmniejszyć jej rozmiar i spróbować ponownie. Odpowiedź serwera: «…».',
    'thunderbird.smtp-unknown':
      'Wystąpił błąd podczas wysyłania wiadomości: serwer „«smtp.example.org»” poczty wychodzącej (SMTP) jest nieznany. Serwer może być niewłaściwie skonfigurowany. Należy sprawdzić poprawność ustawień serwera poczty wychodzącej, a następnie spróbować ponownie.',
    'thunderbird.smtp-not-reached':
      'Wysyłanie wiadomości się nie powiodło, ponieważ nie udało się połączyć z serwerem „«smtp.example.org»” poczty wychodzącej (SMTP). Serwer może być nieosiągalny albo nie przyjmować połączeń SMTP. Należy sprawdzić poprawność ustawień serwera poczty wychodzącej, a następnie spróbować ponownie, albo skontaktować się z administratorem serwera.',
    'thunderbird.smtp-lost':
      'Wysyłanie wiadomości się nie powiodło, ponieważ połączenie z serwerem „«smtp.example.org»” poczty wychodzącej (SMTP) zostało przerwane w trakcie transakcji. Należy spróbować ponownie lub skontaktować się z administratorem sieci.',
    'thunderbird.smtp-timed-out':
      'Wysyłanie wiadomości się nie powiodło, ponieważ upłynął limit czasu połączenia z serwerem «smtp.example.org» poczty wychodzącej (SMTP). Należy spróbować ponownie lub skontaktować się z administratorem sieci.',
    'thunderbird.smtp-unknown-reason':
      'Z nieznanych przyczyn nie udało się wysłać wiadomości przy użyciu serwera „«smtp.example.org»” poczty wychodzącej (SMTP). Należy sprawdzić poprawność ustawień serwera poczty wychodzącej, a następnie spróbować ponownie, albo skontaktować się z administratorem sieci.',
    'thunderbird.smtp-no-encrypted-password':
      'Serwer „«smtp.example.org»” poczty wychodzącej (SMTP) wydaje się nie obsługiwać uwierzytelniania przy pomocy szyfrowanych haseł. Proszę spróbować zmienić metodę uwierzytelniania na Zwykłe hasło w Poczta wychodząca w Konfiguracji kont, jeżeli jest to nowo utworzone konto. Jeżeli wybrana metoda uwierzytelniania działała wcześniej dla tego konta i nagle przestała, proszę skontaktować się z dostawcą usługi pocztowej.',
    'thunderbird.smtp-no-encrypted-password-unprotected':
      'Serwer „«smtp.example.org»” poczty wychodzącej (SMTP) wydaje się nie obsługiwać uwierzytelniania przy pomocy szyfrowanych haseł. Proszę spróbować zmienić metodę uwierzytelniania na Hasło przesyłane otwartym tekstem w Poczta wychodząca w Konfiguracji kont, jeżeli jest to nowo utworzone konto. Jeżeli wybrana metoda uwierzytelniania działała wcześniej dla tego konta i nagle przestała, może to być oznaką próby wykradzenia hasła.',
    'thunderbird.smtp-no-plain-password':
      'Serwer „«smtp.example.org»” poczty wychodzącej (SMTP) nie zezwala na uwierzytelnianie przy pomocy haseł przesyłanych otwartym tekstem. Proszę spróbować zmienić metodę uwierzytelniania na Szyfrowane hasło w Poczta wychodząca w Konfiguracji kont.',
    'thunderbird.smtp-sign-in-failed':
      'Wystąpił błąd podczas wysyłania wiadomości: nie udało się uwierzytelnić z serwerem „«smtp.example.org»” poczty wychodzącej (SMTP). Proszę sprawdzić hasło oraz metodę uwierzytelniania w Poczcie wychodzącej w Konfiguracji kont.',
    'thunderbird.smtp-kerberos':
      'Uwierzytelnianie przy pomocy Kerberos/GSSAPI nie zostało zaakceptowane przez serwer SMTP «smtp.example.org». Proszę sprawdzić stan zalogowania do domeny Kerberos/GSSAPI.',
    'thunderbird.smtp-method-not-supported':
      'Serwer „«smtp.example.org»” poczty wychodzącej (SMTP) nie obsługuje wybranej metody uwierzytelniania. Proszę zmienić metodę uwierzytelniania w Poczcie wychodzącej w Konfiguracji kont.',
    'thunderbird.smtp-security-issue': 'Konfiguracja związana z „«smtp.example.org»” musi zostać poprawiona.',
    'thunderbird.smtp-address-not-ascii':
      'W części adresu odbiorcy („«joe@example.com»”) opisującej użytkownika, znajdują się znaki spoza zakresu ASCII, a używany serwer nie obsługuje SMTPUTF8. Proszę zmienić adres i spróbować ponownie.',
    'thunderbird.setup-login-failed':
      'Uwierzytelnienie się nie powiodło. Proszę sprawdzić, czy nazwa użytkownika, adres e-mail oraz hasło są poprawne.',
    'thunderbird.setup-login-failed-reason':
      'Uwierzytelnienie się nie powiodło. Odpowiedź serwera «imap.example.org»: «…»',
    'thunderbird.setup-verification-failed': 'Uwierzytelnienie było niemożliwe z nieznanych przyczyn.',
    'thunderbird.setup-no-contact': 'Nie można uzyskać odpowiedzi od serwera',
    'thunderbird.setup-cannot-login':
      'Nie można zalogować się na serwerze. Prawdopodobnie nazwa użytkownika, hasło lub konfiguracja są niewłaściwie ustawione.',
    'thunderbird.setup-no-server': 'Nie można odnaleźć serwera',
    'thunderbird.setup-bad-autodiscover': 'Plik XML automatycznego wykrywania Exchange jest nieprawidłowy.',
    'thunderbird.setup-no-account-in-xml': 'Konfiguracyjny plik XML nie zawiera konfiguracji konta e-mail.',
    'thunderbird.setup-credentials-wrong':
      'Uwierzytelnienie się nie powiodło. Sprawdź poprawność nazwy użytkownika i hasła.',
    'thunderbird.setup-nothing-found': 'Thunderbird nie znalazł ustawień konta.',
    'thunderbird.setup-not-verified':
      'Konfiguracja nie mogła zostać zweryfikowana. Jeśli nazwa użytkownika i hasło są poprawne, to prawdopodobnie administrator serwera wyłączył wybraną konfigurację dla tego konta. Spróbuj wybrać inny protokół.',
    'thunderbird.setup-oauth-unsupported':
      'Thunderbird nie może automatycznie skonfigurować OAuth2 dla tej nazwy hosta. Wybierz konfigurację zaawansowaną, aby utworzyć konto, a następnie dokończ konfigurację w ustawieniach konta. Uzyskaj pomoc dotyczącą konfiguracji OAuth2.',
    'thunderbird.setup-port-not-reached': 'Nie można nawiązać połączenia z portem «993», ale port «143» jest dostępny.',
    'thunderbird.setup-unprotected':
      'Ostrzeżenie: wykryto niezabezpieczony serwer pocztowy. Ten serwer nie obsługuje szyfrowania, co naraża hasło i dane użytkownika. Skontaktuj się z administratorem, aby zabezpieczyć połączenie, lub kontynuuj na własne ryzyko. Więcej informacji znajdziesz w dokumencie FAQ.',
    'thunderbird.setup-separate-name':
      'Uwierzytelnienie się nie powiodło. Podane dane logowania są niepoprawne lub do zalogowania wymagana jest oddzielna nazwa użytkownika. Ta nazwa użytkownika to zwykle login do domeny Windows z lub bez domeny (np. alicja lub AD\\\\alicja).',
    'thunderbird.certificate-name':
      'Certyfikat witryny „«imap.example.org»” nie jest ważny dla tego serwera. Ktoś może próbować podszyć się pod serwer. Nie należy kontynuować.',
    'thunderbird.certificate-expired': 'Certyfikat witryny „«imap.example.org»” wygasł w dniu «3 May 2026».',
    'thunderbird.certificate-not-yet-valid':
      'Certyfikat witryny „«imap.example.org»” nie będzie ważny do «3 May 2026».',
    'thunderbird.certificate-untrusted': 'Certyfikat witryny „«imap.example.org»” nie pochodzi z zaufanego źródła.',
    'thunderbird.certificate-other': 'Wystąpił błąd podczas łączenia się z «imap.example.org».',
    'thunderbird.sign-in-not-completed': 'Thunderbird nie mógł dokończyć logowania przy użyciu tych ustawień.',
    'thunderbird-android.authentication-error': ['Błąd autoryzacji', 'Błąd uwierzytelniania.'],
    'thunderbird-android.network-error': 'Błąd sieci',
    'thunderbird-android.client-certificate-expired': 'Certyfikat klienta nie jest już ważny',
    'thunderbird-android.client-certificate-not-read': 'Nie można uzyskać dostępu do certyfikatu klienta',
    'thunderbird-android.missing-capability': 'Brak możliwości serwera',
    'thunderbird-android.missing-capability-named': 'Serwerowi brakuje tej możliwości: «AUTH»',
    'thunderbird-android.incoming-check-failed': 'Sprawdzanie ustawień serwera poczty przychodzącej nie powiodło się',
    'thunderbird-android.outgoing-check-failed': 'Sprawdzanie ustawień serwera poczty wychodzącej nie powiodło się',
    'thunderbird-android.oauth-failed': 'Logowanie OAuth się nie powiodło',
    'thunderbird-android.oauth-failed-with': 'Autoryzacja nie powiodła się z powodu następującego błędu: «example»',
    'thunderbird-android.oauth-cancelled': 'Autoryzacja anulowana',
    'thunderbird-android.oauth-not-supported': 'Ten dostawca nie obsługuje obecnie protokołu OAuth 2.0.',
    'thunderbird-android.oauth-no-browser':
      'Aplikacja nie mogła znaleźć przeglądarki, za pomocą której można uzyskać dostęp do Twojego konta.',
    'thunderbird-android.certificate-risk':
      'Aplikacja wykryła potencjalne zagrożenie bezpieczeństwa i nie nawiązała dalszego połączenia z «imap.example.org». Jeśli będziesz kontynuować, osoby atakujące mogą spróbować ukraść informacje, takie jak hasło lub adresy e-mail.',
    'thunderbird-android.certificate-error': 'Błąd certyfikatu dla «jane@example.org»',
    'thunderbird-android.sign-in-failed-for':
      'Uwierzytelnianie dla «jane@example.org» nie powiodło się. Zaktualizuj ustawienia serwera.',
    'thunderbird-android.sign-in-failed-incoming':
      'Uwierzytelnienie się nie powiodło dla «jane@example.org». Zaktualizuj ustawienia serwera poczty przychodzącej.',
    'thunderbird-android.sign-in-failed-outgoing':
      'Uwierzytelnienie się nie powiodło dla «jane@example.org». Zaktualizuj ustawienia serwera poczty wychodzącej.',
    'thunderbird-android.send-failed-some': 'Niektóre wiadomości nie zostały wysłane',
    'thunderbird-android.sending-failed':
      'Podczas wysyłania wiadomości wystąpił błąd. Sprawdź połączenie sieciowe i konfigurację serwera poczty wychodzącej.',
    'thunderbird-android.connection-error': 'Błąd połączenia',
    'thunderbird-android.setup-not-loaded': 'Nie udało się wczytać konfiguracji poczty e-mail',
    'thunderbird-android.setup-network-error': 'Błąd sieci. Sprawdź stan połączenia i spróbuj ponownie.',
    'thunderbird-android.setup-no-folders': 'Nie udało się pobrać listy folderów z serwera',
    'thunderbird-android.address-not-supported': 'Ten adres e-mail nie jest obsługiwany.',
    'android.sign-in-failed-title': 'Nie można się zalogować',
    'android.sign-in-unsuccessful': 'Nie udało się zalogować na konto «jane@example.org».',
    'android.oauth-failed': 'Nie można uwierzytelnić',
    'android.address-or-password-wrong': 'Nieprawidłowy adres e-mail lub hasło',
    'android.name-or-password-wrong': 'Nieprawidłowa nazwa użytkownika lub hasło',
    'android.confirm-settings': 'Potwierdź poprawność nazwy użytkownika, hasła i ustawień konta.',
    'android.not-safe': 'Nie można bezpiecznie połączyć się z serwerem.',
    'android.client-certificate-wanted':
      'Certyfikat klienta jest wymagany. Czy chcesz się połączyć z serwerem za pomocą certyfikatu klienta?',
    'android.client-certificate-invalid': 'Certyfikat jest nieważny lub niedostępny.',
    'android.server-error-check-password':
      'Serwer zgłosił błąd. Sprawdź nazwę użytkownika i hasło, a następnie spróbuj ponownie.',
    'android.not-connected': 'Nie można połączyć się z serwerem.',
    'android.tls-not-supported': 'Wymagane połączenie TLS nie jest obsługiwane przez serwer.',
    'android.methods-not-supported': 'Serwer nie obsługuje metod uwierzytelniania.',
    'android.security-error': 'Nie można nawiązać połączenia z serwerem z powodu błędu zabezpieczeń.',
    'android.connection-not-opened': 'Nie można nawiązać połączenia z serwerem.',
    'android.protocol-not-supported':
      'Wpisany adres serwera jest nieprawidłowy lub Poczta nie obsługuje wersji protokołu wymaganej przez serwer.',
    'android.no-permission':
      'Nie masz uprawnień do synchronizacji z tym serwerem. Skontaktuj się z administratorem serwera, aby uzyskać więcej informacji.',
    'android.security-features':
      'Serwer wymaga funkcji zabezpieczeń, których to urządzenie z Androidem nie obsługuje, w tym: «example».',
    'nextcloud.imap-not-reachable': 'Serwer IMAP jest nieosiągalny',
    'nextcloud.smtp-not-reachable': 'Serwer SMTP jest nieosiągalny',
    'nextcloud.imap-wrong': 'Nieprawidłowa nazwa użytkownika lub hasło IMAP',
    'nextcloud.smtp-wrong': 'Nieprawidłowa nazwa użytkownika lub hasło SMTP',
    'nextcloud.imap-denied': 'Serwer IMAP odmówił uwierzytelnienia',
    'nextcloud.smtp-denied': 'Serwer SMTP odmówił uwierzytelnienia',
    'nextcloud.imap-auth-error': 'Błąd uwierzytelniania IMAP',
    'nextcloud.smtp-auth-error': 'Błąd uwierzytelniania SMTP',
    'nextcloud.imap-failed': 'Połączenie IMAP nie powiodło się',
    'nextcloud.smtp-failed': 'Połączenie SMTP nie powiodło się',
    'nextcloud.popup-closed': 'Wyskakujące okienko autoryzacji zostało zamknięte',
    'nextcloud.setup-error': 'Wystąpił błąd podczas zakładania konta',
    'nextcloud.no-discovery': 'Wykrywanie konfiguracji nie powiodło się. Użyj ustawień ręcznych',
    'nextcloud.google-oauth':
      'Google wymaga uwierzytelniania OAuth. Jeśli administrator Nextcloud nie skonfigurował OAuth Google, możesz zamiast tego użyć hasła aplikacji Google.',
    'nextcloud.microsoft-oauth':
      'Microsoft wymaga uwierzytelniania OAuth. Poproś administratora Nextcloud o skonfigurowanie OAuth Microsoft w ustawieniach administracyjnych.',
    'nextcloud.account-not-connected': 'To konto nie może się połączyć',
    'nextcloud.connection-failed': 'Połączenie nie powiodło się. Sprawdź swoje dane i spróbuj ponownie',
    'nextcloud.error-sending': 'Błąd podczas wysyłania wiadomości',
    'nextcloud.not-sent': 'Nie można wysłać wiadomości',
    'nextcloud.server-error': 'Błąd serwera pocztowego',
    'nextcloud.copy-to-sent': 'Nie można skopiować do folderu „Wysłane”',
    'nextcloud.passwordless':
      'Zaloguj się przy użyciu hasła, aby włączyć to konto. Bieżąca sesja korzysta z uwierzytelniania bez hasła, m.in. SSO lub WebAuthn.',
    'roundcube.login-failed': 'Błąd logowania!',
    'roundcube.storage-error': 'Błąd połączenia z serwerem!',
    'roundcube.locked': 'Przekroczono maksymalną dozwoloną liczbę prób logowania. Proszę spróbować później.',
    'roundcube.not-reached': 'Błąd połączenia (brak odpowiedzi serwera)!',
    'roundcube.cookies': 'Twoja przeglądarka nie obsługuje ciasteczek!',
    'roundcube.session': 'Błąd sesji bądź sesja wygasła!',
    'roundcube.quota': 'Nie można wykonać operacji. Brak miejsca na dysku.',
    'roundcube.sending-failed': 'Nie udało się wysłać wiadomości!',
    'roundcube.sent-not-saved': 'Wystąpił błąd podczas zapisu wysłanej wiadomości!',
    'roundcube.smtp-not-connected': 'Błąd SMTP («-1»): Nie można nawiązać połączenia z serwerem.',
    'roundcube.smtp-sign-in': 'Błąd SMTP («535»): Uwierzytelnianie nie powiodło się.',
    'roundcube.smtp-sender': 'Błąd SMTP («553»): Nie można ustawić nadawcy "«jane@example.org»" («…»).',
    'roundcube.smtp-recipient': 'Błąd SMTP («550»): Nie można dodać odbiorcy "«joe@example.com»" («…»).',
    'roundcube.smtp-size': 'Błąd SMTP: Rozmiar wiadomości przekracza limit («example»)',
    'roundcube.smtp-utf8': 'Błąd SMTP: Serwer nie obsługuje znaków Unicode w adresach email.',
    'roundcube.oauth-failed': 'Nieudane logowanie OAuth, Spróbuj ponownie.',
    'roundcube.authorization-failed': 'Błąd autoryzacji',
    'phpmailer.authenticate': 'Błąd SMTP: nie udało się przeprowadzić uwierzytelnienia.',
    'phpmailer.connect-host': 'Błąd SMTP: nie udało się połączyć z serwerem (hostem).',
    'phpmailer.connect-failed': 'Nie udało się nawiązać połączenia za pomocą SMTP Connect().',
    'phpmailer.data-not-accepted': 'Błąd SMTP: dane wiadomości nie zostały przyjęte przez serwer.',
    'phpmailer.from-failed': 'Nieprawidłowy adres nadawcy:',
    'phpmailer.recipients-failed': 'Błąd SMTP: nie udało się wysłać do następujących odbiorców:',
    'phpmailer.mail-function': 'Nie można zainicjować funkcji mail(). Sprawdź konfigurację serwera.',
    'phpmailer.invalid-address': 'Nie można wysłać wiadomości. Nieprawidłowy adres odbiorcy:',
    'phpmailer.invalid-host': 'Nieprawidłowa nazwa hosta:',
    'phpmailer.invalid-hostentry': 'Nieprawidłowy wpis hosta:',
    'phpmailer.server-error': 'Błąd serwera SMTP:',
    'phpmailer.extension-missing': 'Brak wymaganego rozszerzenia PHP:',
    'evolution.imap-secure-failed':
      'Połączenie z serwerem IMAP «imap.example.org» w trybie bezpiecznym się nie powiodło: «example»',
    'evolution.pop-secure-failed':
      'Połączenie z serwerem POP «imap.example.org» w trybie bezpiecznym się nie powiodło: «example»',
    'evolution.smtp-secure-failed':
      'Połączenie z serwerem SMTP «smtp.example.org» w trybie bezpiecznym się nie powiodło: «example»',
    'evolution.starttls-failed': 'Polecenie STARTTLS się nie powiodło:',
    'evolution.no-stls': 'STLS nie jest obsługiwane przez serwer',
    'evolution.imap-method': 'Serwer IMAP «imap.example.org» nie obsługuje uwierzytelniania «PLAIN»',
    'evolution.smtp-method': 'Serwer SMTP «smtp.example.org» nie obsługuje uwierzytelniania «PLAIN»',
    'evolution.plain-disallowed':
      'Uwierzytelnianie w zwykłym tekście jest niedozwolone na niezabezpieczonych połączeniach. Proszę zmienić szyfrowanie na STARTTLS lub TLS dla konta „«jane@example.org»”.',
    'evolution.no-password': 'Hasło uwierzytelnienia jest niedostępne',
    'evolution.no-username': 'Nie można uwierzytelnić bez nazwy użytkownika',
    'evolution.not-authenticated': 'Uwierzytelnienie się nie powiodło',
    'evolution.pop-authenticate': 'Uwierzytelnienie na serwerze POP «imap.example.org» się nie powiodło:',
    'evolution.pop-greeting': 'Odczytanie prawidłowego przywitania z serwera POP «imap.example.org» się nie powiodło',
    'evolution.pop-password': 'Nie można połączyć z serwerem POP «imap.example.org». Błąd podczas wysyłania hasła:',
    'evolution.pop-sasl': 'Nie można zalogować się na serwerze POP «imap.example.org»: błąd na poziomie protokołu SASL',
    'evolution.welcome': 'Błąd odpowiedzi na powitanie:',
    'evolution.auth-command': 'Polecenie AUTH się nie powiodło:',
    'evolution.mail-from': 'Polecenie MAIL FROM się nie powiodło:',
    'evolution.rcpt-to': 'Wykonanie RCPT TO <«joe@example.com»> się nie powiodło:',
    'evolution.data-command': 'Polecenie DATA się nie powiodło:',
    'evolution.recipients-invalid': 'Nie można wysłać wiadomości: co najmniej jeden z odbiorców jest nieprawidłowy',
    'evolution.sender-invalid': 'Nie można wysłać wiadomości: nieprawidłowy adres nadawcy.',
    'evolution.not-connected': 'Nie można wysłać wiadomości: brak połączenia z usługą.',
    'evolution.html-page':
      'Serwer odpowiedział stroną HTML, co może oznaczać, że wystąpił błąd na serwerze lub z żądaniem klienta.',
    'evolution.autodiscover': 'Przetworzenie kodu XML odpowiedzi automatycznego wykrywania się nie powiodło',
    'evolution.timeout': 'Przekroczono czas oczekiwania',
    'evolution.mechanism-weak': 'Mechanizm uwierzytelniania jest za słaby',
    'evolution.encryption-required': 'Żądany mechanizm uwierzytelniający wymaga szyfrowania',
    'evolution.temporary-failure': 'Chwilowe niepowodzenie podczas uwierzytelniania',
    'evolution.authentication-required': 'Wymagane uwierzytelnienie',
    'evolution.mailbox-unavailable': 'Nie wykonano żądanej operacji: skrzynka jest niedostępna',
    'geary.receiving-login': 'Proszę sprawdzić poprawność loginu i hasła odbierania',
    'geary.receiving-server': 'Proszę sprawdzić poprawność informacji o serwerze odbierania',
    'geary.sending-login': 'Proszę sprawdzić poprawność loginu i hasła wysyłania',
    'geary.sending-server': 'Proszę sprawdzić poprawność informacji o serwerze wysyłania',
    'geary.address-and-password': 'Proszę sprawdzić poprawność adresu e-mail i hasła',
    'geary.no-connection': 'Nie można się połączyć, proszę sprawdzić sieć',
    'geary.incorrect-login': 'Konto zgłosiło niewłaściwy login lub hasło.',
    'geary.untrusted-server': 'Konto zgłosiło niezaufany serwer.',
    'geary.untrusted-connection':
      'Nie można sprawdzić tożsamości serwera poczty «IMAP» pod adresem «imap.example.org»:«993».',
    'geary.unknown-authority': 'Certyfikat serwera nie jest podpisany przez znaną instytucję',
    'geary.name': 'Tożsamość serwera nie pasuje do tożsamości w certyfikacie',
    'geary.expired': 'Certyfikat serwera wygasł',
    'geary.not-activated': 'Certyfikat serwera nie został aktywowany',
    'geary.revoked': 'Certyfikat serwera został unieważniony i jest teraz nieprawidłowy',
    'geary.insecure': 'Certyfikat serwera jest uważany za niebezpieczny',
    'geary.name-not-found': 'Nie można wyszukać nazwy serwera',
    'geary.reconnect': 'Nie można wysyłać ani odbierać poczty, dopóki komputer nie zostanie połączony.',
    'geary.not-sent': 'Wiadomości nie będą wysyłane do czasu ponownego połączenia',
    'mailspring.not-connected': 'Błąd połączenia - Nie można połączyć się z podanym serwerem/portem.',
    'mailspring.no-inbox':
      'To konto jest nieprawidłowe lub program Mailspring nie może znaleźć katalogu Skrzynka odbiorcza lub Wszystkie wiadomości. «example»',
    'mailspring.no-tls': 'TLS niedostępny',
    'mailspring.certificate': 'Błąd certyfikatu',
    'mailspring.authentication': 'Błąd uwierzytelnienia - sprawdź swoją nazwę użytkownika i hasło.',
    'mailspring.gmail-imap-off': 'Gmail IMAP nie jest włączony. Przejdź do ustawień Gmaila, aby go włączyć.',
    'mailspring.gmail-bandwidth': 'Przekroczono przepustowość Gmaila. Spróbuj ponownie później.',
    'mailspring.gmail-connections':
      'Jest zbyt wiele aktywnych połączeń z Twoim kontem Gmail. Spróbuj ponownie później.',
    'mailspring.yahoo-unavailable': 'Yahoo jest niedostępne.',
    'mailspring.no-folder': 'Niestety, ten katalog nie istnieje.',
    'mailspring.no-starttls': 'StartTLS jest niedostępny.',
    'mailspring.app-password': 'Wymagane jest specyficzne hasło aplikacji Gmail.',
    'mailspring.outlook-browser': 'Serwer Outlook wymaga zalogowania się za pomocą przeglądarki internetowej.',
    'mailspring.webmail': 'Serwer wymaga zalogowania się za pośrednictwem poczty internetowej.',
    'mailspring.no-server': 'Nie odnaleziono prawidłowego serwera.',
    'mailspring.sign-in-required': 'Wymagane uwierzytelnienie.',
    'mailspring.sending-off': 'Wysyłanie nie jest włączone dla tego konta.',
    'mailspring.attachment': 'Wiadomość zawiera załączniki niedozwolone przez serwer.',
    'mailspring.yahoo-spam': 'Wiadomość została zablokowana przez wychodzący filtr spamu Yahoo.',
    'mailspring.yahoo-limit':
      'Wiadomość została zablokowana przez Yahoo - przekroczyłeś dzienny limit wysyłania wiadomości.',
    'mailspring.relay': 'Serwer SMTP nie przekazałby wiadomości. Może być konieczne uwierzytelnienie.',
    'mailspring.no-method':
      'Niestety, Twój serwer SMTP nie obsługuje podstawowego uwierzytelniania na podstawie nazwy użytkownika/hasła.',
    'apple.identity-ios': 'Nie można zweryfikować tożsamości serwera',
    'apple.cannot-get-connection': 'Nie można pobrać poczty. Połączenie z serwerem nie powiodło się.',
    'outlook.0x80042109': 'Program Outlook nie może połączyć się z serwerem poczty wychodzącej (SMTP).',
    'any.password-wrong': 'Nazwa użytkownika lub hasło są nieprawidłowe',
    'any.certificate-expired': 'Certyfikat wygasł',
    'any.could-not-connect': 'Nie można połączyć się z serwerem',
    'any.timed-out': 'Przekroczono limit czasu połączenia',
    'claws.imap-login': 'Nie można wejść na serwer IMAP «imap.example.org».',
    'claws.auth-failed': 'Uwierzytelnienie nie powiodło się: «the server’s words»',
    'claws.auth-error': 'wystąpił błąd podczas uwierzytelniania',
    'claws.no-auth-method': ['Metoda SMTP AUTH nie jest dostępna', 'Wybrana metoda SMTP AUTH nie jest dostępna'],
    'claws.no-apop': 'Przy powitaniu zabrakło wymaganego znacznika czasowego APOP',
    'claws.imap-connect': [
      'Nie można połączyć się z serwerem IMAP: «imap.example.org:993»:«…»',
      'Nie można połączyć się z serwerem POP3: «pop.example.org:995»:«…»',
    ],
    'claws.connection-failed': [
      'Nie udało się nawiązać połączenia z «mail.example.org:993»:«…».',
      '«mail.example.org:993»:«…»: połączenie nieudane («…»).',
    ],
    'claws.timed-out': 'Upłynął czas oczekiwania na połączenie z «mail.example.org:993»:«…».',
    'claws.session-timed-out':
      'Upłynął czas oczekiwania na sesję. Możesz zwiększyć czas oczekiwania w Ustawienia/Inne/Różne.',
    'claws.unknown-host': [
      '«mail.example.org:993»:«…»: nieznany gospodarz.',
      '«mail.example.org:imaps»:«…»: nie udało się wyszukać gospodarza («…»).',
    ],
    'claws.closed-by-host': [
      'Połączenie z «mail.example.org:993»:«…» zostało zamknięte przez zdalnego gospodarza.',
      'Połączenie IMAP zostało zerwane',
    ],
    'claws.imap-disconnected': 'Połączenie IMAP do «imap.example.org» zostało przerwane. Łączę jeszcze raz...',
    'claws.starttls': [
      'Nie można nawiązać sesji STARTTLS.',
      'nie można rozpocząć sesji STARTTLS',
      'Błąd podczas nawiązywania połączenia STARTTLS',
    ],
    'claws.certificate-expired': 'Certyfikat TLS wygasł',
    'claws.certificate-changed': 'Certyfikat TLS uległ zmianie i jest nieprawidłowy',
    'claws.certificate-invalid': 'Certyfikat TLS jest nieprawidłowy',
    'claws.mailbox-locked': 'skrzynka zablokowana',
    'claws.sending': [
      'Wystąpił błąd podczas wysyłania wiadomości: «the server’s words»',
      'Wystąpił błąd podczas sesji SMTP.',
      'wystąpił błąd podczas sesji SMTP',
    ],
    'claws.pop-session': ['wystąpił błąd podczas sesji POP', 'Błąd protokołu POP'],
    'claws.token': [
      'Token dostępu OAuth2 nie został pobrany',
      'Odświeżający token OAuth2 nie został pobrany',
      'Błąd OAuth2. Sprawdź i popraw ustawienia swojego konta OAuth2.',
    ],
    'claws.no-space': 'Brak miejsca na dysku.',
    'kmail.malformed': '«…» nie powiodło się, błędna odpowiedź serwera.',
    'kmail.login-tls': [
      'Logowanie nie powiodło się, nie udała się negocjacja TLS.',
      'Nieudany uścisk dłoni SSL.',
      'Błąd SSL/TLS: «The host name did not match any of the valid hosts»',
    ],
    'kmail.mode': [
      'Logowanie nie powiodło się, tryb uwierzytelnienia «CRAM-MD5» nie jest obsługiwany przez serwer.',
      'Nie można uwierzytelnić się na serwerze SMTP, bo nie można znaleźć pasującej metody uwierzytelnienia',
      'Logowanie nie powiodło się, nie można zainicjować biblioteki SASL',
    ],
    'kmail.plain-disabled': 'Logowanie nie powiodło się, zwykłe logowanie jest wyłączone na serwerze.',
    'kmail.no-starttls': 'STARTTLS nie jest obsługiwany przez serwer, zamiast tego spróbuj użyć SSL/TLS.',
    'kmail.lost': [
      'Utracono połączenie z serwerem.',
      'Zerwano połączenie',
      'Serwer natychmiast przerwał połączenie.',
      'Połączenie z serwerem POP3 zostało zerwane «pop.example.org»',
      'Rozłączono z serwerem podczas logowania.',
    ],
    'kmail.imap-connect': [
      'Nie można połączyć z serwerem IMAP. «imap.example.org»',
      'Nie można połączyć się z serwerem IMAP.',
      'Nie można połączyć się z serwerem, proszę zweryfikować adres serwera.',
      'Serwer jest niedostępny.',
    ],
    'kmail.pop-timeout': 'Przekroczono czas oczekiwania na serwer POP3 «pop.example.org»',
    'kmail.pop-login':
      'Nie można zalogować się do «pop.example.org» - być może hasło jest nieprawidłowe. «The server said: authorization failed»',
    'kmail.sasl': [
      'Logowanie przez SASL («PLAIN») nie powiodło się. Serwer nie obsługuje «PLAIN» albo podano błędne hasło. «…»',
      'Logowanie przez APOP nie powiodło się. Serwer «pop.example.org» prawdopodobnie nie obsługuje APOP (chociaż zgłasza obsługę) albo podano błędne hasło. «…»',
    ],
    'kmail.wallet': [
      'Nie można odczytać hasła: użytkownik odmówił dostępu do portfela',
      'Nie można załadować hasła z portfela. Podaj hasło.',
      'Nie udało się odczytać hasła z łańcucha kluczy.',
      'Nie znaleziono hasła dla konta IMAP «Work»',
    ],
    'kmail.asked-again': 'Poprzednia próba zalogowania nie powiodła się. Spróbuj ponownie.',
    'kmail.authentication': 'Podczas uwierzytelniania wystąpił błąd: «invalid_grant»',
    'kmail.send': ['Nie można wysyłać na serwer.', 'Skrzynka pocztowa niedostępna. Serwer zwrócił: «…»'],
    'kmail.capabilities': 'Niepowodzenie przy sprawdzaniu możliwości. Proszę sprawdzić port i tryb uwierzytelniania.',
    'kmail.storage':
      'Niewystarczająco miejsca do przechowywania na serwerze. Serwer zwrócił: «452 4.3.1 Insufficient system storage»',
    'fairemail.account-failed': "Niepowodzenie dla konta '«Work»'",
    'fairemail.alert': "Alert serwera: '«…»'",
    'fairemail.server-said': "Serwer e-mail odpowiedział: '«AUTHENTICATE failed.»'",
    'fairemail.no-settings': "Nie znaleziono ustawień dla domeny '«example.org»'",
    'fairemail.no-server': "Nie znaleziono serwera na '«imap.example.org»'",
    'fairemail.app-password':
      'Ten dostawca wymaga hasła aplikacji zamiast hasła do konta, sprawdź instrukcje swojego dostawcy',
    'fairemail.double-check':
      'Sprawdź dokładnie swój adres e-mail i hasło oraz upewnij się, że dostęp zewnętrzny (IMAP/SMTP) jest włączony dla Twojego konta',
    'fairemail.outlook':
      'Musisz użyć kreatora szybkiego konfiguracji Outlook / Office 365 dla tego konta (wymagane przez Microsoft)',
    'fairemail.authenticate-disabled':
      'Błąd "AUTHENTICATE failed" może być spowodowany wyłączeniem protokołu IMAP/SMTP przez administratora systemu',
    'fairemail.token':
      'Menedżer konta Android może być zablokowany przez VPN, zaporę sieciową, bloker reklam itp., uniemożliwiając uzyskanie tokena dostępu',
    'fairemail.port': 'Zweryfikuj dokładnie numer portu',
    'fairemail.protocol': 'Upewnij się w kwestii protokołu (SSL/TLS lub STARTTLS)',
    'fairemail.trust': 'Zaufaj certyfikatowi serwera za pomocą odcisku palca «12:AB»',
    'fairemail.no-internet': 'Brak lub brak odpowiedniego połączenia internetowego',
    'fairemail.sent-folder': 'Nie wybrano folderu wysłanych wiadomości. Może wystąpić problem z ich przechowywaniem.',
    'fairemail.quota': 'Skrzynka pocztowa jest prawie pełna',
    'delta-chat.cannot-login':
      'Nie można się zalogować jako „«jane@example.org». Sprawdź, czy adres i hasło są poprawne.',
    'delta-chat.no-internet': 'Brak połączenia internetowego, logowanie nie powiodło się.',
    'delta-chat.proxy': 'Używasz serwera proxy. Jeśli masz problemy z połączeniem, spróbuj użyć innego serwera proxy.',
    'delta-chat.not-connected': 'Nie połączony',
    'thunderbird.no-disk-space':
      'Na dysku jest zbyt mało miejsca, aby pobrać nowe wiadomości. Spróbuj usunąć stare wiadomości, opróżnić kosz po czym uporządkować foldery poczty i pobrać pocztę raz jeszcze.',
    'thunderbird.cannot-write':
      'Zapisywanie wiadomości w skrzynce pocztowej się nie powiodło. Sprawdź, czy masz wymagane prawa zapisu w systemie oraz czy dostępna jest wystarczająca ilość wolnego miejsca do skopiowania skrzynki pocztowej.',
  },
};
