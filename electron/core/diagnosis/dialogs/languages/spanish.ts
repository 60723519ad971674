import type { TranslatedDialogs } from '../dialog-entry';

/** What the programs show in Spanish. */
export const spanish: TranslatedDialogs = {
  language: 'es',
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
    'https://support.apple.com/es',
    'https://support.microsoft.com/es',
  ],
  says: {
    'thunderbird.login-failed':
      'El inicio de sesión en el servidor «imap.example.org» con el nombre de usuario «jane@example.org» ha fallado.',
    'thunderbird.login-failed-title': 'El inicio de sesión en la cuenta "«jane@example.org»" ha fallado',
    'thunderbird.login-failed-short': 'Inicio de sesión fallido',
    'thunderbird.token-failed': 'Fallo de identificación al conectarse al servidor «imap.example.org».',
    'thunderbird.unknown-host': 'No se pudo conectar con el servidor «imap.example.org».',
    'thunderbird.connection-refused':
      'No se pudo conectar con el servidor «imap.example.org»; la conexión fue rechazada.',
    'thunderbird.timed-out': 'La conexión al servidor «imap.example.org» ha superado el tiempo de espera máximo.',
    'thunderbird.reset': 'La conexión al servidor «imap.example.org» se ha reiniciado.',
    'thunderbird.interrupted': 'La conexión al servidor «imap.example.org» se ha interrumpido.',
    'thunderbird.error-response': 'El servidor «imap.example.org» respondió con un error.',
    'thunderbird.not-imap': 'El servidor de correo «imap.example.org» no es un servidor de correo IMAP4.',
    'thunderbird.imap-refused':
      'No se ha podido conectar al servidor de correo «imap.example.org»: la conexión ha sido rechazada.',
    'thunderbird.imap-tls-error':
      'Ha ocurrido un error de TLS que no puede ser ignorado. Error de negociación o probablemente la versión del certificado usado por el servidor «imap.example.org» sea incompatible.',
    'thunderbird.imap-disconnected':
      'El servidor «imap.example.org» ha cortado la conexión. Puede que el servidor se haya caído o que haya un problema en la red.',
    'thunderbird.imap-dropped':
      'No se puede conectar a «imap.example.org». Inténtelo más tarde. Si el problema persiste, puede que haya excedido el número máximo de conexiones a este servidor. Puede reducir el número de conexiones en caché en la configuración del servidor IMAP.',
    'thunderbird.imap-no-encrypted-password':
      "El servidor IMAP «imap.example.org» no parece admitir contraseñas cifradas. Si acaba de configurar esta cuenta, pruebe a cambiar el 'Método de identificación' a 'Contraseña normal' en 'Configuración de cuentas | Configuración del servidor'. Si solía funcionar y ahora de pronto falla, contacte con su proveedor o administrador de correo.",
    'thunderbird.imap-no-plain-password':
      "El servidor IMAP «imap.example.org» no permite contraseñas sin cifrar. Intente cambiar a 'Contraseña cifrada' como 'Método de identificación' en la 'Configuración de cuentas | Configuración del servidor'.",
    'thunderbird.imap-method-not-supported':
      "El servidor IMAP «imap.example.org» no admite el método de identificación seleccionado. Cambie el 'Método de identificación' en la 'Configuración de cuentas | Configuración del servidor'.",
    'thunderbird.imap-kerberos':
      'El tique Kerberos/GSSAPI no ha sido aceptado por el servidor IMAP «imap.example.org». Compruebe que ha iniciado sesión en el dominio Kerberos/GSSAPI.',
    'thunderbird.imap-command-failed':
      'La orden actual no se ejecutó con éxito. El servidor de correo de la cuenta «jane@example.org» respondió: «…»',
    'thunderbird.imap-folder-failed':
      "La operación actual en '«Sent»' no se ejecutó con éxito. El servidor de correo de la cuenta «jane@example.org» respondió: «…»",
    'thunderbird.imap-alert': 'Alerta de la cuenta «jane@example.org»: «…»',
    'thunderbird.imap-password-prompt': 'Introduzca su contraseña para «jane@example.org» en «imap.example.org»:',
    'thunderbird.pop3-password-failed':
      'El envío de la contraseña para el usuario «jane@example.org» no se completó con éxito.',
    'thunderbird.pop3-user-failed': 'Se produjo un error al enviar el nombre de usuario.',
    'thunderbird.pop3-error': 'Se ha producido un error en la conexión el servidor de correo POP3.',
    'thunderbird.pop3-retr': 'El comando RETR no se completó con éxito. Error al recuperar el mensaje.',
    'thunderbird.pop3-list': 'El comando LIST no se completó con éxito. Error al obtener el ID y tamaño de un mensaje.',
    'thunderbird.pop3-stat':
      'El comando STAT no se completó con éxito. Error al obtener el número de mensajes y sus tamaños.',
    'thunderbird.pop3-temporary':
      'Error temporal de «imap.example.org» al recuperar nuevos mensajes. La operación se volverá a intentar la próxima vez que se busquen nuevos mensajes.',
    'thunderbird.pop3-busy':
      'La cuenta «jane@example.org» está siendo procesada. Espere hasta que termine el proceso para obtener los mensajes.',
    'thunderbird.pop3-tls':
      'No se puede establecer una conexión TLS con el servidor POP3. El servidor puede estar caído o configurado incorrectamente. Verifique la configuración correcta en las opciones de servidor de su servidor de correo en la ventana Configuración de cuentas y vuelva a intentarlo.',
    'thunderbird.pop3-no-encrypted-password':
      "Este servidor POP3 no parece admitir contraseñas cifradas. Si acaba de configurar esta cuenta, pruebe a cambiar el 'Método de identificación' a 'Contraseña normal' en 'Configuración de cuentas | Configuración del servidor'. Si solía funcionar y ahora de pronto falla, contacte con su proveedor o administrador de correo.",
    'thunderbird.pop3-no-plain-password':
      "Este servidor POP3 no admite contraseñas sin cifrar. Intente cambiar el 'Método de identificación' a 'Contraseña cifrada' en la 'Configuración de cuentas | Configuración del servidor'.",
    'thunderbird.pop3-method-not-supported':
      "El servidor no admite el método de identificación seleccionado. Cambie el 'Método de identificación' en la 'Configuración de cuentas | Configuración del servidor'.",
    'thunderbird.pop3-kerberos':
      'El tique Kerberos/GSSAPI no ha sido aceptado por el servidor POP. Compruebe que ha iniciado sesión en el dominio Kerberos/GSSAPI.',
    'thunderbird.pop3-new-password':
      'Introduzca una nueva contraseña para el usuario «jane@example.org» en «imap.example.org»:',
    'thunderbird.send-failed': 'Falló el envío del mensaje.',
    'thunderbird.send-error-title': 'Error de envío de mensaje',
    'thunderbird.send-failed-unexpected':
      'Envío fallido debido al error inesperado «example». No hay ninguna descripción disponible.',
    'thunderbird.send-queued-failed': 'Ocurrió un error al procesar sus mensajes no enviados.',
    'thunderbird.sender-refused':
      'Ocurrió un error mientras se enviaba el correo. El servidor de correo respondió: «…». Verifique que su dirección de correo electrónico es correcta en las preferencias de su cuenta y vuelva a intentarlo.',
    'thunderbird.data-refused':
      'Ocurrió un error en el servidor de salida (SMTP) al enviar el correo. El servidor respondió: «…».',
    'thunderbird.message-refused':
      'Ocurrió un error al enviar el correo. El servidor de correo respondió: «…». Compruebe el mensaje y vuelva a intentarlo.',
    'thunderbird.smtp-error':
      'Ha sucedido un error al enviar el correo: error en el servidor de salida (SMTP). El servidor respondió: «…».',
    'thunderbird.communications-error': 'Ocurrió un error de comunicación: «993». Vuelva a intentarlo.',
    'thunderbird.sender-invalid':
      'Ha sucedido un error al enviar el correo: la dirección del remitente (De:) no es válida. Verifique que esta dirección de correo es correcta y vuelva a intentarlo.',
    'thunderbird.identity-invalid':
      'Ha sucedido un error al enviar el correo: la identidad del remitente no es válida. Verifique la configuración de su identidad y vuelva a intentarlo.',
    'thunderbird.no-copy-in-sent': 'El mensaje se envió con éxito, pero la copia a la carpeta Enviados falló.',
    'thunderbird.sent-folder-not-opened':
      'No se puede abrir la carpeta Enviados. Verifique que la configuración de su cuenta es correcta.',
    'thunderbird.save-sent-locally':
      'Su mensaje se ha enviado pero no se ha copiado a su carpeta de mensajes enviados («Sent») debido a errores de red o acceso a archivos. Puede reintentar o guardar el mensaje en modo local a «example»/«Sent»-«example».',
    'thunderbird.draft-not-saved': 'No es posible guardar su mensaje como un borrador.',
    'thunderbird.draft-not-copied':
      'Su borrador de mensaje no se ha copiado a su carpeta de borradores («Sent») debido a errores de red o acceso a archivos. Puede reintentar o guardar el borrador en modo local a «example»/«Sent»-«example».',
    'thunderbird.bad-greeting':
      'Ocurrió un error al enviar el correo: el servidor de correo envió un saludo incorrecto: «…».',
    'thunderbird.recipient-refused':
      'Ha ocurrido un error al enviar el mensaje. El servidor de correo respondió: «…». Verifique el destinatario "«joe@example.com»" y vuelva a intentarlo.',
    'thunderbird.no-starttls':
      'Ha ocurrido un error al enviar el mensaje: no es posible establecer un enlace seguro con el servidor de salida (SMTP) «smtp.example.org» usando STARTTLS ya que no anuncia ese mecanismo. Desactive STARTTLS para ese servidor o contacte con su proveedor del servicio.',
    'thunderbird.no-password':
      'Ha ocurrido un error al enviar el mensaje: no se ha podido obtener la contraseña para «jane@example.org». El mensaje no se ha enviado.',
    'thunderbird.sending-not-allowed':
      'Ha ocurrido un error al enviar el mensaje. El servidor de correo ha respondido: «…». Asegúrese de que está usando la identidad correcta para el envío y el método de identificación usado es correcto. Verifique está autorizado a enviar a través de este servidor SMTP con sus credenciales actuales de la red que está usando ahora.',
    'thunderbird.too-many-recipients':
      'El mensaje no se envió por exceder el número permitido de destinatarios. El servidor respondió: «…».',
    'thunderbird.client-id':
      'El servidor de salida (SMTP) ha detectado un error en la orden CLIENTID. No se ha enviado el mensaje. El servidor ha respondido: «…»',
    'thunderbird.client-id-not-permitted':
      'La respuesta del servidor de salida (SMTP) a la orden CLIENTID indica que su dispositivo no tiene permitido enviar correo. El servidor ha respondido: «…»',
    'thunderbird.message-too-large':
      'El tamaño del mensaje que está intentando enviar excede el límite global de tamaño del servidor. El mensaje no se ha enviado; reduzca el tamaño del mensaje y vuelva a intentarlo. El servidor respondió: «…».',
    'thunderbird.smtp-unknown':
      'Ha ocurrido un error al enviar el mensaje: el servidor de salida (SMTP) «smtp.example.org» es desconocido. El servidor puede estar mal configurado. Verifique que la configuración de su servidor de salida (SMTP) es correcta y vuelva a intentarlo.',
    'thunderbird.smtp-not-reached':
      'El mensaje no se ha podido enviar porque ha fallado la conexión al servidor de salida (SMTP) «smtp.example.org». El servidor puede no estar disponible o está rechazando conexiones SMTP. Verifique que los ajustes de su servidor de salida (SMTP) son correctos y vuelva a intentarlo.',
    'thunderbird.smtp-lost':
      'El mensaje no se ha podido enviar porque la conexión al servidor de salida (SMTP) «smtp.example.org» se perdió en mitad de la transacción. Vuelva a intentarlo.',
    'thunderbird.smtp-timed-out':
      'El mensaje no se ha podido enviar porque ha caducado la conexión al servidor de salida (SMTP) «smtp.example.org». Vuelva a intentarlo.',
    'thunderbird.smtp-unknown-reason':
      'El mensaje no se ha podido enviar usando el servidor de salida (SMTP) «smtp.example.org» por una razón desconocida. Verifique que los ajustes de su servidor de salida (SMTP) son correctos y vuelva a intentarlo.',
    'thunderbird.smtp-no-encrypted-password':
      "El servidor de salida (SMTP) «smtp.example.org» no parece admitir contraseñas cifradas. Si acaba de configurar la cuenta, pruebe a cambiar el 'Método de identificación' en la 'Configuración de cuentas | Servidor de salida (SMTP)' a 'Contraseña normal'.",
    'thunderbird.smtp-no-encrypted-password-unprotected':
      "El servidor de salida (SMTP) «smtp.example.org» no parece admitir contraseñas cifradas. Si acaba de configurar la cuenta, pruebe a cambiar el 'Método de identificación' en la 'Configuración de cuentas | Servidor de salida (SMTP)' a 'Contraseña, transmitida de forma insegura'. Si antes funcionaba pero ya no, puede que se le haya sustraído su contraseña.",
    'thunderbird.smtp-no-plain-password':
      "El servidor de salida (SMTP) «smtp.example.org» no admite contraseñas no cifradas. Pruebe a cambiar el 'Método de identificación' en la 'Configuración de cuentas | Servidor de salida (SMTP)' a 'Contraseña cifrada'.",
    'thunderbird.smtp-sign-in-failed':
      "No se puede identificar al servidor de salida (SMTP) «smtp.example.org». Compruebe la contraseña y verifique el 'Método de identificación' en 'Configuración de cuentas | Servidor de salida (SMTP)'.",
    'thunderbird.smtp-kerberos':
      'El tique Kerberos/GSSAPI no ha sido aceptado por el servidor de salida (SMTP) «smtp.example.org». Compruebe que ha iniciado sesión en el dominio Kerberos/GSSAPI.',
    'thunderbird.smtp-method-not-supported':
      "El servidor de salida (SMTP) «smtp.example.org» no admite el mecanismo de identificación seleccionado. Cambie el 'Método de identificación' en la 'Configuración de cuentas | Servidor de salida (SMTP)'.",
    'thunderbird.smtp-security-issue': 'La configuración relacionada con «smtp.example.org» debe corregirse.',
    'thunderbird.smtp-address-not-ascii':
      'Hay caracteres no-ASCII en la parte local de la dirección de destino «joe@example.com» y su servidor no admite SMTPUTF8. Cambie esta dirección y vuelva a intentarlo.',
    'thunderbird.setup-login-failed':
      'Inicio de sesión fallido. ¿Son correctos el nombre de usuario/dirección de correo y la contraseña?',
    'thunderbird.setup-login-failed-reason': 'Inicio de sesión fallido. El servidor «imap.example.org» ha dicho: «…»',
    'thunderbird.setup-verification-failed':
      'La verificación del inicio de sesión ha fallado por una razón desconocida.',
    'thunderbird.setup-no-contact': 'No se puede contactar con el servidor',
    'thunderbird.setup-cannot-login':
      'No se puede iniciar sesión en el servidor. La configuración, el nombre de usuario o la contraseña probablemente son erróneos.',
    'thunderbird.setup-no-server': 'No se puede encontrar un servidor',
    'thunderbird.setup-bad-autodiscover': 'El XML de autodescubrimiento Exchange no es válido.',
    'thunderbird.setup-no-account-in-xml':
      'El archivo XML de configuración no contiene una configuración de cuenta de correo electrónico.',
    'thunderbird.setup-credentials-wrong':
      'Error en la autenticación. Por favor, compruebe el nombre de usuario y la contraseña',
    'thunderbird.setup-nothing-found':
      'Thunderbird no ha podido encontrar la configuración de la cuenta de correo electrónico.',
    'thunderbird.setup-not-verified':
      'No se ha podido comprobar la configuración. Si su nombre de usuario y contraseña son correctos, es probable que el administrador del servidor haya deshabilitado la configuración seleccionada para su cuenta. Intente seleccionar otro protocolo.',
    'thunderbird.setup-unprotected':
      '">Advertencia: Se ha detectado un servidor de correo inseguro. Este servidor carece de cifrado, lo que expone su contraseña y datos. Contacte con su administrador para asegurar la conexión o proceda por su cuenta y riesgo. Para más información, consulte las preguntas frecuentes (FAQ).',
    'thunderbird.setup-separate-name':
      'Error en la autenticación. O las credenciales introducidas son incorrectas o se requiere un nombre de usuario distinto para iniciar sesión. Este nombre de usuario suele ser el inicio de sesión en el dominio de Windows con o sin el dominio (p. ej., juanperez o AD\\\\juanperez)',
    'thunderbird.certificate-name':
      'El certificado para «imap.example.org» no es válido para ese servidor. Alguien podría estar intentando suplantar el servidor y no debería continuar.',
    'thunderbird.certificate-expired': 'El certificado para «imap.example.org» caducó el «3 May 2026».',
    'thunderbird.certificate-not-yet-valid':
      'El certificado para «imap.example.org» no será válido hasta «3 May 2026».',
    'thunderbird.certificate-untrusted':
      'El certificado para «imap.example.org» no proviene de una fuente de confianza.',
    'thunderbird.sign-in-not-completed': 'Thunderbird no pudo terminar de iniciar sesión con esta configuración.',
    'thunderbird-android.authentication-error': ['Error en la autenticación', 'Error de identificación.'],
    'thunderbird-android.network-error': 'Error de red',
    'thunderbird-android.client-certificate-expired': 'El certificado del cliente ya no es válido',
    'thunderbird-android.client-certificate-not-read': 'No se ha podido acceder al certificado del cliente',
    'thunderbird-android.missing-capability': 'Falta capacidad en el servidor',
    'thunderbird-android.missing-capability-named': 'Al servidor le falta esta capacidad: «AUTH»',
    'thunderbird-android.incoming-check-failed': 'No se han podido comprobar los ajustes del servidor entrante',
    'thunderbird-android.outgoing-check-failed': 'No se han podido comprobar los ajustes del servidor saliente',
    'thunderbird-android.oauth-failed': 'No se pudo iniciar sesión con OAuth',
    'thunderbird-android.oauth-failed-with': 'La autorización ha fallado con el siguiente error: «example»',
    'thunderbird-android.oauth-cancelled': 'Se ha abandonado la autorización',
    'thunderbird-android.oauth-not-supported':
      'Este servicio no parece que sea compatible con OAuth 2.0 para el inicio de sesión.',
    'thunderbird-android.oauth-no-browser':
      'La aplicación no ha encontrado ningún navegador con el que abrir una interfaz para dar acceso a tu cuenta.',
    'thunderbird-android.certificate-risk':
      'La aplicación ha detectado un posible problema de seguridad y ha cortado la conexión con «imap.example.org». Si ignoras este aviso y sigues adelante los atacantes podrían conseguir robar información privada como tu contraseña o tus correos electrónicos.',
    'thunderbird-android.certificate-error': 'Error de certificado para «jane@example.org»',
    'thunderbird-android.sign-in-failed-for':
      'Fallo de autenticación en «jane@example.org». Actualiza y revisa los ajustes del servidor.',
    'thunderbird-android.sign-in-failed-incoming':
      'No se pudo iniciar sesión en «jane@example.org». Actualiza los ajustes de tu servidor entrante.',
    'thunderbird-android.sign-in-failed-outgoing':
      'No se pudo iniciar sesión en «jane@example.org». Actualiza los ajustes de tu servidor saliente.',
    'thunderbird-android.send-failed-some': 'Hubo un error al enviar algunos correos',
    'thunderbird-android.sending-failed':
      'Ha ocurrido un error al enviar el correo, comprueba tu conexión a Internet y la configuración del servidor de salida.',
    'thunderbird-android.connection-error': 'Error de conexión',
    'thunderbird-android.setup-not-loaded': 'No se han podido encontrar ajustes para este servicio',
    'thunderbird-android.setup-network-error':
      'Error en la red. Comprueba el estado de tu conexión e inténtalo de nuevo.',
    'thunderbird-android.setup-no-folders': 'Error al recuperar la lista de carpetas del servidor',
    'thunderbird-android.address-not-supported': 'Esta dirección de correo electrónico no es compatible.',
    'android.sign-in-failed-title': 'Error al iniciar sesión',
    'android.sign-in-unsuccessful': 'Error al iniciar sesión en «jane@example.org»',
    'android.oauth-failed': 'Error al autenticar',
    'android.address-or-password-wrong': 'Dirección de correo electrónico o contraseña incorrectas',
    'android.name-or-password-wrong': 'Nombre de usuario o contraseña incorrectos',
    'android.confirm-settings': 'Los ajustes de cuenta, contraseña y nombre de usuario de confirmación son correctos.',
    'android.not-safe': 'No se puede establecer conexión de forma segura con el servidor.',
    'android.client-certificate-wanted':
      'Se necesita un certificado de cliente. ¿Quieres conectarte al servidor con un certificado de cliente?',
    'android.client-certificate-invalid': 'El certificado no es válido o no se puede acceder a él.',
    'android.server-error-check-password':
      'El servidor ha devuelto un error. Comprueba tu nombre de usuario y tu contraseña y vuelve a intentarlo.',
    'android.not-connected': 'No se puede establecer conexión con el servidor.',
    'android.tls-not-supported': 'El protocolo TLS es obligatorio, pero el servidor no lo admite.',
    'android.methods-not-supported': 'El servidor no admite métodos de autenticación.',
    'android.security-error': 'No se ha podido establecer conexión con el servidor debido a un error de seguridad.',
    'android.connection-not-opened': 'No se ha podido establecer conexión con el servidor.',
    'android.protocol-not-supported':
      'Has introducido una dirección de servidor incorrecta o el servidor requiere una versión de protocolo no compatible con la aplicación Correo.',
    'android.no-permission':
      'No tienes permiso para hacer la sincronización con este servidor. Para obtener más información, ponte en contacto con el administrador del servidor.',
    'android.security-features':
      'Este servidor requiere funciones de seguridad que no son compatibles con tu dispositivo Android (por ejemplo: «example»).',
    'nextcloud.imap-not-reachable': 'No es posible conectarse al servidor IMAP',
    'nextcloud.smtp-not-reachable': 'No es posible conectarse al servidor SMTP',
    'nextcloud.imap-wrong': 'El usuario o contraseña IMAP no es correcto',
    'nextcloud.smtp-wrong': 'El usuario o contraseña SMTP no es correcto',
    'nextcloud.imap-failed': 'La conexión IMAP ha fallado',
    'nextcloud.smtp-failed': 'La conexión SMTP ha fallado',
    'nextcloud.popup-closed': 'La ventana emergente de autorización fue cerrada',
    'nextcloud.setup-error': 'Se ha producido un error al configurar su cuenta',
    'nextcloud.no-discovery':
      'No hemos podido configurar la cuenta automáticamente. Por favor, use los ajustes manuales',
    'nextcloud.error-sending': 'Error al enviar tu mensaje',
    'nextcloud.not-sent': 'No se ha podido enviar el mensaje',
    'nextcloud.server-error': 'Error del servidor de correo',
    'nextcloud.copy-to-sent': 'No se pudo copiar a la carpeta "Enviados"',
    'nextcloud.passwordless':
      'Por favor inicie sesión utilizando una contraseña para habilitar esta cuenta. La sesión actual está utilizando autenticación sin contraseña, p. ej. SSO o WebAuthn.',
    'roundcube.login-failed': 'Contraseña o nombre de usuario incorrecto.',
    'roundcube.storage-error': 'Error de conexión con el servidor IMAP.',
    'roundcube.locked': 'Demasiados intentos de conexión fallidos. Inténtalo de nuevo más tarde.',
    'roundcube.not-reached': '¡Error de conexión (fallo al intentar alcanzar el servidor)!',
    'roundcube.cookies': 'Su navegador no acepta cookies.',
    'roundcube.session': 'Su sesión no es válida o ha expirado.',
    'roundcube.quota': 'No se pudo completar la operación. No hay espacio libre en el disco.',
    'roundcube.sending-failed': 'Error al enviar mensaje.',
    'roundcube.sent-not-saved': 'Ha ocurrido un error al guardar el mensaje enviado.',
    'roundcube.smtp-not-connected': 'Error SMTP («-1»): Ha fallado la conexión al servidor.',
    'roundcube.smtp-sign-in': 'Error SMTP («535»): Ha fallado la autenticación.',
    'roundcube.smtp-sender': 'Error SMTP («553»): No se pudo asignar el remitente "«jane@example.org»" («…»).',
    'roundcube.smtp-recipient': 'Error SMTP («550»): No se pudo establecer destinatario "«joe@example.com»" («…»).',
    'roundcube.smtp-size': 'Error SMTP: El tamaño de mensaje excede el límite del servidor («example»)',
    'roundcube.smtp-utf8': 'Error SMTP: El servidor no soporta Unicode en la dirección de correo electrónico.',
    'roundcube.oauth-failed': 'Ha fallado el inicio de sesión OAuth. Por favor, vuelva a intentarlo.',
    'roundcube.authorization-failed': 'Ha fallado la autorización',
    'phpmailer.authenticate': 'Error SMTP: Imposible autentificar.',
    'phpmailer.connect-host': 'Error SMTP: Imposible conectar al servidor SMTP.',
    'phpmailer.connect-failed': 'SMTP Connect() falló.',
    'phpmailer.data-not-accepted': 'Error SMTP: Datos no aceptados.',
    'phpmailer.from-failed': 'La siguiente dirección de remitente falló:',
    'phpmailer.recipients-failed': 'Error SMTP: Los siguientes destinos fallaron:',
    'phpmailer.mail-function': 'Imposible crear una instancia de la función Mail.',
    'phpmailer.invalid-address': 'Imposible enviar: dirección de email inválido:',
    'phpmailer.invalid-host': 'Host inválido:',
    'phpmailer.invalid-hostentry': 'Hostentry inválido:',
    'phpmailer.server-error': 'Error del servidor SMTP:',
    'phpmailer.extension-missing': 'Extensión faltante:',
    'evolution.imap-secure-failed': 'Falló al conectar al servidor IMAP «imap.example.org» en modo seguro: «example»',
    'evolution.pop-secure-failed':
      'Se produjo un fallo al conectar al servidor POP «imap.example.org» en modo seguro: «example»',
    'evolution.smtp-secure-failed': 'Falló al conectar al servidor SMTP «smtp.example.org» en modo seguro: «example»',
    'evolution.starttls-failed': 'El comando STARTTLS ha fallado:',
    'evolution.no-stls': 'El servidor no soporta STLS',
    'evolution.imap-method': 'El servidor IMAP «imap.example.org» no soporta la autenticación «PLAIN»',
    'evolution.smtp-method': 'El servidor SMTP «smtp.example.org» no soporta la autenticación «PLAIN»',
    'evolution.plain-disallowed':
      'Autenticación en texto plano desactivada en conexiones inseguras. Cambie el cifrado a STARTTLS o TLS para la cuenta ««jane@example.org»».',
    'evolution.no-password': 'La contraseña de la autenticación no está disponible',
    'evolution.no-username': 'No se pudo autenticar sin un nombre de usuario',
    'evolution.not-authenticated': 'Falló al autenticar',
    'evolution.pop-authenticate': 'No se pudo autenticar en el servidor POP «imap.example.org»:',
    'evolution.pop-greeting': 'Se produjo un fallo al leer un saludo válido desde el servidor POP «imap.example.org»',
    'evolution.pop-password':
      'No se pudo conectar con el servidor POP «imap.example.org». Error al enviar la contraseña:',
    'evolution.pop-sasl': 'No se pudo iniciar sesión en el servidor POP «imap.example.org»: Error del protocolo SASL',
    'evolution.welcome': 'Error en la respuesta de bienvenida:',
    'evolution.auth-command': 'El comando AUTH ha fallado:',
    'evolution.mail-from': 'El comando MAIL FROM ha fallado:',
    'evolution.rcpt-to': 'Falló RCPT TO <«joe@example.com»>:',
    'evolution.data-command': 'El comando DATA ha fallado:',
    'evolution.recipients-invalid': 'No se puede enviar el correo: uno o más destinatarios no válidos',
    'evolution.sender-invalid': 'No se puede enviar el correo: dirección del remitente no válida.',
    'evolution.not-connected': 'No se puede enviar el correo: servicio no conectado.',
    'evolution.html-page':
      'El servidor ha respondido con una página HTML, lo que significa que hay un error en el servidor o en la respuesta del cliente.',
    'evolution.autodiscover': 'Falló al analizar la respuesta XML de la autodetección',
    'evolution.timeout': 'Se alcanzó el tiempo de expiración',
    'evolution.mechanism-weak': 'El método de autenticación es demasiado débil',
    'evolution.encryption-required': 'Cifrado requerida por el mecanismo de autenticación pedido',
    'evolution.temporary-failure': 'Falló temporal en la autenticación',
    'evolution.authentication-required': 'Autenticación requerida',
    'evolution.mailbox-unavailable': 'Acción solicitada no realizada: el buzón no está disponible',
    'geary.receiving-login': 'Compruebe el usuario y la contraseña del servidor de envío',
    'geary.receiving-server': 'Compruebe los detalles del servidor de recepción',
    'geary.sending-login': 'Comprobar el usuario y la contraseña para envío de correo',
    'geary.sending-server': 'Compruebe los detalles del servidor de envío',
    'geary.address-and-password': 'Compruebe la dirección de correo y la contraseña',
    'geary.no-connection': 'No se ha podido conectar, compruebe su conexión',
    'geary.incorrect-login': 'Una cuenta ha informado de un nombre de usuario o contraseña no válidos.',
    'geary.untrusted-server': 'Una cuenta ha informado de un servidor que no es de confianza.',
    'geary.untrusted-connection':
      'No se pudo comprobar la identidad del servidor de correo «IMAP» en «imap.example.org»:«993».',
    'geary.unknown-authority': 'El certificado del servidor no está firmado por una autoridad conocida',
    'geary.name': 'La identidad del servidor no coincide con la identidad en el certificado',
    'geary.expired': 'El certificado del servidor ha caducado',
    'geary.not-activated': 'No se ha activado el certificado del servidor',
    'geary.revoked': 'Se ha revocado el certificado del servidor y ya no es válido',
    'geary.insecure': 'El certificado del servidor se considera inseguro',
    'geary.name-not-found': 'No se pudo encontrar el nombre del servidor',
    'geary.reconnect': 'No podrá enviar ni recibir correo hasta que se vuelva a conectar.',
    'geary.not-sent': 'El correo no se enviará hasta que se vuelva a conectar',
    'mailspring.not-connected': 'Error de conexión: no se puede conectar con el servidor / puerto que proporcionó.',
    'mailspring.no-inbox':
      'Esta cuenta no es válida o Mailspring no pudo encontrar la carpeta Bandeja de entrada o Todo el correo. «example»',
    'mailspring.no-tls': 'TLS no disponible',
    'mailspring.certificate': 'Error de certificado',
    'mailspring.authentication': 'Error de autenticación: verifique su nombre de usuario y contraseña.',
    'mailspring.gmail-imap-off': 'Gmail IMAP no está habilitado. Visita la configuración de Gmail para activarlo.',
    'mailspring.gmail-bandwidth': 'Ancho de banda de Gmail superado. Por favor, inténtelo de nuevo más tarde.',
    'mailspring.gmail-connections':
      'Hay demasiadas conexiones activas a tu cuenta de Gmail. Por favor, inténtelo de nuevo más tarde.',
    'mailspring.yahoo-unavailable': 'Yahoo no está disponible.',
    'mailspring.no-folder': 'Lo sentimos, esta carpeta no existe.',
    'mailspring.no-starttls': 'StartTLS no está disponible.',
    'mailspring.app-password': 'Se requiere una contraseña específica de aplicación de Gmail.',
    'mailspring.outlook-browser': 'El servidor de Outlook dijo que debe iniciar sesión a través de un navegador web.',
    'mailspring.webmail': 'El servidor le dijo que debe iniciar sesión a través de su correo web.',
    'mailspring.no-server': 'Servidor no encontrado.',
    'mailspring.sign-in-required': 'Autenticacion requerida.',
    'mailspring.sending-off': 'El envío no está habilitado para esta cuenta.',
    'mailspring.attachment': 'El mensaje contiene un archivo adjunto ilegal que no está permitido por el servidor.',
    'mailspring.yahoo-spam': 'El mensaje ha sido bloqueado por el filtro de spam saliente de Yahoo.',
    'mailspring.yahoo-limit': 'Yahoo ha bloqueado el mensaje. Has excedido tu límite de envío diario.',
    'mailspring.relay': 'El servidor SMTP no retransmitiría un mensaje. Es posible que necesite autenticarse.',
    'mailspring.no-method':
      'Lo sentimos, su servidor SMTP no admite la autenticación básica de nombre de usuario / contraseña.',
    'apple.cannot-get-connection': 'No se puede obtener correo. Error al conectar con el servidor.',
    'apple.cannot-get-mail': 'No se puede obtener correo',
    'apple.cannot-get-password':
      'No se puede obtener correo. El nombre de usuario o la contraseña de “«Ejemplo»” es incorrecto.',
    'apple.cannot-send-title': 'No se puede enviar el correo',
    'apple.cannot-send-recipient':
      'Se ha guardado una copia en el buzón de salida. El servidor ha rechazado al destinatario “«joe@example.com»”.',
    'apple.cannot-send-relay':
      'El servidor ha rechazado al destinatario “«joe@example.com»” porque no permite la retransmisión.',
    'apple.identity-ios':
      'No se puede verificar la identidad del servidor. Mail no puede verificar la identidad de “«imap.example.org»”.',
    'apple.cannot-verify-name': 'No se puede verificar el nombre de la cuenta o la contraseña.',
    'apple.ssl-try-without': 'No se puede conectar mediante SSL. ¿Quieres intentar configurar la cuenta sin SSL?',
    'outlook.0x80042109': 'Outlook no se puede conectar al servidor de correo saliente (SMTP).',
    'outlook.0x80042108': 'Outlook no se puede conectar al servidor de correo entrante (POP3).',
    'outlook.server-rejected-login':
      'El servidor de correo electrónico rechazó el inicio de sesión. Compruebe el nombre de usuario y la contraseña de esta cuenta.',
    'outlook.0x8004210b': 'Se agotó el tiempo de espera de una respuesta del servidor de envío (SMTP).',
    'outlook.0x800ccc0f':
      'Se interrumpió la conexión con el servidor. Si el problema continúa, póngase en contacto con el administrador del servidor o con el proveedor de acceso a Internet.',
    'outlook.certificate-not-verified':
      'El servidor al que está conectado usa un certificado de seguridad que no se puede comprobar.',
    'outlook.target-name': 'El nombre principal de destino es incorrecto.',
    'outlook.relay-recipients': 'No se pudo enviar el mensaje porque el servidor rechazó a uno de los destinatarios.',
    'dotnet.actively-refused':
      'No se puede establecer una conexión ya que el equipo de destino denegó expresamente dicha conexión',
    'any.timed-out': 'Se agotó el tiempo de espera de la conexión',
    'any.password-wrong': 'Nombre de usuario o contraseña incorrectos',
    'any.certificate-expired': 'El certificado ha caducado',
    'any.could-not-connect': 'No se pudo conectar con el servidor',
    'any.authentication-failed': 'Error de autenticación',
    'any.refused': 'Conexión rechazada',
    'claws.imap-login': 'No se puede entrar al servidor IMAP «imap.example.org».',
    'claws.auth-failed': 'La autenticación falló: «the server’s words»',
    'claws.auth-error': 'hubo un error en la autenticación',
    'claws.no-auth-method': [
      'No hay ningún método SMTP AUTH disponible',
      'El método SMTP AUTH seleccionado no está disponible',
    ],
    'claws.no-apop': 'No se encontró en el saludo la marca de tiempo APOP necesaria',
    'claws.imap-connect': [
      'No se puede conectar al servidor IMAP: «imap.example.org:993»:«…»',
      'No se puede conectar al servidor POP3: «pop.example.org:995»:«…»',
    ],
    'claws.connection-failed': [
      'Ha fallado la conexión con «mail.example.org:993»:«…».',
      '«mail.example.org:993»:«…»: la conexión ha fallado («…»).',
    ],
    'claws.timed-out': 'La conexión con «mail.example.org:993»:«…» excedió el límite de tiempo.',
    'claws.session-timed-out':
      'La sesión ha expirado. Puede ser capaz de recuperarla incrementando el tiempo límite de la sesión en «Preferencias/Otras/Miscelánea».',
    'claws.unknown-host': [
      '«mail.example.org:993»:«…»: anfitrión desconocido.',
      '«mail.example.org:imaps»:«…»: falló la búsqueda de la máquina («…»).',
    ],
    'claws.closed-by-host': [
      'Conexión con «mail.example.org:993»:«…» cerrada por la máquina remota.',
      'Conexión IMAP rota',
    ],
    'claws.imap-disconnected': 'La conexión IMAP con «imap.example.org» se ha desconectado. Reconectando...',
    'claws.starttls': [
      'No se puede iniciar la sesión STARTTLS.',
      'no se pudo iniciar la sesión STARTTLS',
      'Error iniciando la conexión con STARTTLS',
    ],
    'claws.certificate-expired': 'Certificado TLS caducado',
    'claws.certificate-changed': 'Certificado TLS cambiado e inválido',
    'claws.certificate-invalid': 'Certificado TLS inválido',
    'claws.mailbox-locked': 'el buzón está bloqueado',
    'claws.sending': [
      'Ocurrió un error enviando el mensaje: «the server’s words»',
      'Hubo algún error durante la sesión SMTP.',
      'hubo un error en la sesión SMTP',
    ],
    'claws.pop-session': ['hubo un error en la sesión POP', 'Error del protocolo POP'],
    'claws.token': [
      'No se obtuvo el token de acceso de OAuth2',
      'No se obtuvo el token de refresco de OAuth2',
      'Error OAuth2. Compruebe y corrija las preferencias de su cuenta OAuth2.',
    ],
    'claws.no-space': 'No hay espacio libre en disco.',
    'kmail.malformed': '«…» ha fallado: respuesta no válida del servidor.',
    'kmail.login-tls': [
      'El inicio de sesión ha fallado: la negociación TLS ha fallado.',
      'El diálogo SSL ha fallado.',
      'Error de SSL/TLS: «The host name did not match any of the valid hosts»',
    ],
    'kmail.mode': [
      'El inicio de sesión ha fallado: el servidor no permite el modo de autenticación «CRAM-MD5».',
      'No se ha podido realizar la autenticación en el servidor SMTP porque no se ha encontrado ningún método de concordancia.',
      'El inicio de sesión ha fallado: no se puede inicializar la biblioteca SASL.',
    ],
    'kmail.plain-disabled':
      'El inicio de sesión ha fallado: el inicio de sesión sencillo está desactivado en este servidor.',
    'kmail.no-starttls': 'STARTTLS no está implementado en el servidor: intente usar SSL/TLS en su lugar.',
    'kmail.lost': [
      'Perdida la conexión al servidor.',
      'Conexión perdida',
      'El servidor ha terminado la conexión de forma inmediata.',
      'Se ha interrumpido la conexión con el servidor POP3 «pop.example.org»',
      'Desconectado del servidor durante el inicio de sesión.',
    ],
    'kmail.imap-connect': [
      'No se ha podido conectar al servidor IMAP. «imap.example.org»',
      'No se ha podido conectar al servidor IMAP.',
      'No es posible conectar al servidor. Verifique la dirección del servidor.',
      'El servidor no está disponible.',
    ],
    'kmail.pop-timeout': 'Tiempo de espera agotado en el servidor POP3 «pop.example.org»',
    'kmail.pop-login':
      'No se ha podido iniciar sesión en «pop.example.org». Es posible que la contraseña sea incorrecta. «The server said: authorization failed»',
    'kmail.sasl': [
      'El inicio de sesión SASL («PLAIN») ha fallado. Es posible que el servidor no permita usar «PLAIN» o que la contraseña sea incorrecta. «…»',
      'El inicio de sesión APOP ha fallado. Es posible que el servidor «pop.example.org» no permita usar APOP (aunque ha declarado que sí) o que la contraseña sea incorrecta. «…»',
    ],
    'kmail.wallet': [
      'No se ha podido leer la contraseña: se rechaza el acceso del usuario a la cartera',
      'Se le ha preguntado porque la contraseña no se pudo cargar de la cartera.',
      'No se ha podido leer la contraseña de la cadena de claves.',
      'No se ha encontrado la contraseña para la cuenta IMAP «Work»',
    ],
    'kmail.asked-again': 'Se le ha preguntado porque el acceso previo no tuvo éxito.',
    'kmail.authentication': 'Ha ocurrido un error durante la autenticación: «invalid_grant»',
    'kmail.send': ['No se ha podido enviar al servidor.', 'Buzón de correo no disponible. El servidor respondió: «…»'],
    'kmail.capabilities':
      'Ha fallado al comprobar las capacidades. Por favor, verifique el puerto y el modo de autenticación.',
    'kmail.storage':
      'Insuficiente espacio de almacenamiento en el servidor. El servidor respondió: «452 4.3.1 Insufficient system storage»',
    'fairemail.account-failed': "La cuenta '«Work»' falló",
    'fairemail.alert': "Alerta del servidor: '«…»'",
    'fairemail.server-said': "El servidor de correo electrónico dijo: '«AUTHENTICATE failed.»'",
    'fairemail.no-settings': "No se encontraron ajustes para el dominio '«example.org»'",
    'fairemail.no-server': "No se encontró ningún servidor en '«imap.example.org»'",
    'fairemail.app-password':
      'Este proveedor requiere una contraseña de aplicación en lugar de la contraseña de la cuenta, por favor revise las instrucciones de su proveedor',
    'fairemail.double-check':
      'Por favor, compruebe su dirección de correo electrónico y contraseña y asegúrese de que el acceso externo (IMAP/SMTP) está habilitado para su cuenta',
    'fairemail.outlook':
      'Debe utilizar el asistente de configuración rápida de Outlook / Office 365 para esta cuenta (requerido por Microsoft)',
    'fairemail.authenticate-disabled':
      "El error 'AUTHENTICATE failed' puede ser causado por IMAP/SMTP desactivado por el administrador de sistemas",
    'fairemail.token':
      'El administrador de cuentas de Android podría estar bloqueado por una VPN, cortafuegos, bloqueador de anuncios, etc., impidiendo que obtenga un token de acceso',
    'fairemail.port': 'Por favor, compruebe el número de puerto',
    'fairemail.protocol': 'Por favor, compruebe el protocolo (SSL/TLS o STARTTLS)',
    'fairemail.trust': 'Confiar en el certificado del servidor con huella digital «12:AB»',
    'fairemail.no-internet': 'No o ninguna conexión adecuada de Internet',
    'fairemail.sent-folder':
      'No se ha seleccionado ninguna carpeta de mensajes enviados. Los mensajes enviados pueden no ser almacenados.',
    'fairemail.quota': 'Buzón casi lleno',
    'delta-chat.cannot-login':
      'No se puede iniciar sesión como "«jane@example.org»". Por favor, compruebe si la dirección de correo y la contraseña son correctas.',
    'delta-chat.no-internet': 'No hay conexión a Internet, el inicio de sesión falló.',
    'delta-chat.proxy': 'Estás utilizando un proxy. Si tienes problemas para conectarte, prueba con otro proxy.',
    'delta-chat.not-connected': 'Desconectado',
    'thunderbird.no-disk-space':
      'No hay suficiente espacio en disco para descargar nuevos mensajes. Pruebe a borrar el correo antiguo, vaciar la papelera de reciclaje y compactar sus carpetas de correo, y luego vuelva a intentarlo.',
    'thunderbird.cannot-write':
      'No se puede guardar el mensaje en el buzón de correo. Compruebe que tiene permiso de escritura en el directorio y suficiente espacio en disco para copiar el buzón de correo.',
  },
};
