import type { TranslatedDialogs } from '../dialog-entry';

/** What the programs show in Korean. */
export const korean: TranslatedDialogs = {
  language: 'ko',
  sources: [
    'https://github.com/aosp-mirror/platform_packages_apps_email',
    'https://github.com/deltachat/deltachat-android',
    'https://github.com/eworm-de/claws-mail',
    'https://github.com/KDE/kdepim-runtime',
    'https://github.com/M66B/FairEmail',
    'https://github.com/neomutt/neomutt',
    'https://github.com/thunderbird/thunderbird-android',
    'https://github.com/thunderbird/thunderbird-l10n',
    'https://gitlab.gnome.org/GNOME/evolution-data-server',
  ],
  says: {
    'thunderbird.login-failed': '«jane@example.org» 사용자의 «imap.example.org» 서버 로그인을 실패하였습니다.',
    'thunderbird.login-failed-title': '"«jane@example.org»" 계정 로그인 실패',
    'thunderbird.token-failed': '«imap.example.org» 서버에 연결 하는 동안 인증에 실패했습니다.',
    'thunderbird.unknown-host': '«imap.example.org» 서버에 연결하지 못했습니다.',
    'thunderbird.connection-refused': '«imap.example.org» 서버에 연결하지 못했습니다. 연결이 거부되었습니다.',
    'thunderbird.timed-out': '«imap.example.org» 서버로의 연결 시간이 초과되었습니다.',
    'thunderbird.reset': '«imap.example.org» 서버로의 연결이 초기화되었습니다.',
    'thunderbird.interrupted': '«imap.example.org» 서버로의 연결이 중단되었습니다.',
    'thunderbird.error-response': '«imap.example.org» 서버가 오류로 응답했습니다.',
    'thunderbird.not-imap': '«imap.example.org» 메일 서버는 IMAP4 서버가 아닙니다.',
    'thunderbird.imap-refused': '«imap.example.org» 서버에 연결할 수 없습니다. 연결이 거부되었습니다.',
    'thunderbird.imap-tls-error':
      '무시할 수 없는 TLS 오류가 발생했습니다. 핸드 세이크 오류이거나 TLS 버전이나 «imap.example.org» 서버에서 사용하는 인증서가 호환되지 않습니다.',
    'thunderbird.imap-disconnected':
      '«imap.example.org» 서버의 연결이 끊어졌습니다. 서버가 다운되었거나 네트워크에 문제가 발생했을 수 있습니다.',
    'thunderbird.imap-dropped':
      '«imap.example.org»에 연결할 수 없습니다. 나중에 다시 시도해 주세요. 문제가 지속된다면 서버의 최대 연결 수를 넘은 것일 수 있습니다. IMAP 서버 설정에서 캐시된 연결 수를 줄일 수 있습니다.',
    'thunderbird.imap-no-encrypted-password':
      "«imap.example.org» IMAP 서버는 암호화된 비밀번호를 지원하지 않는 것 같습니다. 계정을 방금 생성했다면 '계정 설정 - 서버 설정'의 '평문 비밀번호'를 '인증 방식'으로 변경해 보세요. 작동했지만 갑자기 실패 하는 것이라면 메일 관리자나 제공자에게 문의 하십시오.",
    'thunderbird.imap-no-plain-password':
      "«imap.example.org» IMAP 서버는 평문 암호 사용을 허가하지 않습니다. '계정 설정 | 서버 설정'의 '인증 방식'을 '암호화된 패스워드'로 변경하십시오.",
    'thunderbird.imap-method-not-supported':
      "«imap.example.org»의 IMAP 서버는 선택한 인증 방식을 지원하지 않습니다. '계정 설정 | 서버 설정'의 '인증 방식'을 변경하십시오.",
    'thunderbird.imap-kerberos':
      '«imap.example.org» IMAP 서버에서 Kerberos/GSSAPI 티켓을 허가하지 않았습니다. 로그인을 시도한 Kerneros/GSSAPI relam을 다시 확인 하십시오.',
    'thunderbird.imap-folder-failed': "'«jane@example.org»'의 현재 작업을 실패했습니다. «Sent» 메일 서버 응답: «…»",
    'thunderbird.imap-alert': '«jane@example.org» 계정 경고: «…»',
    'thunderbird.pop3-password-failed': '사용자 «jane@example.org»에 대한 암호 보내기가 실패했습니다.',
    'thunderbird.pop3-user-failed': '사용자 이름 보내기가 실패하였습니다.',
    'thunderbird.pop3-error': 'POP3 메일 서버에 오류 발생',
    'thunderbird.pop3-retr': 'RETR 명령이 실패했습니다. 메시지를 가져오는 데 오류가 발생했습니다.',
    'thunderbird.pop3-list': 'LIST 명령이 실패했습니다. 메시지 ID와 크기를 가져올 수 없습니다.',
    'thunderbird.pop3-stat': 'STAT 명령이 실패했습니다. 메시지 번호와 크기를 가져올 수 없습니다.',
    'thunderbird.pop3-temporary':
      '새 메시지를 검색하는 동안 «imap.example.org»에서 일시적인 오류가 발생했습니다. 다음에 새 메시지를 확인할 때 작업이 다시 시도됩니다.',
    'thunderbird.pop3-busy':
      '계정 «jane@example.org»는 작업중입니다. 메시지 가져오기를 완료할 때 까지 기다려 주십시오.\u0020',
    'thunderbird.pop3-tls':
      'POP3 서버에 TLS 연결을 할 수 없습니다. 서버가 다운되었거나 틀린 서버명일 가능성이 있습니다. 계정 설정 중 메일 서버 항목에서 주소를 확인해 보시고 다시 시도해 주시기 바랍니다.',
    'thunderbird.pop3-no-encrypted-password':
      "이 POP3 서버는 암호화 된 비밀번호를 지원하지 않는 것 같습니다. 이 계정을 방금 설정 한 경우에는 '계정 설정 | 서버 설정 '을 살펴보시고, 예전에 작동했지만 갑자기 실패하는 경우 이메일 관리자 또는 제공 업체에 문의하십시오.",
    'thunderbird.pop3-no-plain-password':
      "«…» POP3 서버는 평문 비밀번호 사용을 허가하지 않습니다. '계정 설정 | 서버 설정'의 '인증 방식'을 '암호화된 비밀번호'로 변경하십시오.",
    'thunderbird.pop3-method-not-supported':
      "선택한 인증 방식을 지원하지 않습니다. '계정 설정 | 서버 설정'의 '인증 방식'을 변경하십시오.",
    'thunderbird.pop3-kerberos':
      'POP 서버에서 Kerberos/GSSAPI 티켓을 허가하지 않았습니다. 로그인을 위한 Kerberos/GSSAPI realm을 확인 하십시오.',
    'thunderbird.pop3-new-password': '«jane@example.org»@«imap.example.org» 계정의 새 암호를 입력:',
    'thunderbird.send-failed': '메시지 보내기 실패',
    'thunderbird.send-queued-failed': '보낼 메시지 발송 중 오류',
    'thunderbird.sender-refused':
      '메일 보내는 중 오류. 서버 메시지: «…». 메일 설정에 자신의 메일 주소를 확인한 후 다시 시도해 보십시오.',
    'thunderbird.data-refused': '보내는 메일 서버(SMTP)로 발송 중 오류. 서버 메시지: «…». 다시 시도해 보십시오.',
    'thunderbird.message-refused': '메일 보내는 중 오류. 서버 메시지: «…». 다시 시도해 보십시오.',
    'thunderbird.smtp-error': '보내는 중 오류: SMTP 서버에 장애 발생 «…». 시스템 관리자에게 문의하십시오.',
    'thunderbird.communications-error': '통신 중 오류가 발생했습니다: «993». 다시 시도해 보십시오.',
    'thunderbird.sender-invalid':
      '메일 보내는 중 오류 발생: 보내는 사람 주소가 유효하지 않습니다. 이메일 주소가 올바른지 확인하고 다시 시도해 주세요.',
    'thunderbird.identity-invalid':
      '메일 보내는 중 오류 발생: 보내는 사람 식별자가 유효하지 않습니다. 설정에서 식별자를 확인 후 다시 시도해 주세요.',
    'thunderbird.no-copy-in-sent': '메시지 전송이 완료되었으나 보낸 편지함에 기록되지 못했습니다.',
    'thunderbird.sent-folder-not-opened': '보낸 편지함을 열 수 없습니다. 메일 설정을 다시 확인해 주십시오.',
    'thunderbird.draft-not-saved': '메시지를 임시 보관함에 저장할 수 없음.',
    'thunderbird.bad-greeting': '메시지 전송 중 오류: 메일 서버가 부적절한 응답을 하였습니다. «…»',
    'thunderbird.no-starttls':
      '메일 보내는 중 오류가 발생했습니다. SMTP 서버(«smtp.example.org»)에 STARTTLS를 통한 보안 연결을 할 수 없습니다. 서버 설정에서 STARTTLS 설정을 끄거나 서버 관리자에게 문의해 보시기 바랍니다.',
    'thunderbird.no-password':
      '메일 보내는 중 오류가 발생했습니다. 서버(«jane@example.org»)에 비밀번호가 맞지 않습니다. 메일을 보낼 수 없습니다.',
    'thunderbird.too-many-recipients': '받는 사람 수의 한도를 초과하여 메시지가 전송되지 않았습니다. 서버 응답: «…».',
    'thunderbird.client-id':
      '보내는 서버(SMTP)가 CLIENTID 명령에서 오류를 감지했습니다. 메시지가 전송되지 않았습니다. 서버 응답: «…»',
    'thunderbird.client-id-not-permitted':
      '보내는 서버(SMTP)가 CLIENTID 명령에 대한 이 기기가 메일을 보낼 수 있게 허용되어 있지 않다는 응답을 보냈습니다. 서버 응답: «…»',
    'thunderbird.message-too-large':
      '보내시려는 메시지의 크기가 서버의 일반 크기 제한 보다 큽니다. 메시지 용량을 줄여서 다시 시도해 보시기 바랍니다. 서버 응답: «…».',
    'thunderbird.smtp-unknown':
      '메일 보내는 중 오류가 발생했습니다. SMTP서버(«smtp.example.org»)를 알 수 없습니다. 서버 설정이 틀릴 가능성이 있습니다. SMTP 서버 설정을 다시 확인하여 재시도해 보시기 바랍니다.',
    'thunderbird.smtp-not-reached':
      'SMTP 서버(«smtp.example.org»)로 연결이 실패했기 때문에 메시지는 보낼 수 없습니다. 연결할 서버가 없거나 SMTP 연결을 거부할 가능성이 큽니다. SMTP 서버 설정이 정확한지 다시 확인해 보시거나 서버 관리자에게 문의해 보시기 바랍니다.',
    'thunderbird.smtp-lost':
      'SMTP 서버(«smtp.example.org»)로 연결이 중간에 실패했습니다. 서버 관리자에게 문의해 보시기 바랍니다.',
    'thunderbird.smtp-timed-out':
      'SMTP 서버(«smtp.example.org») 연결 시간이 초과되어 메시지를 보낼 수 없습니다. 서버 관리자에게 문의해 보시기 바랍니다.',
    'thunderbird.smtp-unknown-reason':
      'SMTP 서버(«smtp.example.org»)에 알 수 없는 이유가 발생해서 메시지를 보낼 수 없습니다. SMTP 서버 설정이 정확한지 다시 확인해 보시거나 서버 관리자에게 문의해 보시기 바랍니다.',
    'thunderbird.smtp-no-encrypted-password':
      "«smtp.example.org» SMTP 서버는 암호화된 비밀번호 사용을 지원하지 않는것 같습니다. '계정 설정 | 서버 설정'의 '인증 방식'을 '평문 비밀번호 (암호화 통신)'로 변경해 보십시오. 만약 갑자기 실패 하는 것이라면, 메일 관리자나 제공자에게 문의 하십시오.",
    'thunderbird.smtp-no-encrypted-password-unprotected':
      "«smtp.example.org» SMTP 서버는 암호화된 비밀번호 사용을 지원하지 않는것 같습니다. '계정 설정 | 서버 설정'의 '인증 방식'을 '평문 패스워드 (암호화 통신 안함)'로 변경해 보십시오. 만약 갑자기 실패 하는 것이라면, 누군가 비밀번호를 탈취한 시나리오를 의심해볼 만 합니다.",
    'thunderbird.smtp-no-plain-password':
      "«smtp.example.org» SMTP 서버는 평문 비밀번호 사용을 허가하지 않습니다. '계정 설정 | 서버 설정'의 '인증 방식'을 '암호화된 비밀번호'로 변경하십시오.",
    'thunderbird.smtp-sign-in-failed':
      "«smtp.example.org» SMTP 서버 인증에 실패했습니다. 비밀번호를 다시 확인 하고, '계정 설정 | 서버 설정'의 '인증 방식'을 확인 하십시오.",
    'thunderbird.smtp-kerberos':
      '«smtp.example.org» SMTP 서버에서 Kerberos/GSSAPI 티켓을 허가하지 않았습니다. 로그인을 시도한 Kerneros/GSSAPI relam을 다시 확인 하십시오.',
    'thunderbird.smtp-method-not-supported':
      "«smtp.example.org»의 SMTP 서버는 선택한 인증 방식을 지원하지 않습니다. '계정 설정 | 보내기 서버 (SMTP)'의 '인증 방식'을 변경하십시오.",
    'thunderbird.smtp-security-issue': '«smtp.example.org» 관련 설정이 수정되어야 합니다.',
    'thunderbird.smtp-address-not-ascii':
      '수신자 주소 «joe@example.com»의 로컬 부분에 비 ASCII 문자가 있으며 서버가 SMTPUTF8을 지원하지 않습니다. 이 주소를 변경하고 다시 시도하십시오.',
    'thunderbird.cannot-write':
      '메일을 메일함에 기록할 수 없습니다. 권한이 없거나 디스크 용량이 부족합니다. 확인 후 다시 시도하십시오.',
    'thunderbird.setup-login-failed':
      '로그인을 실패했습니다. 사용자이름/이메일 주소와 비밀번호가 정확한지 확인 하십시오.',
    'thunderbird.setup-login-failed-reason': '로그인을 실패했습니다. «imap.example.org» 응답: «…»',
    'thunderbird.setup-verification-failed': '알 수 없는 이유로 로그인 검증을 실패했습니다.',
    'thunderbird.setup-no-contact': '서버에 접속할 수 없음',
    'thunderbird.setup-cannot-login':
      '서버에 로그인 할 수 없습니다. 설정이나 계정 이름, 비밀번호가 잘못되었을 수 있습니다.',
    'thunderbird.setup-no-server': '서버를 찾을 수 없습니다.',
    'thunderbird.setup-bad-autodiscover': 'Exchange AutoDiscover XML이 유효하지 않습니다.',
    'thunderbird.setup-no-account-in-xml': '설정 XML 파일에 메일 계정 정보가 없습니다.',
    'thunderbird.setup-credentials-wrong': '인증에 실패하였습니다. 사용자 이름괴 비밀번호를 확인해 주십시오.',
    'thunderbird.setup-not-verified':
      '설정을 확인할 수 없습니다. 사용자 이름과 비밀번호가 올바르다면 서버 관리자가 이 계정에 대해 선택된 설정을 비활성화했을 수 있습니다. 다른 프로토콜로 다시 시도해 주세요.',
    'thunderbird.setup-unprotected':
      '경고 : 안전하지 않은 메일 서버가 감지되었습니다. 이 서버에 암호화 기능이 없어서 비밀번호와 데이터가 노출되었습니다. 관리자에게 연결 보안을 요청하세요. 그렇지 않으면 위험을 감수한 채로 진행해야 합니다. 자세한 내용은 FAQ를 참조하세요.',
    'thunderbird.certificate-name':
      '«imap.example.org» 인증서가 해당 서버에서 유효하지 않습니다. 누군가 서버를 사칭할 수 있기 때문에 더 이상 진행하면 안 됩니다.',
    'thunderbird.certificate-expired': '«imap.example.org» 인증서가 «3 May 2026»에 만료됩니다.',
    'thunderbird.certificate-not-yet-valid': '«imap.example.org» 인증서가 «3 May 2026»까지 유효하지 않습니다.',
    'thunderbird.certificate-untrusted': '«imap.example.org» 인증서의 출처를 신뢰할 수 없습니다.',
    'thunderbird-android.authentication-error': '인증 오류',
    'thunderbird-android.client-certificate-expired': '만료된 클라이언트 인증서',
    'thunderbird-android.client-certificate-not-read': '클라이언트 인증서에 접근할 수 없습니다',
    'thunderbird-android.missing-capability': '서버 용량 부족',
    'thunderbird-android.missing-capability-named': '서버에 누락된 기능이 있습니다: «AUTH»',
    'thunderbird-android.incoming-check-failed': '수신 서버 설정을 확인하는데 실패했습니다',
    'thunderbird-android.outgoing-check-failed': '발신 서버 설정을 확인하는데 실패했습니다',
    'thunderbird-android.oauth-failed': 'OAuth 로그인 실패',
    'thunderbird-android.oauth-failed-with': '다음 오류로 인증에 실패했습니다: «example»',
    'thunderbird-android.oauth-cancelled': '인증 취소됨',
    'thunderbird-android.oauth-not-supported': '현재 이 제공자에서는 OAuth 2.0이 지원되지 않습니다.',
    'thunderbird-android.oauth-no-browser': '계정에 대한 액세스 권한을 부여하는 데 사용할 브라우저를 찾을 수 없습니다.',
    'thunderbird-android.certificate-risk':
      '잠재적인 보안 위협을 감지하여 «imap.example.org»에 연결하지 않았습니다. 계속 진행할 경우, 공격자가 비밀번호나 이메일과 같은 정보를 탈취하려 할 수 있습니다.',
    'thunderbird-android.certificate-error': '계정 인증 오류 («jane@example.org»)',
    'thunderbird-android.sign-in-failed-for': '«jane@example.org» 계정 인증 오류. 서버 설정을 업데이트하세요.',
    'thunderbird-android.sign-in-failed-incoming':
      '«jane@example.org»의 인증에 실패했습니다. 수신 서버 설정을 업데이트하세요.',
    'thunderbird-android.sign-in-failed-outgoing':
      '«jane@example.org»의 인증에 실패했습니다. 발신 서버 설정을 업데이트하세요.',
    'thunderbird-android.send-failed-some': '일부 메시지를 보내는 데 실패했습니다',
    'thunderbird-android.sending-failed':
      '메시지를 보내는 중 오류가 발생했습니다. 네트워크 연결과 발신 서버 설정을 확인해 주십시오.',
    'thunderbird-android.connection-error': '연결 오류',
    'thunderbird-android.setup-not-loaded': '이메일 설정 로딩 실패',
    'thunderbird-android.setup-network-error':
      '네트워크 오류가 발생했습니다. 연결 상태를 확인한 후 다시 시도해 주세요.',
    'thunderbird-android.setup-no-folders': '서버에서 폴더 목록을 가져오지 못했습니다',
    'thunderbird-android.address-not-supported': '해당 이메일 주소는 지원되지 않습니다.',
    'android.sign-in-failed-title': '로그인하지 못했습니다.',
    'android.sign-in-unsuccessful': '«jane@example.org»에 로그인하지 못했습니다.',
    'android.oauth-failed': '인증할 수 없음',
    'android.address-or-password-wrong': '이메일 주소 또는 비밀번호가 잘못되었습니다.',
    'android.name-or-password-wrong': '사용자 이름 또는 비밀번호가 잘못되었습니다.',
    'android.confirm-settings': '사용자 이름, 비밀번호, 계정 설정이 정확한지 확인합니다.',
    'android.not-safe': '서버에 안전하게 연결할 수 없습니다. («…»)',
    'android.client-certificate-wanted': '클라이언트 인증서가 필요합니다. 클라이언트 인증서로 서버에 연결하시겠습니까?',
    'android.client-certificate-invalid': '인증서가 잘못되었거나 액세스할 수 없습니다.',
    'android.server-error-check-password':
      '서버에서 오류를 발견했습니다. 사용자 이름과 비밀번호를 확인한 다음 다시 시도해 주세요.',
    'android.not-connected': '서버에 연결할 수 없습니다. («…»)',
    'android.tls-not-supported': 'TLS가 필요하지만 서버에서 지원하지 않습니다.',
    'android.methods-not-supported': '인증 방법이 서버에서 지원되지 않습니다.',
    'android.security-error': '보안 오류 때문에 서버에 연결하지 못했습니다.',
    'android.protocol-not-supported':
      '입력한 서버 주소가 잘못되었거나, 서버에 이메일에서 지원하지 않는 프로토콜 버전이 필요합니다.',
    'android.no-permission': '서버와 동기화할 권한이 없습니다. 자세한 내용은 서버 관리자에게 문의해 주세요.',
    'android.security-features': '이 서버는 «example» 등 Android 기기가 지원하지 않는 보안 기능을 필요로 합니다.',
    'fairemail.account-failed': "'«Work»' 계정 연결 실패",
    'fairemail.alert': "서버 알림: '«…»'",
    'fairemail.server-said': "이메일 서버 응답: '«AUTHENTICATE failed.»'",
    'fairemail.no-settings': "'«example.org»' 도메인에 대한 설정을 찾을 수 없음",
    'fairemail.no-server': "'«imap.example.org»'에서 서버를 찾을 수 없습니다",
    'fairemail.app-password':
      '이 제공 업체는 계정 비밀번호 대신 앱 비밀번호가 필요하므로, 제공 업체의 사용 방법을 확인해주세요',
    'fairemail.double-check':
      '이메일 주소와 비밀번호를 다시 확인하고 귀하의 계정에 대한 외부 액세스 (IMAP/SMTP) 가 활성화되어 있도록 하세요',
    'fairemail.outlook': '입력된 계정에는 Outlook / Office 365 빠른 설정 마법사가 필요합니다 (Microsoft에 의해 요구됨)',
    'fairemail.authenticate-disabled':
      "'인증 실패' 오류는 시스템 관리자에 의해 IMAP/SMTP가 비활성화된 경우 발생할 수 있습니다.",
    'fairemail.token':
      'Android 계정 관리자가 VPN, 방화벽, 광고 차단기 등에 의해 차단되어 액세스 토큰을 받지 못할 수 있습니다',
    'fairemail.port': '포트 번호를 다시 확인해주세요',
    'fairemail.protocol': '프로토콜(SSL/TLS 또는 STARTTLS)을 다시 확인해주세요',
    'fairemail.trust': '지문 «12:AB» 서버 인증서를 신뢰합니다',
    'fairemail.no-internet': '인터넷 연결이 없거나 적합하지 않습니다',
    'fairemail.sent-folder': '보낸 메시지 폴더가 선택되지 않았습니다. 보낸 메시지가 저장되지 않을 수 있습니다.',
    'fairemail.quota': '편지함이 거의 가득 찼습니다',
    'delta-chat.cannot-login': '"«jane@example.org»"에 로그인 할 수 없음. 이메일 주소와 비밀번호가 맞는지 확인하시오.',
    'delta-chat.no-internet': '인터넷 연결 없음, 로그인 실패',
    'delta-chat.not-connected': '연결되지 않음',
    'claws.auth-failed': '인증이 실패했습니다: «the server’s words»',
    'claws.auth-error': '인증 도중 에러 발생',
    'claws.no-apop': 'greeting에서 발견되지않은 APOP 타임 스탬프가 요구됨',
    'claws.imap-connect': '«pop.example.org:995»:«…» POP3 서버에 연결할 수가 없습니다',
    'claws.connection-failed': ['«mail.example.org:993»:«…»로의 연결이 실패했습니다.', '연결이 실패했습니다'],
    'claws.timed-out': '«mail.example.org:993»:«…»에 대한 연결이 시간이 초과되었습니다.',
    'claws.closed-by-host': '원격 호스트에 의해 «mail.example.org:993»:«…»에 대한 연결이 끊겼습니다.',
    'claws.mailbox-locked': '우편함이 잠겨있습니다',
    'claws.sending': ['메시지를 보내는 데 에러 발생: «the server’s words»', 'SMTP 세션에서 에러 발생'],
    'claws.no-space': '디스크에 남은 공간이 없음.',
    'kmail.login-tls': [
      'SSL 악수가 실패했습니다.',
      'SSL/TLS 오류: «The host name did not match any of the valid hosts»',
    ],
    'kmail.mode': [
      '일치하는 인증 방식을 찾을 수 없어서 SMTP 서버에 인증할 수 없음',
      '로그인 실패, SASL 라이브러리를 초기화할 수 없음',
    ],
    'kmail.no-starttls': '서버에서 STARTTLS를 사용할 수 없습니다. SSL/TLS를 사용하십시오.',
    'kmail.lost': [
      '서버와의 연결이 끊어졌습니다.',
      '연결 끊김',
      '서버에서 연결을 즉시 종료했습니다.',
      'POP3 서버 «pop.example.org»의 연결 끊김',
      '로그인 중 서버와 연결이 종료되었습니다.',
    ],
    'kmail.imap-connect': [
      'IMAP 서버에 연결할 수 없습니다. «imap.example.org»',
      'IMAP 서버에 연결할 수 없습니다.',
      '서버에 연결할 수 없습니다. 서버 주소를 확인하십시오.',
      '서버를 사용할 수 없습니다.',
    ],
    'kmail.pop-timeout': 'POP3 서버 «pop.example.org»의 시간 초과됨',
    'kmail.pop-login':
      '«pop.example.org»에 로그인할 수 없습니다. 암호가 잘못되었을 수도 있습니다. «The server said: authorization failed»',
    'kmail.sasl': [
      'SASL을 통하여 로그인할 수 없습니다(«PLAIN»). 서버에서 «PLAIN»을(를) 지원하지 않거나 암호가 잘못되었을 수도 있습니다. «…»',
      'APOP을 통하여 로그인할 수 없습니다. 서버 «pop.example.org»에서 APOP을 지원하지 않지만 지원하는 것처럼 전달하거나, 암호가 잘못되었을 수도 있습니다. «…»',
    ],
    'kmail.wallet': [
      '암호를 읽을 수 없습니다: 사용자가 지갑 접근을 거부함',
      '지갑에서 암호를 불러올 수 없으므로 직접 입력해야 합니다.',
      '키체인에서 암호를 읽을 수 없습니다.',
      '«Work» IMAP 계정의 암호를 찾을 수 없음',
    ],
    'kmail.asked-again': '이전 로그인이 실패했으므로 물어 봅니다.',
    'kmail.authentication': '인증 중 오류 발생: «invalid_grant»',
    'kmail.send': ['서버로 보낼 수 없습니다.', '편지함을 사용할 수 없습니다. 서버 응답: «…»'],
    'kmail.storage': '서버에 저장 공간이 부족합니다. 서버 응답: «452 4.3.1 Insufficient system storage»',
    'evolution.imap-secure-failed': '보안 모드로 IMAP 서버 «imap.example.org»에 연결하는데 실패했습니다:',
    'evolution.pop-secure-failed': 'POP 서버 «imap.example.org»에 보안 모드로 연결하는데 실패했습니다:',
    'evolution.smtp-secure-failed': 'SMTP 서버 «smtp.example.org»에 보안 모드로 연결하는데 실패했습니다:',
    'evolution.starttls-failed': 'STARTTLS 명령이 실패했습니다:',
    'evolution.no-stls': '서버가 STLS를 지원하지 않습니다.',
    'evolution.imap-method': '«imap.example.org» IMAP 서버는 «PLAIN» 인증 방법을 지원하지 않습니다',
    'evolution.smtp-method': 'SMTP 서버 «smtp.example.org»에서 요청한 «PLAIN» 인증 방식을 지원하지 않습니다.',
    'evolution.plain-disallowed':
      '안전하지 않은 연결에서는 일반 텍스트 인증을 허용하지 않습니다. “«jane@example.org»” 계정에 대한 암호화 옵션을 STARTTLS 또는 TLS로 바꾸십시오.',
    'evolution.no-password': '인증 암호가 없습니다',
    'evolution.no-username': '사용자 이름 없이 인증할 수 없습니다',
    'evolution.pop-authenticate': 'POP 서버 «imap.example.org»에 인증하는데 실패했습니다:',
    'evolution.pop-greeting': 'POP 서버 «imap.example.org»에서 올바른 초기 메시지를 읽는데 실패했습니다',
    'evolution.pop-password':
      'POP 서버 «imap.example.org»에 연결하는데 실패했습니다. 암호를 보내는데 오류가 발생했습니다:',
    'evolution.pop-sasl': 'POP 서버 «imap.example.org»에 로그인할 수 없습니다: SASL 프로토콜 오류',
    'evolution.welcome': 'Welcome 응답에 오류가 있습니다:',
    'evolution.mail-from': 'MAIL FROM 명령이 실패했습니다:',
    'evolution.rcpt-to': 'RCPT TO 실패했습니다:',
    'evolution.data-command': 'DATA 명령이 실패했습니다:',
    'evolution.recipients-invalid': '메시지를 보낼 수 없습니다: 받는 사람 중에 한 명 이상이 잘못되었습니다',
    'evolution.sender-invalid': '메시지를 보낼 수 없습니다. 보내는 사람 주소가 올바르지 않습니다.',
    'evolution.not-connected': '메시지를 보낼 수 없습니다: 서비스에 연결되지 않았습니다.',
    'evolution.html-page': '서버가 HTML 페이지로 응답했습니다. 서버나 클라이언트 요청에 오류가 있어 보입니다.',
    'evolution.autodiscover': '자동 발견 응답 XML을 해석하는데 실패했습니다',
    'evolution.mechanism-weak': '인증 방식이 너무 취약합니다',
    'evolution.encryption-required': '요청한 인증 방식에서는 암호화가 필요합니다',
    'evolution.temporary-failure': '인증이 임시로 실패했습니다',
    'evolution.authentication-required': '인증이 필요합니다',
    'evolution.mailbox-unavailable': '요청한 작업을 하지 않습니다: 메일함을 사용할 수 없습니다',
    'mutt.certificate-expired': '서버 인증서가 만기됨',
    'mutt.certificate-early': '서버 인증서가 아직 유효하지 않음',
    'mutt.ssl-failed': 'SSL 실패: «example»',
    'mutt.no-host': '«imap.example.org» 호스트를 찾을 수 없음.',
    'mutt.not-connected': '«imap.example.org» («example»)로 연결할 수 없음',
    'mutt.no-authenticators': '인증자가 없음.',
    'mutt.connecting': '«imap.example.org» 서버와의 연결 오류',
  },
};
