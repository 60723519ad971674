import type { TranslatedDialogs } from '../dialog-entry';

/** What the programs show in Russian. */
export const russian: TranslatedDialogs = {
  language: 'ru',
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
    'https://support.apple.com/ru',
    'https://support.microsoft.com/ru',
  ],
  says: {
    'thunderbird.login-failed':
      'Ошибка входа на сервер ««imap.example.org»» с именем пользователя ««jane@example.org»».',
    'thunderbird.login-failed-title': 'Ошибка входа в учётную запись ««jane@example.org»»',
    'thunderbird.login-failed-short': 'Ошибка входа на сервер',
    'thunderbird.token-failed': 'Ошибка аутентификации при соединении с сервером «imap.example.org».',
    'thunderbird.unknown-host': 'Ошибка соединения с сервером ««imap.example.org»».',
    'thunderbird.connection-refused': 'Не удалось соединиться с сервером ««imap.example.org»»; в соединении отказано.',
    'thunderbird.timed-out': 'Время ожидания соединения с сервером ««imap.example.org»» истекло.',
    'thunderbird.reset': 'Соединение с сервером «imap.example.org» было сброшено.',
    'thunderbird.interrupted': 'Соединение с сервером «imap.example.org» было прервано.',
    'thunderbird.error-response': 'Сервер «imap.example.org» ответил с ошибкой.',
    'thunderbird.not-imap': 'Почтовый сервер ««imap.example.org»» не является сервером IMAP4.',
    'thunderbird.imap-tls-error':
      'Неустранимая ошибка TLS. Произошла ошибка рукопожатия или, возможно, версия TLS или сертификат, используемые сервером «imap.example.org», несовместимы.',
    'thunderbird.imap-disconnected':
      'Произошло отключение от ««imap.example.org»». Возможно, сервер не работает, или возникли проблемы в сети.',
    'thunderbird.imap-dropped':
      'Не удалось соединиться с «imap.example.org». Подождите некоторое время и попробуйте снова. Если проблема не будет устранена, возможно, вы превысили максимальное число соединений с этим сервером. Вы можете уменьшить число кешируемых соединений в настройках IMAP-сервера.',
    'thunderbird.imap-no-encrypted-password':
      'Похоже, что IMAP-сервер ««imap.example.org»» не поддерживает использование зашифрованных паролей. Если вы только что создали учётную запись, пожалуйста, попробуйте сменить «Метод аутентификации» на «Обычный пароль» в «Параметрах учётной записи | Параметры сервера». Если это работало раньше, а теперь внезапно перестало работать, пожалуйста, свяжитесь в вашим администратором электронной почты или провайдером.',
    'thunderbird.imap-no-plain-password':
      'IMAP-сервер ««imap.example.org»» не разрешает использование обычных текстовых паролей. Пожалуйста, попробуйте сменить «Метод аутентификации» на «Зашифрованный пароль» в «Параметрах учётной записи | Параметры сервера».',
    'thunderbird.imap-method-not-supported':
      'IMAP-сервер ««imap.example.org»» не поддерживает выбранный метод аутентификации. Пожалуйста, измените «Метод аутентификации» в «Параметрах учётной записи | Параметры сервера».',
    'thunderbird.imap-kerberos':
      'Мандат Kerberos/GSSAPI не был принят IMAP-сервером ««imap.example.org»». Пожалуйста, проверьте, что вы вошли в Kerberos/GSSAPI realm.',
    'thunderbird.imap-command-failed':
      'Текущая команда не выполнена. Почтовый сервер для учётной записи ««jane@example.org»» ответил: «…»',
    'thunderbird.imap-folder-failed':
      'Текущая операция над ««Sent»» не выполнена. Почтовый сервер для учётной записи ««jane@example.org»» ответил: «…»',
    'thunderbird.imap-alert': 'Предупреждение от учётной записи ««jane@example.org»»: «…»',
    'thunderbird.imap-password-prompt': 'Введите пароль для «jane@example.org» на «imap.example.org»:',
    'thunderbird.pop3-password-failed': 'Не удалось отправить пароль для пользователя «jane@example.org».',
    'thunderbird.pop3-user-failed': 'Не удалось отправить имя пользователя.',
    'thunderbird.pop3-error': 'Произошла ошибка почтового сервера POP3.',
    'thunderbird.pop3-retr': 'Команда RETR не выполнена. Ошибка получения сообщения.',
    'thunderbird.pop3-list': 'Команда LIST не выполнена. Ошибка получения ID и размера сообщения.',
    'thunderbird.pop3-stat': 'Команда STAT не выполнена. Ошибка получения номера и размера сообщения.',
    'thunderbird.pop3-temporary':
      'При получении новых сообщений от «imap.example.org» произошла временная ошибка. Операция будет повторена при следующей проверке наличия новых сообщений.',
    'thunderbird.pop3-busy':
      'Учётная запись «jane@example.org» обрабатывается. Подождите, пока закончится обработка, чтобы получить сообщения.',
    'thunderbird.pop3-tls':
      'Не удалось установить соединение с использованием TLS с POP3-сервером. Возможно, сервер отключён или неверно сконфигурирован. Пожалуйста, проверьте корректность настроек вашего почтового сервера, заданных вами в разделе «Параметры сервера» в окне «Параметры учётной записи» и попробуйте снова.',
    'thunderbird.pop3-no-encrypted-password':
      'Похоже, что POP3-сервер не поддерживает использование зашифрованных паролей. Если вы только что создали учётную запись, пожалуйста, попробуйте сменить «Метод аутентификации» на «Обычный пароль» в «Параметрах учётной записи | Параметры сервера». Если это работало раньше, а теперь внезапно перестало работать, пожалуйста, свяжитесь в вашим администратором электронной почты или провайдером.',
    'thunderbird.pop3-no-plain-password':
      'Этот POP3-сервер не разрешает использование обычных текстовых паролей. Пожалуйста, попробуйте сменить «Метод аутентификации» на «Зашифрованный пароль» в «Параметрах учётной записи | Параметры сервера».',
    'thunderbird.pop3-method-not-supported':
      'Сервер не поддерживает выбранный метод аутентификации. Пожалуйста, смените «Метод аутентификации» в «Параметрах учётной записи | Параметры сервера».',
    'thunderbird.pop3-kerberos':
      'Мандат Kerberos/GSSAPI не был принят POP3-сервером. Пожалуйста, проверьте, что вы вошли в Kerberos/GSSAPI realm.',
    'thunderbird.pop3-new-password':
      'Пожалуйста, введите новый пароль для пользователя «jane@example.org» на «imap.example.org»:',
    'thunderbird.send-failed': 'Ошибка отправления сообщения.',
    'thunderbird.send-error-title': 'Ошибка отправки сообщения',
    'thunderbird.send-failed-unexpected': 'Не удалось из-за непредвиденной ошибки «example». Описание недоступно.',
    'thunderbird.send-queued-failed': 'Ошибка при доставке неотправленных сообщений.',
    'thunderbird.sender-refused':
      'Ошибка отправления почты. Почтовый сервер ответил: «…». Убедитесь, что указанный вами в параметрах учётной записи адрес электронной почты верен, и попробуйте снова.',
    'thunderbird.data-refused': 'Ошибка сервера исходящей почты (SMTP) при отправлении почты. Сервер ответил: «…».',
    'thunderbird.message-refused':
      'Ошибка отправления почты. Почтовый сервер ответил: «…». Проверьте сообщение и попробуйте снова.',
    'thunderbird.smtp-error':
      'Ошибка при отправлении почты: Ошибка сервера исходящей почты (SMTP). Сервер ответил: «…».',
    'thunderbird.communications-error': 'Ошибка соединения: «993». Пожалуйста, попробуйте снова.',
    'thunderbird.sender-invalid':
      'Ошибка отправления почты: адрес отправителя (От:) некорректен. Убедитесь, что вы указали корректный адрес электронной почты, и попробуйте снова.',
    'thunderbird.identity-invalid':
      'Ошибка отправления почты: адрес отправителя некорректен. Убедитесь, что вы правильно настроили учётную запись адреса электронной почты, и попробуйте снова.',
    'thunderbird.no-copy-in-sent':
      'Сообщение было успешно отправлено, но его не удалось скопировать в папку «Отправленные».',
    'thunderbird.sent-folder-not-opened':
      'Не удалось открыть папку «Отправленные». Убедитесь в правильности своих параметров учётной записи.',
    'thunderbird.save-sent-locally':
      'Ваше сообщение было отправлено, но его копия не была помещена в папку Отправленные («Sent») из-за ошибок доступа к файлу или сети. Вы можете повторить попытку или сохранить сообщение локально в «example»/«Sent»-«example».',
    'thunderbird.draft-not-saved': 'Не удалось сохранить сообщение как черновик.',
    'thunderbird.draft-not-copied':
      'Черновик вашего сообщения не был скопирован в папку черновиков («Sent») из-за ошибок доступа к файлу или сети. Вы можете повторить попытку или сохранить черновик локально в «example»/«Sent»-«example».',
    'thunderbird.bad-greeting': 'Ошибка отправления почты: Почтовый сервер отправил некорректное приветствие: «…».',
    'thunderbird.recipient-refused':
      'Ошибка отправления почты. Почтовый сервер ответил: «…». Проверьте правильность написания адреса получателя ««joe@example.com»» и попробуйте снова.',
    'thunderbird.no-starttls':
      'Ошибка отправления почты: Не удалось установить защищённое соединение с сервером исходящей почты (SMTP) ««smtp.example.org»» с использованием STARTTLS, так как он не заявил о поддержке этой возможности. Отключите использование STARTTLS для этого сервера или свяжитесь с вашим сервис-провайдером.',
    'thunderbird.no-password':
      'Ошибка отправления почты: Не удалось получить пароль для «jane@example.org». Сообщение отправлено не было.',
    'thunderbird.sending-not-allowed':
      'При отправке почты произошла ошибка. Почтовый сервер ответил: «…». Пожалуйста, убедитесь, что вы используете правильную учётную запись для отправки и корректный способ аутентификации. Проверьте, что вам разрешено отправлять почту через этот SMTP-сервер с текущими учётными данными из вашей текущей сети.',
    'thunderbird.too-many-recipients':
      'Сообщение не было отправлено из-за превышения разрешённого количества получателей. Сервер ответил: «…».',
    'thunderbird.client-id':
      'Сервер исходящей почты (SMTP) обнаружил ошибку в команде CLIENTID. Сообщение не было отправлено. Сервер ответил: «…»',
    'thunderbird.client-id-not-permitted':
      'Ответ сервера исходящей почты (SMTP) на команду CLIENTID означает, что вашему устройству не разрешено отправлять почту. Сервер ответил: «…»',
    'thunderbird.message-too-large':
      'Размер сообщения, которое вы пытаетесь отправить, превышает глобальный предел размера, допустимый сервером. Сообщение не было отправлено; уменьшите его размер и попробуйте снова. Сервер ответил: «…».',
    'thunderbird.smtp-unknown':
      'Ошибка отправления почты: Сервер исходящей почты (SMTP) ««smtp.example.org»» неизвестен. Возможно, сервер неверно сконфигурирован. Убедитесь, что параметры вашего Сервера исходящей почты (SMTP) правильны, и попробуйте снова.',
    'thunderbird.smtp-not-reached':
      'Сообщение не может быть отправлено, так как не удалось установить соединение с Сервером исходящей почты (SMTP) ««smtp.example.org»». Сервер может быть недоступен или отказывать в соединении по SMTP. Убедитесь, что указали корректные параметры Сервера исходящей почты (SMTP) и попробуйте снова.',
    'thunderbird.smtp-lost':
      'Сообщение не может быть отправлено, так как соединение с Сервером исходящей почты (SMTP) ««smtp.example.org»» было утеряно в середине транзакции. Попробуйте снова.',
    'thunderbird.smtp-timed-out':
      'Сообщение не может быть отправлено, так как время ожидания соединения с Сервером исходящей почты (SMTP) ««smtp.example.org»» истекло. Попробуйте снова.',
    'thunderbird.smtp-unknown-reason':
      'Отправка сообщения с использованием Сервера исходящей почты (SMTP) ««smtp.example.org»» не удалась по неизвестной причине. Убедитесь, что указали корректные параметры Сервера исходящей почты (SMTP) и попробуйте снова.',
    'thunderbird.smtp-no-encrypted-password':
      'Похоже, что Сервер исходящей почты (SMTP) ««smtp.example.org»» не поддерживает использование зашифрованных паролей. Если вы только что создали учётную запись, попробуйте сменить «Метод аутентификации» в «Параметры учётной записи | Сервер исходящей почты (SMTP)» на «Обычный пароль».',
    'thunderbird.smtp-no-encrypted-password-unprotected':
      'Похоже, что Сервер исходящей почты (SMTP) ««smtp.example.org»» не поддерживает использование зашифрованных паролей. Если вы только что создали учётную запись, попробуйте сменить «Метод аутентификации» в «Параметры учётной записи | Сервер исходящей почты (SMTP)» на «Пароль, без защиты передачи». Если это работало раньше, а теперь внезапно перестало, возможно, что ваш пароль был украден.',
    'thunderbird.smtp-no-plain-password':
      'Сервер исходящей почты (SMTP) ««smtp.example.org»» не разрешает использование обычных текстовых паролей. Пожалуйста, попробуйте сменить «Метод аутентификации» в «Параметры учётной записи | Сервер исходящей почты (SMTP)» на «Зашифрованный пароль».',
    'thunderbird.smtp-sign-in-failed':
      'Не удалось аутентифицироваться на Сервере исходящей почты (SMTP) ««smtp.example.org»». Пожалуйста, проверьте пароль, и проверьте «Метод аутентификации» в «Параметры учётной записи | Сервер исходящей почты (SMTP)».',
    'thunderbird.smtp-kerberos':
      'Мандат Kerberos/GSSAPI не был принят Сервером исходящей почты (SMTP) ««smtp.example.org»». Пожалуйста, проверьте, что вы вошли в Kerberos/GSSAPI realm.',
    'thunderbird.smtp-method-not-supported':
      'Сервер исходящей почты (SMTP) ««smtp.example.org»» не поддерживает выбранный метод аутентификации. Пожалуйста, измените «Метод аутентификации» в «Параметры учётной записи | Сервер исходящей почты (SMTP)».',
    'thunderbird.smtp-security-issue': 'Конфигурация, относящаяся к «smtp.example.org», должна быть исправлена.',
    'thunderbird.smtp-address-not-ascii':
      'В имени почтового ящика в адресе получателя «joe@example.com» имеются не-ASCII символы, а ваш сервер не поддерживает SMTPUTF8. Пожалуйста, замените этот адрес и попробуйте снова.',
    'thunderbird.setup-login-failed':
      'Ошибка входа на сервер. Имя пользователя/адрес электронной почты и пароль верны?',
    'thunderbird.setup-login-failed-reason': 'Ошибка входа на сервер. Сервер «imap.example.org» сообщил: «…»',
    'thunderbird.setup-verification-failed': 'Попытка входа не удалась по неизвестной причине.',
    'thunderbird.setup-no-contact': 'Не могу связаться с сервером',
    'thunderbird.setup-cannot-login':
      'Не могу войти на сервер. Возможно, имеется ошибка в конфигурации, имени пользователя или пароле.',
    'thunderbird.setup-no-server': 'Не могу найти сервер',
    'thunderbird.setup-bad-autodiscover': 'XML-файл автообнаружения Exchange является некорректным.',
    'thunderbird.setup-no-account-in-xml':
      'XML файл конфигурации не содержит конфигурации учётной записи электронной почты.',
    'thunderbird.setup-credentials-wrong': 'Ошибка аутентификации. Пожалуйста, проверьте имя пользователя и пароль',
    'thunderbird.setup-nothing-found': 'Thunderbird не удалось найти настройки для вашей учётной записи почты.',
    'thunderbird.setup-not-verified':
      'Конфигурация не может быть проверена. Если ваше имя пользователя и пароль верны, вероятно, администратор сервера отключил выбранную конфигурацию для вашей учётной записи. Попробуйте выбрать другой протокол.',
    'thunderbird.setup-oauth-unsupported':
      'Thunderbird не может автоматически настраивать OAuth2 для этого имени хоста. Выберите «Дополнительная настройка», чтобы создать учётную запись, затем завершите настройку в параметрах учётной записи. Получите помощь по настройке OAuth2.',
    'thunderbird.setup-port-not-reached': 'Не удалось соединиться с портом «993», но порт «143» доступен.',
    'thunderbird.setup-unprotected':
      'Предупреждение: Обнаружен незащищённый почтовый сервер. На этом сервере отсутствует шифрование, что раскрывает ваш пароль и данные. Попросите вашего администратора защитить соединение или продолжайте на свой страх и риск. Для получения дополнительной информации обратитесь к ЧаВо.',
    'thunderbird.setup-separate-name':
      'Ошибка аутентификации. Введённые учётные данные неверны, либо для входа в систему требуется отдельное имя пользователя. Обычно это имя пользователя, используемое для входа в домен Windows, с именем домена или без него (например, janedoe или AD\\\\janedoe)',
    'thunderbird.certificate-name':
      'Сертификат для «imap.example.org» недействителен для этого сервера. Кто-то может пытаться подменить нужный вам сервер и вам лучше не продолжать.',
    'thunderbird.certificate-expired': 'Срок действия сертификата для «imap.example.org» истёк «3 May 2026».',
    'thunderbird.certificate-not-yet-valid': 'Сертификат для «imap.example.org» не будет действителен до «3 May 2026».',
    'thunderbird.certificate-untrusted': 'К источнику, издавшему сертификат для «imap.example.org», нет доверия.',
    'thunderbird.certificate-other': 'При соединении с «imap.example.org» произошла ошибка.',
    'thunderbird.sign-in-not-completed': 'Thunderbird не смог завершить вход с этими настройками.',
    'thunderbird-android.authentication-error': 'Ошибка аутентификации',
    'thunderbird-android.network-error': 'Ошибка сети',
    'thunderbird-android.client-certificate-expired': 'Сертификат клиента больше не действителен',
    'thunderbird-android.client-certificate-not-read': 'Не удалось получить доступ к сертификату клиента',
    'thunderbird-android.missing-capability': 'Отсутствующие возможности сервера',
    'thunderbird-android.missing-capability-named': 'На сервере отсутствует эта возможность: «AUTH»',
    'thunderbird-android.incoming-check-failed': 'Проверка параметров входящего сервера не удалась',
    'thunderbird-android.outgoing-check-failed': 'Проверка настроек исходящего сервера не удалась',
    'thunderbird-android.oauth-failed': 'Вход через OAuth не выполнен',
    'thunderbird-android.oauth-failed-with': 'Авторизация не выполнена из-за ошибки: «example»',
    'thunderbird-android.oauth-cancelled': 'Авторизация отменена',
    'thunderbird-android.oauth-not-supported': 'В настоящее время OAuth 2.0 данным провайдером не поддерживается.',
    'thunderbird-android.oauth-no-browser': 'Не найден браузер для предоставления доступа к вашей учётной записи.',
    'thunderbird-android.certificate-risk':
      'Приложение обнаружило потенциальную угрозу безопасности и прекратило подключение к «imap.example.org». Если вы продолжите подключение, злоумышленники могут попытаться украсть информацию, например ваш пароль или электронную почту.',
    'thunderbird-android.certificate-error': 'Сбой сертификата «jane@example.org»',
    'thunderbird-android.sign-in-failed-for': 'Сбой аутентификации для «jane@example.org». Обновите настройки сервера.',
    'thunderbird-android.sign-in-failed-incoming':
      'Ошибка аутентификации «jane@example.org». Обновите настройки сервера входящей почты.',
    'thunderbird-android.sign-in-failed-outgoing':
      'Ошибка аутентификации «jane@example.org». Обновите настройки сервера исходящей почты.',
    'thunderbird-android.send-failed-some': 'Сбой отправки почты',
    'thunderbird-android.sending-failed':
      'Сбой при отправке сообщения. Проверьте соединение с сетью и настройки сервера исходящей почты.',
    'thunderbird-android.connection-error': 'Сбой подключения',
    'thunderbird-android.setup-not-loaded': 'Не удалось загрузить настройки электронной почты',
    'thunderbird-android.setup-network-error':
      'Ошибка сети. Проверьте состояние вашего соединения и повторите попытку.',
    'thunderbird-android.setup-no-folders': 'Не удалось получить список папок с сервера',
    'thunderbird-android.address-not-supported': 'Этот адрес электронной почты не поддерживается.',
    'android.sign-in-failed-title': 'Вход не выполнен',
    'android.sign-in-unsuccessful': 'Ошибка при входе в аккаунт «jane@example.org».',
    'android.oauth-failed': 'Не удалось выполнить аутентификацию',
    'android.address-or-password-wrong': 'Неверный адрес эл. почты или пароль',
    'android.name-or-password-wrong': 'Неверное имя пользователя или пароль.',
    'android.confirm-settings': 'Убедитесь, что имя пользователя, пароль и параметры аккаунта указаны правильно.',
    'android.not-safe': 'Не удалось установить защищенное подключение к серверу.',
    'android.client-certificate-wanted': 'Требуется сертификат клиента. Подключиться к серверу с таким сертификатом?',
    'android.client-certificate-invalid': 'Сертификат недействителен или недоступен.',
    'android.server-error-check-password': 'Ошибка сервера. Проверьте имя пользователя и пароль и повторите попытку.',
    'android.not-connected': 'Не удалось подключиться к серверу.',
    'android.tls-not-supported': 'TLS не поддерживается сервером.',
    'android.methods-not-supported': 'Методы аутентификации не поддерживаются сервером.',
    'android.security-error': 'Не удалось установить подключение к серверу из-за ошибки безопасности.',
    'android.protocol-not-supported':
      'Введен неправильный адрес сервера или сервер запрашивает версию протокола, которая не поддерживается в Email.',
    'android.no-permission':
      'У вас нет разрешений на синхронизацию с этим сервером. За дополнительной информацией обратитесь к администратору сервера.',
    'android.security-features':
      'Ваше Android-устройство не поддерживает обязательные для сервера функции защиты: «example»',
    'nextcloud.imap-not-reachable': 'Сервер IMAP недоступен',
    'nextcloud.smtp-not-reachable': 'SMTP сервер недоступен',
    'nextcloud.imap-wrong': 'Имя пользователя или пароль IMAP неверны',
    'nextcloud.smtp-wrong': 'Неверное имя пользователя или пароль SMTP',
    'nextcloud.imap-denied': 'Серверу IMAP отказано в проверке подлинности',
    'nextcloud.smtp-denied': 'SMTP-серверу отказано в проверке подлинности',
    'nextcloud.imap-auth-error': 'Ошибка аутентификации по IMAP',
    'nextcloud.smtp-auth-error': 'Ошибка SMTP-аутентификации',
    'nextcloud.imap-failed': 'Не удалось установить соединение IMAP',
    'nextcloud.smtp-failed': 'Не удалось установить SMTP соединение',
    'nextcloud.popup-closed': 'Всплывающее окно авторизации закрыто',
    'nextcloud.setup-error': 'При настройке вашей учетной записи произошла ошибка',
    'nextcloud.no-discovery': 'Не удалось автоматически настроить конфигурацию, введите параметры вручную.',
    'nextcloud.google-oauth':
      'Google требует аутентификацию OAuth. Если ваш администратор Nextcloud не настроил Google OAuth, вместо этого вы можете использовать пароль приложения Google.',
    'nextcloud.microsoft-oauth':
      'Microsoft требует аутентификации OAuth. Попросите администратора Nextcloud настроить Microsoft OAuth в настройках администратора.',
    'nextcloud.account-not-connected': 'Этот аккаунт не может подключиться',
    'nextcloud.connection-failed': 'Соединение не удалось. Проверьте вашу информацию и повторите попытку',
    'nextcloud.error-sending': 'Ошибка при отправке вашего сообщения',
    'nextcloud.not-sent': 'Сообщение не может быть отправлено',
    'nextcloud.server-error': 'Ошибка почтового сервера',
    'nextcloud.copy-to-sent': 'Не удалось скопировать в папку "Отправленные"',
    'nextcloud.passwordless':
      'Пожалуйста, войдите в систему, используя пароль, чтобы активировать эту учетную запись. Текущий сеанс использует аутентификацию без пароля, например. Единый вход или WebAuthn.',
    'roundcube.login-failed': 'Неудачная попытка входа.',
    'roundcube.storage-error': 'Неудачное соединение с IMAP сервером',
    'roundcube.locked': 'Слишком много неудачных попыток входа. Попробуйте позже.',
    'roundcube.not-reached': 'Ошибка соединения (Сбой подключения к серверу)!',
    'roundcube.cookies': 'Ваш браузер не принимает cookie.',
    'roundcube.session': 'Ваша сессия устарела.',
    'roundcube.quota': 'Невозможно выполнить операцию. Нет свободного места на диске.',
    'roundcube.sending-failed': 'Не удалось отправить сообщение.',
    'roundcube.sent-not-saved': 'Произошла ошибка при сохранении отправленного сообщения.',
    'roundcube.smtp-not-connected': 'SMTP ошибка («-1»): Сбой соединения с сервером.',
    'roundcube.smtp-sign-in': 'SMTP ошибка («535»): Ошибка авторизации.',
    'roundcube.smtp-sender': 'SMTP ошибка («553»): Невозможно установить отправителя "«jane@example.org»" («…»)',
    'roundcube.smtp-recipient': 'SMTP ошибка («550»): Невозможно добавить получателя "«joe@example.com»" («…»)',
    'roundcube.smtp-size': 'Ошибка SMTP: Размер сообщения превышает ограничения сервера («example»)',
    'roundcube.smtp-utf8': 'Ошибка SMTP: сервер не поддерживает Unicode в адресе электронной почты.',
    'roundcube.oauth-failed': 'Ошибка OAuth авторизации. Пожалуйста, попробуйте еще раз.',
    'roundcube.authorization-failed': 'Сбой авторизации',
    'phpmailer.authenticate': 'Ошибка SMTP: не удалось пройти аутентификацию.',
    'phpmailer.connect-host': 'Ошибка SMTP: не удается подключиться к SMTP-серверу.',
    'phpmailer.connect-failed': 'Ошибка соединения с SMTP-сервером.',
    'phpmailer.data-not-accepted': 'Ошибка SMTP: данные не приняты.',
    'phpmailer.from-failed': 'Неверный адрес отправителя:',
    'phpmailer.recipients-failed': 'Ошибка SMTP: Ошибка следующих получателей:',
    'phpmailer.mail-function': 'Невозможно запустить функцию mail().',
    'phpmailer.invalid-address': 'Не отправлено из-за неправильного формата email-адреса:',
    'phpmailer.invalid-host': 'Неверный хост:',
    'phpmailer.invalid-hostentry': 'Неверная запись хоста:',
    'phpmailer.server-error': 'Ошибка SMTP-сервера:',
    'phpmailer.extension-missing': 'Расширение отсутствует:',
    'evolution.imap-secure-failed':
      'Не удалось подключиться к IMAP-серверу «imap.example.org» в защищённом режиме:«example»',
    'evolution.pop-secure-failed':
      'Сбой при подключении к серверу POP «imap.example.org» в защищённом режиме: «example»',
    'evolution.smtp-secure-failed':
      'Не удалось подключиться к SMTP-серверу «smtp.example.org» в защищённом режиме: «example»',
    'evolution.starttls-failed': 'Сбой команды STARTTLS:',
    'evolution.no-stls': 'STLS не поддерживается сервером',
    'evolution.imap-method': 'Сервер IMAP «imap.example.org» не поддерживает аутентификацию «PLAIN»',
    'evolution.smtp-method': 'Сервер SMTP «smtp.example.org» не поддерживает аутентификацию «PLAIN»',
    'evolution.plain-disallowed':
      'Аутентификация обычным текстом запрещена на небезопасных соединениях. Измените шифрование на STARTTLS или TLS для учетной записи ««jane@example.org»».',
    'evolution.no-password': 'Пароль аутентификации недоступен',
    'evolution.no-username': 'Невозможно выполнить проверку подлинности без имени пользователя',
    'evolution.not-authenticated': 'Не удалось выполнить аутентификацию',
    'evolution.pop-authenticate': 'Сбой аутентификации на сервере POP «imap.example.org»:',
    'evolution.pop-greeting': 'Не удалось получить приглашение от POP-сервера «imap.example.org»',
    'evolution.pop-password': 'Не удалось подключиться к POP-серверу «imap.example.org». Ошибка отправки пароля:',
    'evolution.pop-sasl': 'Не удалось зарегистрироваться на сервере POP «imap.example.org»: Ошибка протокола SASL',
    'evolution.welcome': 'Ошибка ответа на приветствие:',
    'evolution.auth-command': 'Сбой команды AUTH:',
    'evolution.mail-from': 'Сбой команды MAIL FROM:',
    'evolution.rcpt-to': 'Сбой команды RCPT TO <«joe@example.com»>:',
    'evolution.data-command': 'Сбой команды DATA:',
    'evolution.recipients-invalid':
      'Не удалось отправить сообщение: указан один или несколько некорректных получателей',
    'evolution.sender-invalid': 'Не удалось отправить сообщение: неверный адрес отправителя.',
    'evolution.not-connected': 'Не удалось отправить сообщение: сервис не подключён.',
    'evolution.html-page': 'Сервер ответил HTML-страницей, что может означать ошибку на сервере или в запросе клиента.',
    'evolution.autodiscover': 'Не удалось разобрать XML ответа автообнаружения',
    'evolution.timeout': 'Время ожидания превышено',
    'evolution.mechanism-weak': 'Слишком слабый механизм аутентификации',
    'evolution.encryption-required': 'Для запрошенного механизма аутентификации требуется шифрование',
    'evolution.temporary-failure': 'Временный сбой аутентификации',
    'evolution.authentication-required': 'Требуется аутентификация',
    'evolution.mailbox-unavailable': 'Запрошенное действие не выполнено: почтовый ящик недоступен',
    'geary.receiving-login': 'Проверьте свой логин и пароль для получения',
    'geary.receiving-server': 'Проверьте параметры сервера получения',
    'geary.sending-login': 'Проверьте свой логин и пароль для отправления',
    'geary.sending-server': 'Проверьте параметры сервера отправления',
    'geary.address-and-password': 'Проверьте свой адрес и пароль эл. почты',
    'geary.no-connection': 'Не удалось подключиться, проверьте свою сеть',
    'geary.incorrect-login': 'Учетная запись сообщила о неправильном логине или пароле.',
    'geary.untrusted-server': 'Учетная запись сообщила о ненадежном сервере.',
    'geary.untrusted-connection':
      'Данные авторизации сервера почты «IMAP» на «imap.example.org»:«993» не могут быть проверены.',
    'geary.unknown-authority': 'Сертификат сервера не подписан известным центром сертификации',
    'geary.name': 'Учётные данные сервера не совпадают с учётными данными в сертификате',
    'geary.expired': 'Сертификат сервера просрочен',
    'geary.not-activated': 'Сертификат сервера не был активирован',
    'geary.revoked': 'Сертификат сервера был отозван и теперь недействителен',
    'geary.insecure': 'Сертификат сервера считается небезопасным',
    'geary.name-not-found': 'Не удалось найти имя сервера',
    'geary.reconnect': 'Вы не сможете отправлять или получать эл. почту до повторного подключения.',
    'geary.not-sent': 'Эл. почта не будет отправлена до повторного подключения',
    'mailspring.not-connected': 'Ошибка подключения. Невозможно подключиться к указанному серверу / порту.',
    'mailspring.no-inbox':
      'Эта учетная запись недействительна, или Mailspring не смог найти папку Входящие или Вся почта. «example»',
    'mailspring.no-tls': 'TLS недоступно',
    'mailspring.certificate': 'Ошибка сертификата',
    'mailspring.authentication': 'Ошибка аутентификации - проверьте свое имя пользователя и пароль.',
    'mailspring.gmail-imap-off': 'Gmail IMAP не включен. Посетите настройки Gmail, чтобы включить его.',
    'mailspring.gmail-bandwidth': 'Превышена пропускная способность Gmail. Пожалуйста, повторите попытку позже.',
    'mailspring.gmail-connections':
      'Слишком много активных подключений к вашей учетной записи Gmail. Пожалуйста, повторите попытку позже.',
    'mailspring.yahoo-unavailable': 'Yahoo недоступен.',
    'mailspring.no-folder': 'К сожалению, этой папки не существует.',
    'mailspring.no-starttls': 'StartTLS недоступен.',
    'mailspring.app-password': 'Требуется пароль для конкретного приложения Gmail.',
    'mailspring.outlook-browser': 'Сервер Outlook сказал, что вы должны войти в систему через веб-браузер.',
    'mailspring.webmail': 'Сервер сказал, что вы должны войти в систему через свою электронную почту.',
    'mailspring.no-server': 'Сервер не найден.',
    'mailspring.sign-in-required': 'Необходима аутентификация.',
    'mailspring.sending-off': 'Отправка для этой учетной записи недоступна.',
    'mailspring.attachment': 'Сообщение содержит незаконное вложение, которое не разрешено сервером.',
    'mailspring.yahoo-spam': 'Сообщение было заблокировано фильтром исходящих спама Yahoo.',
    'mailspring.yahoo-limit': 'Сообщение заблокировано Yahoo - вы превысили лимит ежедневной отправки.',
    'mailspring.relay': 'Сервер SMTP не будет передавать сообщение. Возможно, вам придется пройти аутентификацию.',
    'mailspring.no-method':
      'К сожалению, ваш SMTP-сервер не поддерживает базовую аутентификацию имени пользователя и пароля.',
    'apple.identity-ios': 'Не удается проверить подлинность сервера',
    'apple.cannot-get-connection': 'Не удается получить почту. Сбой подключения к серверу.',
    'outlook.0x80042109': 'Outlook не удается подключиться к серверу исходящей почты (SMTP).',
    'outlook.server-rejected-login':
      'Почтовый сервер отклонил попытку входа. Проверьте имя пользователя и пароль для этой учетной записи.',
    'any.password-wrong': 'Неверное имя пользователя или пароль',
    'any.certificate-expired': 'Срок действия сертификата истек',
    'any.could-not-connect': 'Не удалось подключиться к серверу',
    'any.timed-out': 'Время ожидания соединения истекло',
    'claws.imap-login': 'Не удалось подключиться к серверу IMAP «imap.example.org».',
    'claws.auth-failed': 'Ошибка аутентификации: «the server’s words»',
    'claws.auth-error': 'возникла ошибка при аутентификации',
    'claws.no-auth-method': [
      'Не найдено подходящего метода SMTP аутентификации',
      'Выбранный метод SMTP аутентификации недоступен',
    ],
    'claws.no-apop': 'Требуемая APOP временная метка не найдена в приветствии',
    'claws.imap-connect': [
      'Не удалось подключиться к IMAP серверу: «imap.example.org:993»:«…»',
      'Не удалось соединиться с POP3 сервером: «pop.example.org:995»:«…»',
    ],
    'claws.connection-failed': [
      'Соединение с «mail.example.org:993»:«…» прошло неудачно.',
      '«mail.example.org:993»:«…»: ошибка соединения («…»).',
    ],
    'claws.session-timed-out':
      'Превышено время ожидания. Вы можете попробовать исправить эту проблему, увеличив время ожидания в /Настройки/Параметры/Другие/Разное.',
    'claws.unknown-host': [
      '«mail.example.org:993»:«…»: неизвестный узел.',
      '«mail.example.org:imaps»:«…»: ошибка поиска узла («…»).',
    ],
    'claws.closed-by-host': [
      'Соединение с «mail.example.org:993»:«…» прервано удалённым узлом.',
      'Соединение IMAP прервано',
    ],
    'claws.imap-disconnected': 'IMAP соединение с «imap.example.org» было разорвано. Повторное подключение...',
    'claws.starttls': [
      'Не удалось начать STARTTLS сессию.',
      'не удалось начать STARTTLS сессию',
      'Ошибка создания STARTTLS соединения',
    ],
    'claws.certificate-expired': 'TLS сертификата просрочен',
    'claws.certificate-changed': 'TLS сертификат изменён и недействителен',
    'claws.certificate-invalid': 'TLS сертификат недействителен',
    'claws.mailbox-locked': 'почтовый ящик заблокирован',
    'claws.sending': [
      'При отправке сообщения возникла ошибка: «the server’s words»',
      'Во время SMTP сессии произошла ошибка.',
      'ошибка во время SMTP сессии',
    ],
    'claws.pop-session': ['ошибка во время POP сессии', 'Ошибка протокола POP'],
    'claws.token': [
      'OAuth2 токен доступа не получен',
      'OAuth2 обновлённый токен не получен',
      'Ошибка OAuth2. Проверьте и исправьте настройки учетной записи OAuth2.',
    ],
    'claws.no-space': 'Недостаточно места на диске.',
    'kmail.malformed': 'Не удалось выполнить «…», неправильный формат ответа сервера.',
    'kmail.login-tls': [
      'Вход не удался (ошибка согласования TLS).',
      'Произошла ошибка во время обмена приветствиями SSL.',
      'Ошибка SSL/TLS: «The host name did not match any of the valid hosts»',
    ],
    'kmail.mode': [
      'Вход не удался (сервер не поддерживает режим ««CRAM-MD5»»).',
      'Не удалось пройти проверку подлинности на SMTP-сервере: не найден подходящий метод проверки подлинности',
      'Ошибка входа: не удалось инициализировать библиотеку SASL',
    ],
    'kmail.plain-disabled': 'Вход не удался (простая аутентификация запрещена на сервере).',
    'kmail.no-starttls':
      'Протокол установления защищённого соединения STARTTLS не поддерживается сервером, попробуйте использовать протокол SSL/TLS.',
    'kmail.lost': [
      'Соединение с сервером разорвано.',
      'Соединение потеряно',
      'Сервер сразу же прервал соединение.',
      'Разорвано соединение со стороны сервера POP3 «pop.example.org»',
      'Отключение от сервера во время входа.',
    ],
    'kmail.imap-connect': [
      'Не удалось подключиться к серверу IMAP. «imap.example.org»',
      'Не удалось подключиться к серверу IMAP.',
      'Не удалось подключиться к серверу, проверьте адрес сервера.',
      'Сервер недоступен.',
    ],
    'kmail.pop-timeout': 'Превышено время ожидания данных от сервера POP3 «pop.example.org»',
    'kmail.pop-login':
      'Невозможно получить доступ на «pop.example.org». Возможно, указан неверный пароль. «The server said: authorization failed»',
    'kmail.sasl': [
      'Сбой идентификации через SASL («PLAIN»). Либо сервер не поддерживает «PLAIN», либо был указан неверный пароль. «…»',
      'Сбой идентификации через APOP. Либо сервер «pop.example.org» не поддерживает APOP (хотя указал, что поддерживает), либо был указан неверный пароль. «…»',
    ],
    'kmail.wallet': [
      'Не удалось прочитать пароль: пользователь не разрешил доступ к бумажнику',
      'Не удалось загрузить пароль из бумажника.',
      'Не удалось прочитать пароль из цепочки ключей.',
      'Не найден пароль для учётной записи IMAP «Work»',
    ],
    'kmail.asked-again': 'Этот вопрос задаётся здесь, потому что предыдущий вход в систему завершился неудачей.',
    'kmail.authentication': 'Ошибка аутентификации: «invalid_grant»',
    'kmail.send': ['Невозможно отправить на сервер.', 'Почтовый ящик недоступен. Ответ сервера: «…»'],
    'kmail.capabilities':
      'Не удалось определить возможности сервера. Проверьте правильность указания порта и способа аутентификации.',
    'kmail.storage': 'Недостаточно свободного места на сервере. Ответ сервера: «452 4.3.1 Insufficient system storage»',
    'fairemail.account-failed': 'Ошибка в учётной записи "«Work»"',
    'fairemail.alert': 'Предупреждение сервера: "«…»"',
    'fairemail.server-said': 'Сервер электронной почты сообщил: "«AUTHENTICATE failed.»"',
    'fairemail.no-settings': 'Не найдено настроек для домена «example.org»',
    'fairemail.no-server': 'Сервер не найден на "«imap.example.org»"',
    'fairemail.app-password':
      'Данный провайдер требует пароль для приложения вместо пароля от учётной записи, пожалуйста, ознакомьтесь с его инструкциями',
    'fairemail.double-check':
      'Пожалуйста, проверьте свой адрес электронной почты и пароль и убедитесь, что внешний доступ (IMAP/SMTP) включён для вашей учётной записи',
    'fairemail.outlook': 'Необходимо использовать мастер быстрой настройки Outlook / Office 365 (требование Microsoft)',
    'fairemail.authenticate-disabled':
      'Ошибка "AUTHENTICATE failed" может быть вызвана отключением IMAP/SMTP системным администратором',
    'fairemail.token':
      'Менеджер аккаунтов Android может быть заблокирован VPN, брандмауэром, блокировщиком рекламы и т.п., не позволяя ему получить токен доступа',
    'fairemail.port': 'Пожалуйста, дважды проверьте номер порта',
    'fairemail.protocol': 'Пожалуйста, дважды проверьте протокол (SSL/TLS или STARTTLS)',
    'fairemail.trust': 'Доверять сертификату сервера с отпечатком «12:AB»',
    'fairemail.no-internet': 'Нет подходящего интернет-подключения',
    'fairemail.sent-folder':
      'Не выбрана папка для отправленных сообщений. Отправленные сообщения могут не сохраниться.',
    'fairemail.quota': 'Почтовый ящик почти заполнен',
    'delta-chat.cannot-login':
      'Не удалось авторизоваться как "«jane@example.org»". Убедитесь, что адрес электронной почты и пароль введены правильно.',
    'delta-chat.no-internet': 'Отсутствует соединение с интернетом, авторизация не удалась.',
    'delta-chat.proxy':
      'Вы используете прокси. При проблемах с подключением, попробуйте использовать другой прокси-сервер.',
    'delta-chat.not-connected': 'Нет соединения',
    'thunderbird.no-disk-space':
      'Недостаточно места на диске для скачивания новых сообщений. Попробуйте удалить старую почту, опустошить папку «Удалённые» и сжать папки вашей почты, затем попробуйте снова.',
    'thunderbird.cannot-write':
      'Не удалось сохранить почту в почтовом ящике. Убедитесь, что у вас есть права на запись в файловую систему и достаточно места на диске для копирования в почтовый ящик.',
  },
};
