import type { TranslatedDialogs } from '../dialog-entry';

/** What the programs show in Turkish. */
export const turkish: TranslatedDialogs = {
  language: 'tr',
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
    'https://support.apple.com/tr',
    'https://support.microsoft.com/tr',
  ],
  says: {
    'thunderbird.login-failed':
      '«imap.example.org» sunucusuna «jane@example.org» kullanıcı adıyla giriş başarısız oldu.',
    'thunderbird.login-failed-title': '"«jane@example.org»" hesabına giriş başarısız oldu',
    'thunderbird.login-failed-short': 'Giriş başarısız',
    'thunderbird.token-failed': '«imap.example.org» sunucusuna bağlanırken kimlik doğrulama başarısız oldu.',
    'thunderbird.unknown-host': '«imap.example.org» sunucusuna bağlanılamadı.',
    'thunderbird.connection-refused': '«imap.example.org» sunucusuna bağlanılamadı. Bağlantı reddedildi.',
    'thunderbird.timed-out': '«imap.example.org» sunucusuna bağlantı zaman aşımına uğradı.',
    'thunderbird.reset': '«imap.example.org» sunucusuyla bağlantı sıfırlandı.',
    'thunderbird.interrupted': '«imap.example.org» sunucusuyla bağlantı kesildi.',
    'thunderbird.error-response': '«imap.example.org» sunucusu hata yanıtı verdi.',
    'thunderbird.not-imap': '«imap.example.org» posta sunucusu IMAP4 sunucusu değil.',
    'thunderbird.imap-refused': '«imap.example.org» posta sunucusuna bağlanılamadı. Bağlantı reddedildi.',
    'thunderbird.imap-tls-error':
      'Geçersiz kılınamayan TLS hatası oluştu. El sıkışma hatası veya muhtemelen «imap.example.org» sunucusu tarafından kullanılan TLS sürümü veya sertifika uyumsuz.',
    'thunderbird.imap-disconnected':
      '«imap.example.org» sunucusuyla bağlantı kesildi. Sunucu çökmüş veya ağ sorunu yaşanıyor olabilir.',
    'thunderbird.imap-dropped':
      '«imap.example.org» sunucusuna bağlanılamadı. Lütfen daha sonra yeniden deneyin. Sorun devam ederse bu sunucuya maksimum bağlantı sayısını aşmış olabilirsiniz. IMAP sunucu ayarlarından önbelleğe alınmış bağlantı sayısını azaltabilirsiniz.',
    'thunderbird.imap-no-encrypted-password':
      '«imap.example.org» IMAP sunucusu şifrelenmiş parolaları desteklemiyor. Bu hesabı yeni kurduysanız “Hesap ayarları | Sunucu ayarları” bölümündeki “Kimlik doğrulama yöntemi”ni “Normal parola” olarak değiştirmeyi deneyin. Bu hesap daha önce çalışmasına rağmen yeni hata vermeye başladıysa lütfen e-posta yöneticinizle iletişime geçin.',
    'thunderbird.imap-no-plain-password':
      '«imap.example.org» IMAP sunucusu düz metin parolalara izin vermiyor. Lütfen “Hesap ayarları | Sunucu ayarları” menüsünden “Kimlik doğrulama yöntemi”ni “Şifrelenmiş parola” olarak değiştirmeyi deneyin.',
    'thunderbird.imap-method-not-supported':
      "«imap.example.org» IMAP sunucusu seçilen yetkilendirme yöntemini desteklemiyor. Lütfen 'Hesap ayarları | Giden sunucu (SMTP)' bölümündeki 'Yetkilendirme yöntemi'ni değiştirin.",
    'thunderbird.imap-kerberos':
      'Kerberos/GSSAPI bileti «imap.example.org» IMAP sunucusu tarafından kabul edilmedi. Lütfen Kerberos/GSSAPI bölgesine oturum açtığınızdan emin olun.',
    'thunderbird.imap-command-failed':
      'Komut başarısız oldu. «jane@example.org» hesabının posta sunucusunun yanıtı: «…»',
    'thunderbird.imap-folder-failed':
      "'«Sent»' üzerindeki işlem başarısız oldu. «jane@example.org» hesabının posta sunucusunun yanıtı: «…»",
    'thunderbird.imap-alert': '«jane@example.org» hesabında hata: «…»',
    'thunderbird.imap-password-prompt': '«imap.example.org» sunucusundaki «jane@example.org» parolanızı girin:',
    'thunderbird.pop3-password-failed': '«jane@example.org» kullanıcısı için parola gönderilemedi.',
    'thunderbird.pop3-user-failed': 'Kullanıcı adı gönderilemedi.',
    'thunderbird.pop3-error': 'POP3 posta sunucusunda bir hata oluştu.',
    'thunderbird.pop3-retr': 'RETR komutu başarılı olamadı. İleti alınırken hata oluştu.',
    'thunderbird.pop3-list': 'LIST komutu başarısız oldu. İletinin kimliği ve boyutu alınırken bir hata oluştu.',
    'thunderbird.pop3-stat': 'STAT komutu başarısız oldu. İleti sayısı ve boyutları alınırken bir hata oluştu.',
    'thunderbird.pop3-temporary':
      'Yeni iletiler alınırken «imap.example.org» sunucusunda geçici hata meydana geldi. Bir sonraki ileti kontrolünde işlem yeniden denenecektir.',
    'thunderbird.pop3-busy':
      '«jane@example.org» hesabı işleniyor. Lütfen iletileri alma işlemi tamamlanana kadar bekleyin.',
    'thunderbird.pop3-tls':
      "POP3 sunucusu için TLS bağlantısı kurulamıyor. Sunucu kapalı olabilir veya yanlış yapılandırılmış olabilir. Lütfen 'hesap ayarları' penceresinde, posta sunucunuzun 'sunucu ayarları' yapılandırmasını doğrulayın ve yeniden deneyin.",
    'thunderbird.pop3-no-encrypted-password':
      "Bu POP3 sunucusu şifrelenmiş parolaları desteklemiyor. Bu hesabı yeni kurduysanız, lütfen 'Hesap ayarları | Sunucu ayarları' bölümündeki 'Yetkilendirme yöntemi'ni 'Normal parola' olarak değiştirmeyi deneyin. Bu hesap daha önce çalışmasına rağmen yeni hata vermeye başladıysa, lütfen e-posta yöneticinizle iletişime geçin.",
    'thunderbird.pop3-method-not-supported':
      "Sunucu seçilen yetkilendirme yöntemini desteklemiyor. Lütfen 'Hesap ayarları | Sunucu ayarları' bölümündeki 'Yetkilendirme yöntemi'ni değiştirin.",
    'thunderbird.pop3-kerberos':
      'Kerberos/GSSAPI bileti SMTP sunucusu tarafından kabul edilmedi. Lütfen Kerberos/GSSAPI bölgesine oturum açtığınızdan emin olun.',
    'thunderbird.pop3-new-password':
      '«imap.example.org» sunucusundaki «jane@example.org» kullanıcısının yeni parolası girin:',
    'thunderbird.send-failed': 'İletinin gönderilmesi başarısız oldu.',
    'thunderbird.send-error-title': 'Posta Gönderme Hatası',
    'thunderbird.send-failed-unexpected':
      'Beklenmeyen «example» hatası nedeniyle başarısız oldu. Açıklama mevcut değil.',
    'thunderbird.send-queued-failed': 'Gönderilmeyen iletiler teslim edilirken bir hata oluştu.',
    'thunderbird.sender-refused':
      'Posta gönderilirken bir hata oluştu. Posta sunucusunun yanıtı: «…». Lütfen posta ayarlarındaki e-posta adresinin doğruluğunu kontrol edip yeniden deneyin.',
    'thunderbird.data-refused': 'İleti gönderilirken giden sunucusu (SMTP) hatası oluştu. Sunucunun yanıtı: «…».',
    'thunderbird.message-refused':
      'Posta gönderilirken bir hata oluştu. Posta sunucusunun yanıtı: «…». Lütfen iletiyi gözden geçirip yeniden deneyin.',
    'thunderbird.smtp-error':
      'Posta gönderilirken bir hata oluştu: Giden sunucusu (SMTP) hatası. Sunucunun yanıtı: «…».',
    'thunderbird.communications-error': 'Bir iletişim hatası oluştu: «993». Lütfen yeniden deneyin.',
    'thunderbird.sender-invalid':
      'Posta gönderilirken hata oluştu: Gönderen adresi (Kimden:) adresi geçersiz. Lütfen bu e-posta adresinin doğruluğunu kontrol edip yeniden deneyin.',
    'thunderbird.identity-invalid':
      'Posta gönderilirken hata oluştu: Gönderen kimliği geçersiz. Lütfen kimliğinizin yapılandırmasını kontrol edip yeniden deneyin.',
    'thunderbird.no-copy-in-sent': 'İleti başarıyla gönderildi ama Gönderilen klasörünüze kopyalanamadı.',
    'thunderbird.sent-folder-not-opened':
      'Gönderilen e-posta klasörü açılamadı. Lütfen hesap ayarlarınızın doğru olup olmadığını kontrol edin.',
    'thunderbird.save-sent-locally':
      'İletiniz gönderildi ama ağ veya dosya erişim hataları nedeniyle “gönderilmiş” klasörünüze («Sent») kaydedilemedi. Yeniden deneyebilir veya iletiyi «example»/«Sent»-«example» yerel klasörüne kaydedebilirsiniz.',
    'thunderbird.draft-not-saved': 'İletiniz taslak olarak kaydedilemedi.',
    'thunderbird.draft-not-copied':
      'Taslak iletiniz, ağ veya dosya erişim hataları nedeniyle şablonlar klasörünüze («Sent») kaydedilemedi. Yeniden deneyebilir veya taslağı «example»/«Sent»-«example» yerel klasörüne kaydedebilirsiniz.',
    'thunderbird.bad-greeting':
      'İletinin gönderilmesi sırasında bir hata oluştu: Posta sunucusu geçersiz bir karşılama gönderdi: «…».',
    'thunderbird.recipient-refused':
      'Posta gönderilirken bir hata oluştu. Posta sunucusunun yanıtı: «…». "«joe@example.com»" alıcısını gözden geçirip yeniden deneyin.',
    'thunderbird.no-starttls':
      'Posta gönderirken bir hata meydana geldi: STARTTLS kullanılarak «smtp.example.org» SMTP sunucusuyla güvenli bir bağlantı sağlanamadı, çünkü sunucu bu özelliği sunmuyor. STARTTLS seçeneğini devre dışı bırakın ya da hizmet sağlayıcınızla görüşün.',
    'thunderbird.no-password':
      'Posta gönderilirken bir hata oluştu: «jane@example.org» parolasına ulaşılamadı. İleti gönderilmedi.',
    'thunderbird.sending-not-allowed':
      'E-posta gönderilirken bir hata oluştu. Posta sunucusunun yanıtı: «…». Lütfen göndermek için doğru kimliği kullandığınızdan ve kimlik doğrulama yönteminin doğru olduğundan emin olun. Bu SMTP sunucusu üzerinden geçerli kimliğinizle geçerli ağınızdan e-posta gönderme izniniz olduğunu kontrol edin.',
    'thunderbird.too-many-recipients':
      'İzin verilen alıcı sayısı aşıldığı için ileti gönderilmedi. Sunucunun yanıtı: «…».',
    'thunderbird.client-id':
      'Giden sunucusu (SMTP), CLIENTID komutunda bir hata algıladı. İleti gönderilmedi. Sunucunun yanıtı: «…»',
    'thunderbird.client-id-not-permitted':
      'Giden sunucusunun (SMTP) CLIENTID komutuna yanıtı, cihazınızın e-posta göndermesine izin verilmediğini gösteriyor. Sunucunun yanıtı: «…»',
    'thunderbird.message-too-large':
      'Göndermeyi denediğiniz iletinin boyutu sunucunun genel boyut sınırını aşıyor. İleti gönderilmedi. İleti boyutunu azaltıp yeniden deneyin. Sunucunun yanıtı: «…».',
    'thunderbird.smtp-unknown':
      'Posta gönderirken bir hata meydana geldi: Giden sunucusu (SMTP) «smtp.example.org» bilinmiyor. Sunucu yanlış yapılandırılmış olabilir. Lütfen giden sunucusu (SMTP) ayarlarını kontrol edip yeniden deneyin.',
    'thunderbird.smtp-not-reached':
      '«smtp.example.org» giden sunucusu (SMTP) ile bağlantı başarısız olduğu için ileti gönderilemedi. Sunucu hizmet dışı olabilir veya SMTP bağlantılarını geri çeviriyor olabilir. Giden sunucusu (SMTP) ayarlarınızın doğruluğunu kontrol edip yeniden deneyin.',
    'thunderbird.smtp-lost':
      'İleti gönderilemedi çünkü işlem sırasında «smtp.example.org» giden sunucusu (SMTP) ile bağlantı koptu. Lütfen yeniden deneyin.',
    'thunderbird.smtp-timed-out':
      'İleti gönderilemedi çünkü «smtp.example.org» giden sunucusu (SMTP) ile bağlantı zaman aşımına uğradı. Lütfen yeniden deneyin.',
    'thunderbird.smtp-unknown-reason':
      'İleti bilinmeyen bir sebepten dolayı «smtp.example.org» giden sunucusu (SMTP) kullanılarak gönderilemedi. Giden sunucusu (SMTP) ayarlarınızın doğruluğunu kontrol edip yeniden deneyin.',
    'thunderbird.smtp-no-encrypted-password':
      '«smtp.example.org» giden sunucusu (SMTP) şifrelenmiş parolaları desteklemiyor. Bu hesabı yeni eklediyseniz "Hesap ayarları > Giden sunucusu (SMTP)" kısmındaki "Yetkilendirme yöntemi"ni "Normal parola" olarak değiştirmeyi deneyin.',
    'thunderbird.smtp-no-encrypted-password-unprotected':
      '«smtp.example.org» giden sunucusu (SMTP) şifrelenmiş parolaları desteklemiyor. Bu hesabı yeni eklediyseniz "Hesap ayarları > Giden sunucusu (SMTP)" kısmındaki "Yetkilendirme yöntemi"ni "Parola, güvensiz aktarım" olarak değiştirmeyi deneyin. Ancak bu durumda parolanızın çalınabilme ihtimali artacaktır.',
    'thunderbird.smtp-no-plain-password':
      '«smtp.example.org» giden sunucusu (SMTP) düz metin biçimindeki parolaları desteklemiyor. "Hesap ayarları > Giden sunucusu (SMTP)" kısmındaki "Yetkilendirme yöntemi"ni "Şifrelenmiş parola" olarak değiştirmeyi deneyin.',
    'thunderbird.smtp-sign-in-failed':
      '«smtp.example.org» giden sunucusunda (SMTP) kimlik doğrulanamadı. Lütfen parolanızı ve "Hesap Ayarları > Giden sunucusu (SMTP)" bölümündeki "Yetkilendirme yöntemi"ni kontrol edin.',
    'thunderbird.smtp-kerberos':
      'Kerberos/GSSAPI bileti «smtp.example.org» giden sunucusu (SMTP) tarafından kabul edilmedi. Lütfen Kerberos/GSSAPI bölgesine oturum açtığınızdan emin olun.',
    'thunderbird.smtp-method-not-supported':
      '«smtp.example.org» giden sunucusu (SMTP) sunucusu seçilen yetkilendirme yöntemini desteklemiyor. Lütfen "Hesap ayarları > Giden sunucusu (SMTP)" kısmındaki "Yetkilendirme yöntemi"ni değiştirin.',
    'thunderbird.smtp-security-issue': '«smtp.example.org» ile ilgili yapılandırma düzeltilmelidir.',
    'thunderbird.smtp-address-not-ascii':
      '«joe@example.com» alıcı adresinin yerel kısmında ASCII dışı karakterler var ve sunucunuz SMTPUTF8 desteklemiyor. Lütfen bu adresi değiştirip tekrar deneyin.',
    'thunderbird.setup-login-failed': 'Oturum açma başarısız oldu. Kullanıcı adı, e-posta adresi ve parola doğru mu?',
    'thunderbird.setup-login-failed-reason':
      'Oturum açma başarısız oldu. «imap.example.org» sunucusunun verdiği hata: «…»',
    'thunderbird.setup-verification-failed': 'Bilinmeyen bir sebepten dolayı giriş doğrulaması başarısız oldu.',
    'thunderbird.setup-no-contact': 'Sunucu bağlantısı kurulamadı',
    'thunderbird.setup-cannot-login':
      'Sunucuya giriş yapılamıyor. Yapılandırma, kullanıcı adı veya parola yanlış olabilir.',
    'thunderbird.setup-no-server': 'Sunucu bulunamadı',
    'thunderbird.setup-bad-autodiscover': 'Exchange AutoDiscover XML’i geçersiz.',
    'thunderbird.setup-no-account-in-xml': 'Yapılandırma XML dosyası e-posta hesabı yapılandırması içermiyor.',
    'thunderbird.setup-credentials-wrong':
      'Kimlik doğrulama başarısız oldu. Lütfen kullanıcı adını ve parolayı kontrol edin',
    'thunderbird.setup-nothing-found': 'Thunderbird, e-posta hesabınızın ayarlarını bulamadı.',
    'thunderbird.setup-not-verified':
      'Yapılandırma doğrulanamadı. Kullanıcı adınız ve parolanız doğruysa sunucu yöneticisi hesabınız için seçili yapılandırmayı devre dışı bırakmış olabilir. Başka bir protokol seçmeyi deneyin.',
    'thunderbird.setup-unprotected':
      'Uyarı: Güvensiz posta sunucusu algılandı. Bu sunucuda şifreleme olmadığından parolanız ve verileriniz ele geçirilebilir. Bağlantıyı güvence altına almak için yöneticinizle iletişime geçin veya riski kabul ediyorsanız devam edin. Daha fazla bilgi için SSS’ye bakın.',
    'thunderbird.setup-separate-name':
      'Kimlik doğrulama başarısız oldu. Girilen kimlik bilgileri yanlış veya oturum açmak için ayrı bir kullanıcı adı gerekiyor. Bu kullanıcı adı genellikle Windows etki alanı hesabınızdır. Etki alanı dahil olabilir veya olmayabilir. (Örn. ahmetyilmaz veya AD\\\\ahmetyilmaz)',
    'thunderbird.certificate-name':
      '«imap.example.org» sertifikası bu sunucu için geçerli değil. Birisi sunucuyu taklit etmeye çalışıyor olabilir. Devam etmemelisiniz.',
    'thunderbird.certificate-expired': '«imap.example.org» sertifikasının süresi «3 May 2026» tarihinde doldu.',
    'thunderbird.certificate-not-yet-valid':
      '«imap.example.org» sertifikası «3 May 2026» tarihine kadar geçerli olmayacak.',
    'thunderbird.certificate-untrusted': '«imap.example.org» sertifikası güvenilir bir kaynaktan gelmiyor.',
    'thunderbird.certificate-other': '«imap.example.org» sunucusuna bağlanırken bir hata oluştu.',
    'thunderbird.sign-in-not-completed': 'Thunderbird bu ayarlarla giriş yapmayı tamamlayamadı.',
    'thunderbird-android.authentication-error': 'Kimlik doğrulama hatası',
    'thunderbird-android.network-error': 'Ağ hatası',
    'thunderbird-android.client-certificate-expired': 'İstemci sertifikası artık geçerli değil',
    'thunderbird-android.client-certificate-not-read': 'İstemci sertifikasına erişilemedi',
    'thunderbird-android.missing-capability': 'Eksik sunucu özelliği',
    'thunderbird-android.missing-capability-named': 'Sunucuda aşağıdaki özellik eksik: «AUTH»',
    'thunderbird-android.incoming-check-failed': 'Gelen sunucusu ayarlarının denetlenmesi başarısız oldu',
    'thunderbird-android.outgoing-check-failed': 'Giden sunucusu ayarlarının denetlenmesi başarısız oldu',
    'thunderbird-android.oauth-failed': 'OAuth ile oturum açılamadı',
    'thunderbird-android.oauth-failed-with': 'Kimlik doğrulama şu hatayla başarısız oldu: «example»',
    'thunderbird-android.oauth-cancelled': 'Kimlik doğrulama iptal edildi',
    'thunderbird-android.oauth-not-supported': 'Bu sağlayıcıda şu anda OAuth 2.0 desteklenmiyor.',
    'thunderbird-android.oauth-no-browser':
      'Uygulama, hesabınıza erişim izni vermek için kullanılacak bir tarayıcı bulamadı.',
    'thunderbird-android.certificate-risk':
      'Uygulama olası bir güvenlik tehdidi algıladı ve «imap.example.org» sunucusuna bağlanmaya devam etmedi. Devam ederseniz saldırganlar parolanız veya e-postalarınız gibi bilgileri çalmaya çalışabilir.',
    'thunderbird-android.certificate-error': '«jane@example.org» sertifika hatası',
    'thunderbird-android.sign-in-failed-for':
      '«jane@example.org» için kimlik doğrulanamadı. Sunucu ayarlarınızı güncelleyin.',
    'thunderbird-android.sign-in-failed-incoming':
      '«jane@example.org» için kimlik doğrulama başarısız oldu. Gelen sunucu ayarlarınızı güncelleyin.',
    'thunderbird-android.sign-in-failed-outgoing':
      '«jane@example.org» için kimlik doğrulama başarısız oldu. Giden sunucu ayarlarınızı güncelleyin.',
    'thunderbird-android.send-failed-some': 'Bazı iletiler gönderilemedi',
    'thunderbird-android.sending-failed':
      'İleti gönderilirken bir hata oluştu. Lütfen ağ bağlantınızı ve giden sunucu yapılandırmanızı gözden geçirin.',
    'thunderbird-android.connection-error': 'Bağlantı hatası',
    'thunderbird-android.setup-not-loaded': 'E-posta yapılandırması yüklenemedi',
    'thunderbird-android.setup-network-error': 'Ağ hatası. Lütfen bağlantı durumunuzu kontrol edip yeniden deneyin.',
    'thunderbird-android.setup-no-folders': 'Klasör listesi sunucudan alınamadı',
    'thunderbird-android.address-not-supported': 'Bu e-posta adresi desteklenmiyor.',
    'android.sign-in-failed-title': 'Oturum açılamadı',
    'android.sign-in-unsuccessful': '«jane@example.org» oturumu açılamadı.',
    'android.oauth-failed': 'Kimlik doğrulanamadı',
    'android.address-or-password-wrong': 'E-posta adresi veya şifre yanlış',
    'android.name-or-password-wrong': 'Kullanıcı adı veya şifre hatalı.',
    'android.confirm-settings': 'Kullanıcı adının, şifrenin ve hesap ayarlarının doğru olduğunu onaylayın.',
    'android.not-safe': 'Sunucuya güvenli biçimde bağlanılamıyor.',
    'android.client-certificate-wanted':
      'İstemci sertifikası gerekli. Sunucuya bir istemci sertifikası ile bağlanmak ister misiniz?',
    'android.client-certificate-invalid': 'Sertifika geçersiz veya erişilemez.',
    'android.server-error-check-password':
      'Sunucu hata gönderdi. Kullanıcı adınızı ve şifrenizi kontrol ettikten sonra tekrar deneyin.',
    'android.not-connected': 'Sunucuya bağlanılamıyor.',
    'android.tls-not-supported': 'TLS gerekli ancak sunucu tarafından desteklenmiyor.',
    'android.methods-not-supported': 'Kimlik doğrulama yöntemleri sunucu tarafından desteklenmiyor.',
    'android.security-error': 'Güvenlik hatası nedeniyle sunucu bağlantısı açılamadı.',
    'android.connection-not-opened': 'Sunucu bağlantısı açılamadı.',
    'android.protocol-not-supported':
      'Yanlış bir sunucu adresi yazdınız veya sunucu, E-postanın desteklemediği bir protokol sürümü gerektiriyor.',
    'android.no-permission':
      'Bu sunucuyla senkronizasyon için izniniz yok. Daha fazla bilgi edinmek için sunucunuzun yöneticisine başvurun.',
    'android.security-features':
      'Bu sunucu, Android cihazınız tarafından desteklenmeyen güvenlik özellikleri gerektiriyor, örneğin: «example»',
    'nextcloud.imap-not-reachable': 'IMAP sunucusuna erişilemiyor',
    'nextcloud.smtp-not-reachable': 'SMTP sunucusuna erişilemiyor',
    'nextcloud.imap-wrong': 'IMAP kullanıcı adı ya da parolası hatalı',
    'nextcloud.smtp-wrong': 'SMTP kullanıcı adı ya da parolası hatalı',
    'nextcloud.imap-denied': 'IMAP sunucusunda kimlik doğrulanamadı',
    'nextcloud.smtp-denied': 'SMTP sunucusunda kimlik doğrulanamadı',
    'nextcloud.imap-auth-error': 'IMAP kimlik doğrulama sorunu',
    'nextcloud.smtp-auth-error': 'SMTP kimlik doğrulama sorunu',
    'nextcloud.imap-failed': 'IMAP bağlantısı kurulamadı',
    'nextcloud.smtp-failed': 'SMTP bağlantısı kurulamadı',
    'nextcloud.popup-closed': 'Kimlik doğrulama açılan penceresi kapatıldı',
    'nextcloud.setup-error': 'Hesabınız kurulurken bir sorun çıktı.',
    'nextcloud.no-discovery': 'Yapılandırma keşfedilemedi. Lütfen ayarları el ile yapın.',
    'nextcloud.google-oauth':
      'Google için, OAuth kimlik doğrulaması gerekir. Nextcloud yöneticiniz Google OAuth yapılandırmasını tamamladıysa, bunun yerine bir Google uygulama parolası kullanabilirsiniz.',
    'nextcloud.microsoft-oauth':
      'Microsoft için, OAuth kimlik doğrulaması gerekir. Nextcloud yöneticinizden yönetici ayarlarından Microsoft OAuth yapılandırmasını tamamlamasını isteyin.',
    'nextcloud.account-not-connected': 'Bu hesap bağlantı kuramadı',
    'nextcloud.connection-failed': 'Bağlantı kurulamadı. Lütfen bilgilerinizi doğrulayıp yeniden deneyin',
    'nextcloud.error-sending': 'İletiniz gönderilirken sorun çıktı',
    'nextcloud.not-sent': 'İleti gönderilemedi',
    'nextcloud.server-error': 'E-posta sunucusu sorunu',
    'nextcloud.copy-to-sent': '"Gönderilmiş" klasörüne kopyalanamadı',
    'nextcloud.passwordless':
      'Bu hesabı kullanıma almak için lütfen bir parola ile oturum açın. Geçerli oturum, tek oturum açma ya da WebAuthn gibi parolasız kimlik doğrulama kullanıyor.',
    'roundcube.login-failed': 'Oturum açılamadı.',
    'roundcube.storage-error': 'IMAP sunucusu ile bağlantı kurulamadı.',
    'roundcube.locked': 'Çok fazla başarısız oturum açma girişimi yapıldı. Bir süre sonra yeniden deneyin.',
    'roundcube.not-reached': 'Bağlantı sorunu (sunucuya erişilemedi)!',
    'roundcube.cookies': 'Tarayıcınız tanımlama bilgilerini kabul etmiyor.',
    'roundcube.session': 'Oturumunuzun süresi geçmiş ya da geçersiz.',
    'roundcube.quota': 'Boş alan olmadığından işlem yapılamadı.',
    'roundcube.sending-failed': 'İleti gönderilemedi.',
    'roundcube.sent-not-saved': 'Gönderilen ileti kayıt edilirken bir sorun çıktı.',
    'roundcube.smtp-not-connected': 'SMTP sorunu («-1»): Sunucu bağlantısı kurulamadı.',
    'roundcube.smtp-sign-in': 'SMTP sorunu («535»): Kimlik doğrulanamadı.',
    'roundcube.smtp-sender': 'SMTP sorunu («553»): Gönderici adresi "«jane@example.org»" olarak ayarlanamadı («…»)',
    'roundcube.smtp-recipient': 'SMTP sorunu («550»): "«joe@example.com»" alıcısı eklenemedi («…»)',
    'roundcube.smtp-size': 'SMTP hatası: İleti boyutu sunucu sınırlamasını aşıyor («example»)',
    'roundcube.smtp-utf8': 'SMTP sorunu: Sunucu e-posta adreslerinde unikod karakterleri desteklemiyor.',
    'roundcube.oauth-failed': 'OAuth oturumu açılamadı. Lütfen yeniden deneyin.',
    'roundcube.authorization-failed': 'Kimlik doğrulanamadı',
    'phpmailer.authenticate': 'SMTP Hatası: Oturum açılamadı.',
    'phpmailer.connect-host': 'SMTP Hatası: SMTP sunucusuna bağlanılamadı.',
    'phpmailer.connect-failed': 'SMTP connect() fonksiyonu başarısız.',
    'phpmailer.data-not-accepted': 'SMTP Hatası: Veri kabul edilmedi.',
    'phpmailer.from-failed': 'Belirtilen adreslere gönderme başarısız:',
    'phpmailer.recipients-failed': 'SMTP Hatası: Belirtilen alıcılara ulaşılamadı:',
    'phpmailer.mail-function': 'Örnek e-posta fonksiyonu oluşturulamadı.',
    'phpmailer.invalid-address': 'Geçersiz e-posta adresi:',
    'phpmailer.invalid-host': 'Geçersiz ana bilgisayar:',
    'phpmailer.invalid-hostentry': 'Geçersiz ana bilgisayar girişi:',
    'phpmailer.server-error': 'SMTP sunucu hatası:',
    'phpmailer.extension-missing': 'Eklenti bulunamadı:',
    'phpmailer.no-utf8': 'Unicode adreslere gönderim için gereken SMTPUTF8 desteği sunucu tarafından desteklenmiyor.',
    'evolution.imap-secure-failed': '«imap.example.org» IMAP sunucusuna güvenli kipte bağlanamadı: «example»',
    'evolution.pop-secure-failed': '«imap.example.org» POP sunucusuna güvenli kipte bağlanamadı: «example»',
    'evolution.smtp-secure-failed': '«smtp.example.org» SMTP sunucusuna güvenli kipte bağlanamadı: «example»',
    'evolution.starttls-failed': 'STARTTLS komutu başarısız oldu:',
    'evolution.no-stls': 'STLS sunucu tarafından desteklenmiyor',
    'evolution.imap-method': '«imap.example.org» IMAP sunucusu «PLAIN» kimlik doğrulamayı desteklemiyor',
    'evolution.smtp-method': '«smtp.example.org» SMTP sunucusu «PLAIN» kimlik doğrulama desteklemiyor',
    'evolution.plain-disallowed':
      'Güvenli olmayan bağlantılarda düz metin kimlik doğrulamaya izin verilmedi. “«jane@example.org»” hesabı için şifrelemeyi STARTTLS veya TLS olarak değiştirin.',
    'evolution.no-password': 'Kimlik doğrulama parolası kullanılabilir değil',
    'evolution.no-username': 'Kullanıcı adı olmadan kimlik doğrulanamaz',
    'evolution.not-authenticated': 'Kimlik doğrulanamadı',
    'evolution.pop-authenticate': '«imap.example.org» POP sunucusuyla kimlik doğrulanamadı:',
    'evolution.pop-greeting': '«imap.example.org» POP sunucusundan geçerli karşılama okunamadı',
    'evolution.pop-password': '«imap.example.org» POP sunucusuyla bağlantı kurulamadı. Parola iletiminde hata:',
    'evolution.pop-sasl': '«imap.example.org» POP sunucusuna bağlanılamadı: SASL İletişi Kuralı hatası',
    'evolution.welcome': 'Karşılama yanıtı hatası:',
    'evolution.auth-command': 'AUTH komutu başarısız:',
    'evolution.mail-from': 'MAIL FROM komutu başarısız:',
    'evolution.rcpt-to': 'RCPT TO <«joe@example.com»> başarısız:',
    'evolution.data-command': 'DATA komutu başarısız:',
    'evolution.recipients-invalid': 'İleti gönderilemiyor: bir ya da daha fazla hatalı alıcı',
    'evolution.sender-invalid': 'İleti gönderilemiyor: gönderen adresi geçerli değil.',
    'evolution.not-connected': 'İleti gönderilemiyor: hizmet bağlı değil.',
    'evolution.html-page':
      'Sunucu, bir HTML sayfasıyla yanıt verdi; bu, sunucuda veya istemci isteğinde bir hata olduğu anlamına gelebilir.',
    'evolution.autodiscover': 'XML autodiscover yanıtı ayrıştırılamadı',
    'evolution.timeout': 'Zaman aşımı gerçekleşti',
    'evolution.mechanism-weak': 'Kimlik doğrulama yöntemi çok zayıf',
    'evolution.encryption-required': 'İstenen kimlik doğrulama yöntemi için şifreleme gerekiyor',
    'evolution.temporary-failure': 'Geçici kimlik doğrulama hatası',
    'evolution.authentication-required': 'Kimlik doğrulaması gerekli',
    'evolution.mailbox-unavailable': 'İstenen eylem yapılmadı: posta kutusu kullanılabilir değil',
    'geary.receiving-login': 'Alıcı giriş ve parolanızı gözden geçirin',
    'geary.receiving-server': 'Alıcı sunucu ayrıntılarınızı gözden geçirin',
    'geary.sending-login': 'Gönderici giriş ve parolanızı gözden geçirin',
    'geary.sending-server': 'Gönderici sunucu ayrıntılarınızı gözden geçirin',
    'geary.address-and-password': 'E-posta adres ve parolanızı gözden geçirin',
    'geary.no-connection': 'Bağlanamadı, ağınızı gözden geçirin',
    'geary.incorrect-login': 'Hesap yanlış bir giriş veya parola bildirdi.',
    'geary.untrusted-server': 'Hesap, güvenilmeyen bir sunucu bildirdi.',
    'geary.untrusted-connection': '«IMAP» posta sunucusu kimliği («imap.example.org»:«993» konumundaki) onaylanamadı.',
    'geary.unknown-authority': 'Sunucunun sertifikası bilinen yetkilice imzalanmamış',
    'geary.name': 'Sunucunun kimliği sertifikadaki kimlik ile uyuşmuyor',
    'geary.expired': 'Sunucunun sertifikasının süresi doldu',
    'geary.not-activated': 'Sunucunun sertifikası etkinleştirilemedi',
    'geary.revoked': 'Sunucunun sertifikası iptal edildi ve şu anda geçersiz',
    'geary.insecure': 'Sunucunun sertifikası güvensiz kabul ediliyor',
    'geary.name-not-found': 'Sunucu adı yoklanamıyor',
    'geary.reconnect': 'Yeniden bağlanana dek e-posta gönderemez veya alamazsınız.',
    'geary.not-sent': 'Yeniden bağlanana dek e-posta gönderilmeyecek',
    'mailspring.not-connected': 'Bağlantı Hatası - Sağladığınız sunucuya / bağlantı noktasına bağlanılamıyor.',
    'mailspring.no-inbox':
      'Bu hesap geçersiz veya Mailspring Gelen Kutusu veya Tüm Postalar klasörünü bulamadı. «example»',
    'mailspring.no-tls': 'TLS Kullanılamaz',
    'mailspring.certificate': 'Sertifika Hatası',
    'mailspring.authentication': 'Doğrulama Hatası - Kullanıcı adınızı ve parolanızı denetleyin.',
    'mailspring.gmail-imap-off': 'Gmail IMAP etkin değil. Açmak için Gmail ayarlarını ziyaret edin.',
    'mailspring.gmail-bandwidth': 'Gmail bant genişliği aşıldı. Lütfen daha sonra yeniden deneyiniz.',
    'mailspring.gmail-connections': 'Gmail hesabınıza çok fazla aktif bağlantı var. Lütfen daha sonra yeniden deneyin.',
    'mailspring.yahoo-unavailable': 'Yahoo kullanılamıyor.',
    'mailspring.no-folder': 'Üzgünüz, bu klasör yok.',
    'mailspring.no-starttls': 'StartTLS kullanılamaz.',
    'mailspring.app-password': "Gmail'e özel parola gerekli.",
    'mailspring.outlook-browser': 'Outlook sunucusu, web tarayıcısı üzerinden oturum açmanız gerektiğini söyledi.',
    'mailspring.webmail': 'Sunucu, web postanız aracılığıyla oturum açmanız gerektiğini söyledi.',
    'mailspring.no-server': 'Geçerli sunucu bulunamadı.',
    'mailspring.sign-in-required': 'Kimlik doğrulaması gerekli.',
    'mailspring.sending-off': 'Bu hesap için gönderim etkin değil.',
    'mailspring.attachment': 'İleti, sunucuca izin verilmeyen yasa dışı ek içermektedir.',
    'mailspring.yahoo-spam': "İleti, Yahoo'nun giden spam süzgecince engellendi.",
    'mailspring.yahoo-limit': 'İleti, Yahoo tarafından engellendi - günlük gönderim sınırınızı aştınız.',
    'mailspring.relay': 'SMTP sunucusu, ileti aktarmayacak. Kimlik doğrulamanız gerekebilir.',
    'mailspring.no-method': 'Üzgünüz, SMTP sunucunuz temel kullanıcı adı / parola kimlik doğrulamasını desteklemiyor.',
    'any.password-wrong': 'Kullanıcı adı veya parola yanlış',
    'any.could-not-connect': 'Sunucuya bağlanılamadı',
    'any.certificate-expired': 'Sertifikanın süresi doldu',
    'claws.imap-login': '«imap.example.org» IMAP sunucusunda oturum açılamadı.',
    'claws.auth-failed': 'Kimlik doğrulaması başarısız oldu: «the server’s words»',
    'claws.auth-error': 'kimlik doğrulamada hata meydana geldi',
    'claws.no-auth-method': ['SMTP AUTH yöntemi mevcut değil', 'Seçilen SMTP AUTH yöntemi mevcut değil'],
    'claws.no-apop': 'Gerekli olan APOP zaman etiketi bulunamadı',
    'claws.imap-connect': [
      'IMAP sunucusuna bağlanılamıyor: «imap.example.org:993»:«…»',
      'POP3 sunucusuna bağlanılamıyor: «pop.example.org:995»:«…»',
    ],
    'claws.connection-failed': [
      '«mail.example.org:993»:«…» bağlantısı başarısız oldu.',
      '«mail.example.org:993»:«…»: bağlantı başarısız oldu («…»).',
    ],
    'claws.timed-out': '«mail.example.org:993»:«…» bağlantısı zaman aşımına uğradı.',
    'claws.session-timed-out':
      'Oturum zaman aşımına uğradı. Tercihler/Diğer/Muhtelif içindeki zaman aşımı süresini artırarak kurtarabilirsiniz.',
    'claws.unknown-host': [
      '«mail.example.org:993»:«…»: bilinmeyen sunucu.',
      '«mail.example.org:imaps»:«…» sunucu adı bulunamadı («…»).',
    ],
    'claws.closed-by-host': ['«mail.example.org:993»:«…» bağlantısı karşı taraftan kesildi.', 'IMAP bağlantısı koptu'],
    'claws.imap-disconnected': '«imap.example.org» adresine yapılmış IMAP bağlantısı koptu. Yeniden bağlanılıyor...',
    'claws.starttls': [
      'STARTTLS oturumu başlatılamıyor.',
      'STARTTLS oturumu başlatılamadı',
      'STARTTLS bağlantısı başlatma hatası',
    ],
    'claws.certificate-expired': 'TLS sertifikasının müddeti bitmiş.',
    'claws.certificate-changed': 'TLS sertifikası değişmiş ve geçersiz.',
    'claws.certificate-invalid': 'TLS sertifikası geçersiz',
    'claws.mailbox-locked': 'posta kutusu kilitli',
    'claws.sending': [
      'İleti gönderilirken hata oluştu: «the server’s words»',
      'SMTP oturumunda hata meydana geldi.',
      'SMTP oturumunda hata meydana geldi',
    ],
    'claws.pop-session': ['POP oturumunda hata oluştu', 'POP protokol hatası'],
    'claws.token': [
      'OAuth2 erişim bilgileri alınmadı',
      'OAuth2 yenileme bilgisi alınmadı',
      'OAuth2 hatası. OAuth2 hesap seçeneklerinizi gözden geçirin.',
    ],
    'claws.no-space': 'Yeterli disk alanı kalmadı.',
    'kmail.malformed': '«…» başarısız oldu, sunucudan bozuk yanıt alındı.',
    'kmail.login-tls': [
      'TLS antlaşması başarısız olduğundan oturum açılamadı.',
      'SSL el sıkışması başarısız.',
      'SSL/TLS hatası: «The host name did not match any of the valid hosts»',
    ],
    'kmail.mode': [
      'Oturum açma başarısız; «CRAM-MD5» kimlik doğrulama yöntemi sunucu tarafından desteklenmiyor.',
      'SMTP sunucusunda kimlik doğrulama yapılamadı; çünkü eşleşen bir kimlik doğrulama yöntemi bulunamadı',
      'Oturum açma başarısız, SASL kitaplığı başlatılamıyor',
    ],
    'kmail.plain-disabled': 'Oturum açma başarısız, düz oturum açma yöntemi sunucu tarafından devre dışı bırakılmış.',
    'kmail.no-starttls': 'STARTTLS sunucu tarafından desteklenmiyor, SSL/TLS kullanmayı deneyin.',
    'kmail.lost': [
      'Sunucuya yapılan bağlantı koptu.',
      'Bağlantı koptu',
      'Sunucu, bağlantıyı anında sonlandırdı.',
      '«pop.example.org» POP3 sunucusundan bağlantı koptu',
      'Oturum açma sırasında sunucuyla bağlantı kesildi.',
    ],
    'kmail.imap-connect': [
      'IMAP sunucusuna bağlanılamadı. “«imap.example.org»”',
      'IMAP sunucusuna bağlanılamadı.',
      'Sunucuya bağlanılamadı, lütfen sunucu adresini doğrulayın.',
      'Sunucu kullanılabilir değil.',
    ],
    'kmail.pop-timeout': '«pop.example.org» POP3 sunucusundan zaman aşımı',
    'kmail.pop-login':
      '«pop.example.org» oturumu açılamadı. Parola yanlış olabilir. «The server said: authorization failed»',
    'kmail.sasl': [
      'SASL («PLAIN») ile oturum açma başarısız. Sunucu «PLAIN» desteklemiyor olabilir veya parola yanlış olabilir. «…»',
      'APOP ile oturum açma başarısız. «pop.example.org» sunucusu, desteklediğini iddia ettiği halde APOP desteklemeyebilir veya parola yanlış olabilir. «…»',
    ],
    'kmail.wallet': [
      'Parola okunamadı: Kullanıcı cüzdan erişimini reddeti',
      'Parola cüzdandan yüklenemediği için burada sizden isteniyor.',
      'Anahtar zincirinden parola okunamadı.',
      '«Work» IMAP hesabı için parola bulunamadı',
    ],
    'kmail.asked-again': 'Önceki oturum açma girişimi başarısız olduğu için sizden bilgi isteniyor.',
    'kmail.authentication': 'Kimlik doğrulama sırasında bir hata oluştu: «invalid_grant»',
    'kmail.send': ['Sunucuya gönderilemedi.', 'Posta kutusu kullanılamıyor: Sunucu dedi ki: «…»'],
    'kmail.capabilities': 'Yetenek denetimi başarısız oldu. Lütfen kapıyı ve kimlik doğrulama kipini doğrulayın.',
    'kmail.storage': 'Sunucuda yetersiz depolama alanı. Sunucu dedi ki: «452 4.3.1 Insufficient system storage»',
    'fairemail.account-failed': "Hesap '«Work»' başarısız oldu",
    'fairemail.alert': "Sunucu uyarısı '«…»'",
    'fairemail.server-said': "E-posta sunucusunun mesajı: '«AUTHENTICATE failed.»'",
    'fairemail.no-settings': "'«example.org»' alan adı için ayar bulunamadı",
    'fairemail.no-server': "«imap.example.org»'de sunucu bulunamadı",
    'fairemail.app-password':
      'Bu sağlayıcı, hesabınızın parolası yerine ayrı bir uygulama parolası istemektedir. Ayrıntılar için sağlayıcınızın size sunduğu yönergelere bakınız',
    'fairemail.double-check':
      'Lütfen e-posta adresinizi ve parolanızı tekrar kontrol edin ve hesabınız için harici erişimin (IMAP/SMTP) etkinleştirilmiş olduğundan emin olun',
    'fairemail.outlook':
      'Bu hesap için Outlook / Office 365 hızlı kurulum sihirbazını kullanmanız gerekir (Microsoft tarafından zorunlu kılınmıştır)',
    'fairemail.authenticate-disabled':
      "'AUTHENTICATE failed' hatası, sistem yöneticinizin IMAP/SMTP protokollerini engellemesinden kaynaklanıyor olabilir",
    'fairemail.token':
      'Android hesap yöneticisi bir VPN, güvenlik duvarı, reklam engelleyici vb. tarafından engellenebilir ve erişim jetonu almasını engelleyebilir',
    'fairemail.port': 'Lütfen port numarasını tekrardan kontrol edin',
    'fairemail.protocol': 'Lütfen protokolü iki kez kontrol edin (SSL / TLS veya STARTTLS)',
    'fairemail.trust': '«12:AB» parmak izine sahip sunucu sertifikasına güven',
    'fairemail.no-internet': 'Uygun internet bağlantısı veya internet yok',
    'fairemail.sent-folder': 'Gönderilmiş mesaj klasörü seçilmedi. Gönderilen mesajlar saklanmayabilir.',
    'fairemail.quota': 'Posta kutusu neredeyse dolu',
    'delta-chat.cannot-login':
      '“«jane@example.org»” olarak giriş yapılamıyor. Lütfen adresin ve parolanın doğru olup olmadığını denetleyin.',
    'delta-chat.no-internet': 'Internet bağlantısı yok; giriş başarısız.',
    'delta-chat.proxy': 'Bir proxy kullanıyorsunuz. Bağlanmakta sorun yaşıyorsanız başka bir proxy deneyin.',
    'delta-chat.not-connected': 'Bağlı değil',
    'thunderbird.no-disk-space':
      'Yeni iletileri indirmek için yeterli disk alanı yok. Yeniden denemeden önce eski iletileri silmeyi, çöp kutusunu boşaltmayı ve posta klasörlerinizi sıkıştırmayı deneyin.',
    'thunderbird.cannot-write':
      'Posta kutusuna e-posta yazılamıyor. Dosya sisteminde yazma izniniz olduğunu ve disk alanının yeterli olduğunu kontrol edin.',
  },
};
