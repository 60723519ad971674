import type { TranslatedDialogs } from '../dialog-entry';

/** What the programs show in Japanese. */
export const japanese: TranslatedDialogs = {
  language: 'ja',
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
    'https://support.apple.com/ja',
    'https://support.microsoft.com/ja',
  ],
  says: {
    'thunderbird.login-failed':
      'ユーザー名 «jane@example.org» でサーバー «imap.example.org» へのログインに失敗しました。',
    'thunderbird.login-failed-title': 'アカウント "«jane@example.org»" へのログインに失敗しました。',
    'thunderbird.login-failed-short': 'ログイン失敗',
    'thunderbird.token-failed': 'サーバー «imap.example.org» との接続で認証に失敗しました。',
    'thunderbird.unknown-host': 'サーバー «imap.example.org» との接続に失敗しました。',
    'thunderbird.connection-refused': 'サーバー «imap.example.org» に接続できません。接続が拒否されました。',
    'thunderbird.timed-out': 'サーバー «imap.example.org» との接続がタイムアウトになりました。',
    'thunderbird.reset': 'サーバー «imap.example.org» との接続がリセットされました。',
    'thunderbird.interrupted': 'サーバー «imap.example.org» との接続が中断されました。',
    'thunderbird.error-response': 'サーバー «imap.example.org» からエラーを含む応答がありました。',
    'thunderbird.not-imap': 'メールサーバー «imap.example.org» は IMAP4 メールサーバーではありません。',
    'thunderbird.imap-refused':
      'メールサーバー «imap.example.org» に接続できません。サーバーへの接続が拒否されました。',
    'thunderbird.imap-tls-error':
      '上書きできない TLS エラーが発生しました。ハンドシェイクエラーか、TLS バージョンまたはサーバー «imap.example.org» が使用する証明書の互換性がない可能性があります。',
    'thunderbird.imap-disconnected':
      'サーバー «imap.example.org» との接続が切断されました。サーバーがダウンしたか、ネットワークに問題があるかもしれません。',
    'thunderbird.imap-dropped':
      '«imap.example.org» に接続できませんでした。後で再度試してください。後で再び接続できない場合は、このサーバーへの同時接続数の限度を超えている可能性があります。[アカウント設定] の [サーバー設定] の [詳細] でサーバーへの最大同時接続数を減らしてください。',
    'thunderbird.imap-no-encrypted-password':
      'IMAP サーバー «imap.example.org» が暗号化されたパスワードをサポートしていないようです。アカウントの設定直後の場合は、[アカウント設定] の [サーバー設定] で [認証方式] を [通常のパスワード認証] に変更し、再度試してください。突然認証に失敗するようになった場合は、あなたのメールの管理者かプロバイダーに問い合わせてください。',
    'thunderbird.imap-no-plain-password':
      'IMAP サーバー «imap.example.org» が平文のパスワードを許可していません。[アカウント設定] の [サーバー設定] で [認証方式] を [暗号化されたパスワード認証] に変更し、再度試してください。',
    'thunderbird.imap-method-not-supported':
      'IMAP サーバー «imap.example.org» が選択された認証方式をサポートしていません。[アカウント設定] の [サーバー設定] で [認証方式] を変更してください。',
    'thunderbird.imap-kerberos':
      'Kerberos/GSSAPI チケットが IMAP サーバー «imap.example.org» によって受け入れられませんでした。Kerberos/GSSAPI レルムにログインしているか確認してください。',
    'thunderbird.imap-command-failed':
      '現在のコマンドを正常に完了できませんでした。«jane@example.org» アカウントのメールサーバーからの応答: «…»',
    'thunderbird.imap-folder-failed':
      "'«Sent»' に対する現在の操作を正常に完了できませんでした。«jane@example.org» アカウントのメールサーバーからの応答: «…»",
    'thunderbird.imap-alert': '«jane@example.org» アカウントからの警告: «…»',
    'thunderbird.imap-password-prompt':
      '«imap.example.org» サーバーの «jane@example.org» のパスワードを入力してください:',
    'thunderbird.pop3-password-failed': 'ユーザー «jane@example.org» のパスワードを送信できませんでした。',
    'thunderbird.pop3-user-failed': 'ユーザー名を送信できませんでした。',
    'thunderbird.pop3-error': 'POP3 サーバーでエラーが発生しました。',
    'thunderbird.pop3-retr': 'RETR コマンドを正常に完了できず、メッセージを取得できませんでした。',
    'thunderbird.pop3-list': 'LIST コマンドを正常に完了できず、メッセージの ID とサイズを取得できませんでした。',
    'thunderbird.pop3-stat': 'STAT コマンドを正常に完了できず、メッセージの数とサイズを取得できませんでした。',
    'thunderbird.pop3-temporary':
      '«imap.example.org» からの新着メッセージ取得中に一時的なエラーが発生しました。 この操作は次回の新着メッセージ確認時に再試行されます。',
    'thunderbird.pop3-busy':
      'アカウント «jane@example.org» は処理中です。受信処理が終了するまでしばらくお待ちください。',
    'thunderbird.pop3-tls':
      'POP3 サーバーへの TLS 接続が確立できません。サーバーがダウンしているか、設定が正しくありません。[アカウント設定] の [サーバー設定] で、このメールサーバーの設定が正しいか確認して再度試してください。',
    'thunderbird.pop3-no-encrypted-password':
      'POP3 サーバーが暗号化されたパスワードをサポートしていないようです。アカウントの設定直後の場合は、[アカウント設定] の [サーバー設定] で [認証方式] を [通常のパスワード認証] に変更し、再度試してください。認証が突然失敗するようになった場合は、あなたのメールの管理者かプロバイダーに問い合わせてください。',
    'thunderbird.pop3-no-plain-password':
      'POP3 サーバーが平文のパスワードを許可していません。[アカウント設定] の [サーバー設定] で [認証方式] を [暗号化されたパスワード認証] に変更し、再度試してください。',
    'thunderbird.pop3-method-not-supported':
      'サーバーが選択された認証方式をサポートしていません。[アカウント設定] の [サーバー設定] で [認証方式] を変更してください。',
    'thunderbird.pop3-kerberos':
      'Kerberos/GSSAPI チケットが POP サーバー «imap.example.org» によって受け入れられませんでした。Kerberos/GSSAPI レルムにログインしているか確認してください。',
    'thunderbird.pop3-new-password':
      '«imap.example.org» のユーザー «jane@example.org» 用の新しいパスワードを入力してください:',
    'thunderbird.send-failed': 'メッセージを送信できませんでした。',
    'thunderbird.send-error-title': 'メッセージの送信エラー',
    'thunderbird.send-failed-unexpected': '予期しないエラー «example» により失敗しました。詳細は不明です。',
    'thunderbird.send-queued-failed': '未送信メッセージの送信中にエラーが発生しました。',
    'thunderbird.sender-refused':
      'メールの送信中にエラーが発生しました。アカウント設定でメールアドレスの設定が正しいか確認し、再度試してください。メールサーバーからの応答: «…»',
    'thunderbird.data-refused': 'メールの送信中に送信 (SMTP) サーバーエラーが発生しました。サーバーから応答: «…»',
    'thunderbird.message-refused':
      'メールの送信中にエラーが発生しました。メッセージを確認し、再度試してください。サーバーからの応答: «…»',
    'thunderbird.smtp-error': 'メールの送信中に送信 (SMTP) サーバーエラーが発生しました。サーバーからの応答: «…»',
    'thunderbird.communications-error': '通信エラー («993») が発生しました。再度試してください。',
    'thunderbird.sender-invalid':
      'メールの送信中にエラーが発生しました。送信者のアドレス (From:) が正しくありません。このメールアドレスが正しいか確認し、再度試してください。',
    'thunderbird.identity-invalid':
      'メールの送信中にエラーが発生しました。送信者の差出人情報が正しくありません。差出人情報の設定が正しいか確認し、再度試してください。',
    'thunderbird.no-copy-in-sent': 'メッセージの送信には成功しましたが、送信済みトレイにコピーできませんでした。',
    'thunderbird.sent-folder-not-opened':
      '送信済みトレイを開けませんでした。アカウント設定が正しいか確認してください。',
    'thunderbird.save-sent-locally':
      'メッセージは送信されましたがコピーは送信済みフォルダー («Sent») に保存されませんでした。ネットワークエラーまたはファイルアクセスエラーが原因です。 もう一度試すかメッセージをローカルの «example»/«Sent»-«example» に保存してください。',
    'thunderbird.draft-not-saved': 'メッセージを下書きとして保存できませんでした。',
    'thunderbird.draft-not-copied':
      '下書きメッセージは下書きフォルダー («Sent») にコピーされませんでした。ネットワークエラーまたはファイルアクセスエラーが原因です。 もう一度試すか下書きをローカルの «example»/«Sent»-«example» に保存してください。',
    'thunderbird.bad-greeting':
      'メールの送信中にエラーが発生しました。メールサーバーのグリーティングが正しくありません。サーバーからの応答: «…»',
    'thunderbird.recipient-refused':
      'メールの送信中にエラーが発生しました。サーバーからの応答: «…» メッセージの受信者 "«joe@example.com»" を確認し、再度試してください。',
    'thunderbird.no-starttls':
      'メールの送信前にエラーが発生しました: 送信 (SMTP) サーバー «smtp.example.org» が STARTTLS をサポートしていないため、保護された接続を確立できませんでした。STARTTLS を使用しない設定に変更するか、ご利用のサービスプロバイダーに問い合わせてください。',
    'thunderbird.no-password':
      'メールの送信前にエラーが発生しました: «jane@example.org» のパスワードを取得できなかったため、メッセージを送信できませんでした。',
    'thunderbird.sending-not-allowed':
      'メールの送信前にエラーが発生しました。サーバーからの応答: «…» 送信に使用するアカウント情報と認証方式が正しいか確認してください。また、現在のネットワーク上で、この SMTP サーバーを経由した現在のログイン情報による送信が許可されているか検証してください。',
    'thunderbird.too-many-recipients':
      '受信者の許容数を超えたためメッセージを送信できませんでした。サーバーからの応答: «…»',
    'thunderbird.client-id':
      '送信 (SMTP) サーバーが CLIENTID コマンドでエラーを検出したため、メッセージを送信できませんでした。サーバーからの応答: «…»',
    'thunderbird.client-id-not-permitted':
      '送信 (SMTP) サーバーの CLIENTID コマンドへの応答によると、ご使用の端末からのメール送信が許可されていません。サーバーからの応答: «…»',
    'thunderbird.message-too-large':
      '送信メッセージのサイズがサーバーのサイズ制限を超えたため、メッセージを送信できませんでした。メッセージのサイズを小さくし、再度試してください。サーバーからの応答: «…»',
    'thunderbird.smtp-unknown':
      'メールの送信中にエラーが発生しました: 送信 (SMTP) サーバー «smtp.example.org» が見つかりません。サーバーの設定に誤りがある可能性があります。送信 (SMTP) サーバーの設定が正しいか確認し、再度試してください。',
    'thunderbird.smtp-not-reached':
      '送信 (SMTP) サーバー «smtp.example.org» に接続できなかったため、メッセージを送信できませんでした。サーバーが利用できないか、SMTP 接続が拒否された可能性があります。送信 (SMTP) サーバーの設定が正しいか確認し、再度試してください。',
    'thunderbird.smtp-lost':
      '送信処理の途中で送信 (SMTP) サーバー «smtp.example.org» との接続が切断されたため、メッセージを送信できませんでした。再度試してください。',
    'thunderbird.smtp-timed-out':
      '送信 (SMTP) サーバー «smtp.example.org» との接続がタイムアウトしたため、メッセージを送信できませんでした。再度試してください。',
    'thunderbird.smtp-unknown-reason':
      '原因不明の問題により、送信 (SMTP) サーバー «smtp.example.org» を利用してメッセージを送信できませんでした。送信 (SMTP) サーバーの設定が正しいか確認し、再度試してください。',
    'thunderbird.smtp-no-encrypted-password':
      '送信 (SMTP) サーバー «smtp.example.org» が暗号化されたパスワードをサポートしていないようです。アカウントの設定直後の場合は、[アカウント設定] の [送信 (SMTP) サーバー] で [認証方式] を [通常のパスワード認証] に変更し、再度試してください。',
    'thunderbird.smtp-no-encrypted-password-unprotected':
      '送信 (SMTP) サーバー «smtp.example.org» が暗号化されたパスワードをサポートしていないようです。アカウントの設定直後の場合は、[アカウント設定] の [送信 (SMTP) サーバー] で [認証方式] を [平文のパスワード認証 (安全でない)] に変更し、再度試してください。認証が突然失敗するようになった場合は、誰かがパスワードを盗もうとしている可能性があります。',
    'thunderbird.smtp-no-plain-password':
      '送信 (SMTP) サーバー «smtp.example.org» が平文のパスワードを許可していません。[アカウント設定] の [送信 (SMTP) サーバー] で [認証方式] を [暗号化されたパスワード認証] に変更し、再度試してください。',
    'thunderbird.smtp-sign-in-failed':
      '送信 (SMTP) サーバー «smtp.example.org» の認証に失敗しました。パスワードを確認し、[アカウント設定] の [送信 (SMTP) サーバー] で [認証方式] が正しいことを確認してください。',
    'thunderbird.smtp-kerberos':
      'Kerberos/GSSAPI チケットが送信 (SMTP) サーバー «smtp.example.org» に受け入れられませんでした。Kerberos/GSSAPI レルムにログインしているか確認してください。',
    'thunderbird.smtp-method-not-supported':
      '送信 (SMTP) サーバー «smtp.example.org» が選択された認証方式をサポートしていません。[アカウント設定] の [送信 (SMTP) サーバー] で [認証方式] を変更してください。',
    'thunderbird.smtp-security-issue': '«smtp.example.org» に関する設定を見直してください。',
    'thunderbird.smtp-address-not-ascii':
      '受信者アドレス «joe@example.com» のローカル部分に非 ASCII 文字が含まれています。ご利用のサーバーは SMTPUTF8 をサポートしていません。非 ASCII 文字を含まないアドレスに変更してください。',
    'thunderbird.setup-login-failed':
      'ログインに失敗しました。ユーザー名またはメールアドレス、パスワードが正しいか確認してください。',
    'thunderbird.setup-verification-failed': 'ログイン前に原因不明のエラーが発生しました。',
    'thunderbird.setup-no-contact': 'サーバーに接続できませんでした',
    'thunderbird.setup-cannot-login':
      'サーバーにログインできません。ユーザー名やパスワード、設定が間違っていないか確認してください。',
    'thunderbird.setup-no-server': 'サーバーが見つかりません',
    'thunderbird.setup-bad-autodiscover': 'Exchange の AutoDiscover XML が正しくありません。',
    'thunderbird.setup-no-account-in-xml': '設定ファイルの XML にメールアカウントの設定情報が含まれていません。',
    'thunderbird.setup-credentials-wrong': '認証に失敗しました。ユーザー名とパスワードを確認してください。',
    'thunderbird.setup-nothing-found': 'Thunderbird がメールアカウントの設定を見つけられませんでした。',
    'thunderbird.setup-not-verified':
      '設定を検証できませんでした。ユーザー名とパスワードが正しい場合は、サーバー管理者があなたの選択した設定を無効化している可能性があります。別のプロトコルを選択してみてください。',
    'thunderbird.setup-oauth-unsupported':
      'Thunderbird はこのホスト名の OAuth2 を自動的に設定できません。[詳細設定] を選択してアカウントを作成し、アカウント設定からセットアップを完了してください。OAuth2 のセットアップ方法について を参照してください。',
    'thunderbird.setup-port-not-reached':
      'ポート番号 «993» には到達できませんでしたが、ポート番号 «143» が利用可能です。',
    'thunderbird.setup-unprotected':
      '警告: 安全でないメールサーバーが検知されました。 このサーバーとの接続は暗号化されておらず、パスワードとデータが漏洩する危険性があります。安全な接続を行うように端末の管理者に伝えるか、危険性を承知の上で進んでください。詳細は FAQ をご覧ください。',
    'thunderbird.setup-separate-name':
      '認証に失敗しました。入力した認証情報が正しくないか、別のユーザー名でログインする必要があります。このユーザー名は Windows ドメインのログイン情報にドメイン名が付与されたものまたは付与されていないものです (例えば foxkeh または AD\\\\foxkeh)。',
    'thunderbird.certificate-name':
      'このサーバーの «imap.example.org» の証明書が正しくありません。誰かがこのサーバーになりすまそうとしている可能性があるため、この先へ進まないでください。',
    'thunderbird.certificate-expired': '«imap.example.org» の証明書の有効期限が «3 May 2026» に切れています。',
    'thunderbird.certificate-not-yet-valid': '«imap.example.org» の証明書は «3 May 2026» まで無効です。',
    'thunderbird.certificate-untrusted': '«imap.example.org» の証明書は信頼されたソースからのものではありません。',
    'thunderbird.certificate-other': '«imap.example.org» への接続中にエラーが発生しました。',
    'thunderbird.sign-in-not-completed': 'Thunderbird はこれらの設定でログインできませんでした。',
    'thunderbird-android.authentication-error': '認証エラー',
    'thunderbird-android.network-error': 'ネットワークエラー',
    'thunderbird-android.client-certificate-expired': 'このクライアント証明書の有効期限は満了しました',
    'thunderbird-android.client-certificate-not-read': 'クライアント証明書にアクセスできませんでした',
    'thunderbird-android.missing-capability': 'サーバーの機能が不足しています',
    'thunderbird-android.missing-capability-named': 'この機能がサーバーにありません: «AUTH»',
    'thunderbird-android.incoming-check-failed': '受信サーバーの設定の確認に失敗しました',
    'thunderbird-android.outgoing-check-failed': '送信サーバーの設定の確認に失敗しました',
    'thunderbird-android.oauth-failed': 'OAuth ログインに失敗しました',
    'thunderbird-android.oauth-failed-with': '以下のエラーにより認証に失敗しました: «example»',
    'thunderbird-android.oauth-cancelled': '認証がキャンセルされました',
    'thunderbird-android.oauth-not-supported': '現在、このプロバイダーは OAuth 2.0 に対応していません。',
    'thunderbird-android.oauth-no-browser':
      'アカウントへのアクセス権付与に必要なブラウザーアプリが見つかりませんでした。',
    'thunderbird-android.certificate-risk':
      '潜在的なセキュリティ上の脅威がアプリによって検出されたため、«imap.example.org» への接続しませんでした。 続行すると、パスワードやメールなどを攻撃者が奪取できるようになります。',
    'thunderbird-android.certificate-error': '«jane@example.org» の証明書エラー',
    'thunderbird-android.sign-in-failed-for':
      '«jane@example.org» の認証に失敗しました。サーバーの設定を更新してください。',
    'thunderbird-android.sign-in-failed-incoming':
      '«jane@example.org» の認証に失敗しました。受信サーバーの設定を更新してください。',
    'thunderbird-android.sign-in-failed-outgoing':
      '«jane@example.org» の認証に失敗しました。送信サーバーの設定を更新してください。',
    'thunderbird-android.send-failed-some': 'メール送信に失敗しました',
    'thunderbird-android.sending-failed':
      'メッセージの送信中にエラーが発生しました。ネットワーク接続と送信サーバーの設定を確認してください。',
    'thunderbird-android.connection-error': '接続エラー',
    'thunderbird-android.setup-not-loaded': 'メールの設定が見つかりませんでした',
    'thunderbird-android.setup-network-error':
      'ネットワークエラーが発生しました。接続状況を確認してもう一度お試しください。',
    'thunderbird-android.setup-no-folders': 'サーバーからフォルダー一覧を取得できませんでした',
    'thunderbird-android.address-not-supported': 'このメールアドレスには対応していません。',
    'android.sign-in-failed-title': 'ログインできませんでした',
    'android.sign-in-unsuccessful': '«jane@example.org»でログインできませんでした。',
    'android.oauth-failed': '認証できません',
    'android.address-or-password-wrong': 'メールアドレスまたはパスワードが間違っています',
    'android.name-or-password-wrong': 'ユーザー名またはパスワードが正しくありません。',
    'android.confirm-settings': 'ユーザー名、パスワード、アカウントの設定が正しいか確認してください。',
    'android.not-safe': 'サーバーへの安全な接続を確立できません。',
    'android.client-certificate-wanted':
      'クライアント証明書が必要です。クライアント証明書を使用してサーバーに接続しますか？',
    'android.client-certificate-invalid': '証明書が無効か、証明書にアクセスできません。',
    'android.server-error-check-password':
      'サーバーからエラーが返されました。ユーザー名とパスワードを確認してもう一度お試しください。',
    'android.not-connected': 'サーバーに接続できません。',
    'android.tls-not-supported': 'TLSが必要ですがサーバーが対応していません。',
    'android.methods-not-supported': '認証方法がサーバーでサポートされていません。',
    'android.security-error': 'セキュリティエラーのためサーバーに接続できませんでした。',
    'android.connection-not-opened': 'サーバーに接続できませんでした。',
    'android.protocol-not-supported':
      '入力したサーバーアドレスが間違っているか、サーバーで必要なプロトコルバージョンにメールが対応していません。',
    'android.no-permission': 'このサーバーと同期する権限がありません。詳しくはサーバーの管理者にお問い合わせください。',
    'android.security-features':
      'このサーバーには、お使いのAndroid搭載端末でサポートされていない次のセキュリティ機能が必要です: «example»',
    'nextcloud.imap-not-reachable': 'IMAPサーバーにアクセスできません',
    'nextcloud.smtp-not-reachable': 'SMTPサーバーにアクセスできません',
    'nextcloud.imap-wrong': 'IMAP ユーザー名またはパスワードが間違っています',
    'nextcloud.smtp-wrong': 'SMTP ユーザー名またはパスワードが間違っています',
    'nextcloud.imap-denied': 'IMAPサーバーが認証を拒否しました',
    'nextcloud.smtp-denied': 'SMTPサーバーが認証を拒否しました',
    'nextcloud.imap-auth-error': 'IMAP認証エラー',
    'nextcloud.smtp-auth-error': 'SMTP認証エラー',
    'nextcloud.imap-failed': 'IMAP 接続が失敗しました',
    'nextcloud.smtp-failed': 'SMTP接続が失敗しました',
    'nextcloud.popup-closed': '承認ポップアップは閉じました',
    'nextcloud.setup-error': 'アカウントの設定中にエラーが発生しました',
    'nextcloud.no-discovery': '設定検出が失敗しました。手動で設定を行ってください',
    'nextcloud.error-sending': 'メッセージ送信エラー',
    'nextcloud.not-sent': 'メッセージを送信できませんでした',
    'nextcloud.server-error': 'メールサーバーエラー',
    'nextcloud.passwordless':
      'このアカウントを有効にするには、パスワードを使ってログインしてください。現在のセッションはシングルサインオンやWebAuthnなどのパスワードレス認証を使用しています。',
    'roundcube.login-failed': 'ログインできませんでした。',
    'roundcube.storage-error': 'IMAP サーバーへの接続に失敗しました。',
    'roundcube.locked': 'ログインを失敗し過ぎです、後で再び試してください。',
    'roundcube.not-reached': '接続エラー(サーバーに到達できません)!',
    'roundcube.cookies': 'ブラウザーがCookieを受け付けません。',
    'roundcube.session': 'セッションが正しくないか期限が切れています。',
    'roundcube.quota': '操作を実行できませんでした。空きディスク容量がありません。',
    'roundcube.sending-failed': 'メッセージを送信できませんでした。',
    'roundcube.sent-not-saved': '送信したメッセージの保存中にエラーが発生しました。',
    'roundcube.smtp-not-connected': 'SMTPエラー («-1»): サーバーへの接続に失敗しました。',
    'roundcube.smtp-sign-in': 'SMTPエラー («535»): 認証に失敗しました。',
    'roundcube.smtp-sender': 'SMTPエラー («553»): 差出人 "«jane@example.org»" を設定できません («…»)',
    'roundcube.smtp-recipient': 'SMTPエラー («550»): 宛先 "«joe@example.com»" を追加できません («…»)',
    'roundcube.smtp-size': 'SMTPエラー: メッセージの大きさがサーバーの制限(«example»)を超過',
    'roundcube.smtp-utf8': 'SMTPエラー: サーバーは電子メールアドレスにUnicodeをサポートしていません。',
    'roundcube.oauth-failed': 'OAuthでログインできませんでした。もう一度試してください。',
    'roundcube.authorization-failed': '認証に失敗',
    'phpmailer.authenticate': 'SMTPエラー: 認証できませんでした。',
    'phpmailer.connect-host': 'SMTPエラー: SMTPホストに接続できませんでした。',
    'phpmailer.connect-failed': 'SMTP接続に失敗しました。',
    'phpmailer.data-not-accepted': 'SMTPエラー: データが受け付けられませんでした。',
    'phpmailer.from-failed': 'Fromアドレスを登録する際にエラーが発生しました:',
    'phpmailer.recipients-failed': 'SMTPエラー: 次の受信者アドレスに 間違いがあります:',
    'phpmailer.mail-function': 'メール関数が正常に動作しませんでした。',
    'phpmailer.invalid-address': '不正なメールアドレス:',
    'phpmailer.invalid-host': '不正なホスト:',
    'phpmailer.invalid-hostentry': '不正なホストエントリー:',
    'phpmailer.server-error': 'SMTPサーバーエラー:',
    'phpmailer.extension-missing': '拡張機能が見つかりません:',
    'evolution.starttls-failed': 'STARTTLS コマンドが失敗しました:',
    'evolution.no-stls': 'サーバーは STLS 拡張をサポートしていません',
    'evolution.imap-method': 'IMAP サーバーの «imap.example.org» では «PLAIN» という認証タイプをサポートしていません',
    'evolution.smtp-method': 'SMTP サーバー «smtp.example.org» は認証方式 «PLAIN» をサポートしていません',
    'evolution.no-password': '認証用のパスワードがありません',
    'evolution.no-username': 'ユーザー名がないと認証を行えません',
    'evolution.pop-authenticate': 'POP サーバー «imap.example.org» で認証に失敗しました:',
    'evolution.pop-greeting': 'POP サーバー «imap.example.org» から妥当な挨拶の読み込みが失敗しました',
    'evolution.pop-password': 'POP サーバー «imap.example.org» に接続できません。 パスワードの送信中にエラー:',
    'evolution.pop-sasl': 'POP サーバー «imap.example.org» へログインできません: SASL プロトコルエラーです',
    'evolution.welcome': 'Welcome 応答エラー:',
    'evolution.auth-command': 'AUTH コマンドが失敗しました:',
    'evolution.recipients-invalid': 'メッセージを送信できません: 無効な応答が一つ以上あります',
    'evolution.sender-invalid': 'メッセージを送信できません: 差出人のアドレスが正しくありません。',
    'evolution.not-connected': 'メッセージを送信できません: サービスが接続されていません。',
    'evolution.autodiscover': 'autodiscover の応答 XML の解析に失敗しました',
    'evolution.mechanism-weak': '認証メカニズムは不十分過ぎます',
    'evolution.encryption-required': '要求した認証メカニズムのために暗号化が必要です',
    'evolution.temporary-failure': '一時的な認証に失敗しました',
    'evolution.authentication-required': '認証を必要としています',
    'evolution.mailbox-unavailable': '要求された動作は完了しません: メールボックスは利用できません',
    'geary.receiving-login': '受信のログイン名とパスワードを確認してください',
    'geary.receiving-server': '受信サーバーの詳細を確認してください',
    'geary.sending-login': '送信のログイン名とパスワードを確認してください',
    'geary.sending-server': '送信サーバーの詳細を確認してください',
    'geary.address-and-password': 'メールアドレスとパスワードを確認してください',
    'geary.no-connection': '接続できなかったため、ネットワークを確認してください',
    'geary.incorrect-login': 'ログイン情報かパスワードが間違っています。',
    'geary.untrusted-server': '信頼できないサーバーです。',
    'geary.untrusted-connection': '«IMAP» メールサーバー («imap.example.org»:«993») の ID を確認できませんでした。',
    'geary.unknown-authority': 'サーバーの証明書が既知の認証局によって署名されていません',
    'geary.name': 'サーバーの ID が証明書の ID と一致しません',
    'geary.expired': 'サーバーの証明書が期限切れです',
    'geary.not-activated': 'サーバーの証明書が有効になっていません',
    'geary.revoked': 'サーバーの証明書は失効しているため現在無効です',
    'geary.insecure': 'サーバーの証明書が安全ではありません',
    'geary.name-not-found': 'サーバー名が見つかりませんでした',
    'geary.reconnect': '再接続するまでメールの送受信はできません。',
    'geary.not-sent': '再接続するまでメールを送信しません',
    'mailspring.not-connected': '接続エラー - 指定したサーバー/ポートに接続できません。',
    'mailspring.no-inbox':
      'このアカウントが無効であるか、Mailspringが受信トレイまたはすべてのメールフォルダを見つけられませんでした。 «example»',
    'mailspring.certificate': '証明書のエラー',
    'mailspring.authentication': '認証エラー - ユーザー名とパスワードを確認してください。',
    'mailspring.gmail-imap-off': 'Gmail IMAPは有効になっていません。オンにするにはGmailの設定にアクセスしてください。',
    'mailspring.gmail-bandwidth': 'Gmailの帯域幅を超えました。後でもう一度お試しください。',
    'mailspring.gmail-connections': 'Gmailアカウントへのアクティブな接続が多すぎます。後でもう一度お試しください。',
    'mailspring.yahoo-unavailable': 'Yahooを利用できません。',
    'mailspring.no-folder': '申し訳ありません、このフォルダは存在しません。',
    'mailspring.no-starttls': 'StartTLSは利用できません。',
    'mailspring.app-password': 'Gmailアプリケーション固有のパスワードが必要です。',
    'mailspring.outlook-browser': 'OutlookサーバーはWebブラウザ経由でサインインする必要あります。',
    'mailspring.webmail': 'サーバーはあなたのウェブメールでサインインする必要があるようです。',
    'mailspring.no-server': '有効なサーバーが見つかりません。',
    'mailspring.sign-in-required': '認証が必要です。',
    'mailspring.sending-off': 'このアカウントで送信は有効になっていません。',
    'mailspring.attachment': 'メッセージには、サーバーによって許可されていない不正な添付ファイルが含まれています。',
    'mailspring.yahoo-spam': 'メッセージはYahooの外向きのスパムフィルタによってブロックされています。',
    'mailspring.yahoo-limit': 'メッセージはYahooによってブロックされています - あなたは1日の送信制限を超えています。',
    'mailspring.relay': 'SMTPサーバーはメッセージを中継しません。認証が必要な場合があります。',
    'mailspring.no-method': '申し訳ありません、SMTPサーバーは基本的なユーザー名/パスワード認証をサポートしていません。',
    'apple.identity-ios': 'サーバの識別情報を検証できません',
    'apple.cannot-get-connection': 'メールを受信できません。サーバへの接続に失敗しました。',
    'outlook.server-rejected-login':
      '電子メール サーバーでログオンが拒否されました。アカウントのユーザー名およびパスワードを確認してください。',
    'any.password-wrong': 'ユーザー名またはパスワードが正しくありません',
    'any.could-not-connect': 'サーバーに接続できません',
    'any.timed-out': '接続がタイムアウトしました',
    'claws.imap-login': 'IMAP サーバ «imap.example.org» にログインできません',
    'claws.auth-failed': '認証に失敗: «the server’s words»',
    'claws.auth-error': '認証中にエラーが発生しました',
    'claws.no-auth-method': ['SMTP AUTHメソッドを利用できません', '選択したSMTP AUTHメソッドは利用できません'],
    'claws.no-apop': '必要なAPOPタイムスタンプが応答メッセージにありません',
    'claws.connection-failed': [
      '«mail.example.org:993»:«…» への接続に失敗しました。',
      '«mail.example.org:993»:«…»: 接続に失敗しました («…»)',
    ],
    'claws.timed-out': '«mail.example.org:993»:«…» への接続がタイムアウト。',
    'claws.session-timed-out':
      'セッションがタイムアウトしました。全般の設定/その他/雑多な設定にあるタイムアウト値を増やすことで、復帰することが出きるかもしれません。',
    'claws.unknown-host': [
      '«mail.example.org:993»:«…»: 不明なホスト',
      '«mail.example.org:imaps»:«…»: ホストのルックアップに失敗しました («…»)',
    ],
    'claws.closed-by-host': [
      'リモートホストにより «mail.example.org:993»:«…» への接続がクローズされました。',
      'IMAP接続が壊れています',
    ],
    'claws.imap-disconnected': '«imap.example.org» へのIMAP接続が切断されました。再接続します...',
    'claws.starttls': [
      'STARTTLSセッションを開始できません。',
      'STARTTLSセッションを開始できませんでした',
      'STARTTLS接続の開始でエラー',
    ],
    'claws.mailbox-locked': 'メールボックスはロックされています',
    'claws.sending': [
      'メッセージの送信中にエラーが発生しました: «the server’s words»',
      'SMTPセッションでエラーが発生しました。',
      'SMTPセッションでエラーが発生しました',
    ],
    'claws.pop-session': ['POPセッションでエラーが発生', 'POPプロトコルエラー'],
    'claws.no-space': 'ディスクの空き容量がありません。',
    'kmail.malformed': '«…» に失敗、サーバから不正な応答がありました。',
    'kmail.lost': 'サーバへの接続が失われました。',
    'kmail.wallet': [
      'パスワードを読み出すことができませんでした。ユーザがウォレットへのアクセスを拒否しました。',
      'パスワードをウォレットから読み込めませんでした。',
    ],
    'kmail.asked-again': '前回、ログインに失敗しました。',
    'fairemail.account-failed': "アカウント '«Work»' エラーが発生しました",
    'fairemail.alert': 'サーバーの警告: «…»',
    'fairemail.server-said': 'メールサーバーの応答: «AUTHENTICATE failed.»',
    'fairemail.no-settings': "ドメイン '«example.org»' の設定が見つかりませんでした",
    'fairemail.no-server': '「«imap.example.org»」のサーバーが見つかりません',
    'fairemail.app-password':
      'このプロバイダーではアカウントのパスワードの代わりにアプリパスワードが必要です。プロバイダーの指示を確認してください',
    'fairemail.double-check':
      'メールアドレスとパスワードをもう一度確認しアカウントで外部アクセス (IMAP/SMTP) が有効になっていることを確認してください',
    'fairemail.outlook':
      'このアカウントでは Outlook / Office 365 クイックセットアップウィザードを使用してください。(Microsoft の要件による)',
    'fairemail.authenticate-disabled':
      '「AUTHENTICATE failed」というエラーは、システム管理者によって IMAP/SMTP が無効にされていることが原因である可能性があります',
    'fairemail.token':
      'Android アカウントマネージャーは、VPN、ファイアウォール、広告ブロッカーなどによってブロックされ、アクセストークンの取得が妨げられている可能性があります',
    'fairemail.port': 'ポート番号をもう一度確認してください',
    'fairemail.protocol': 'プロトコル (SSL/TLS または STARTLS) をもう一度確認してください',
    'fairemail.trust': 'フィンガープリント «12:AB» のサーバー証明書を信頼する',
    'fairemail.no-internet': '安定したインターネット接続を確立できません',
    'fairemail.sent-folder':
      '送信済みメッセージフォルダーが選択されていません。送信済みメッセージが保存されない可能性があります。',
    'fairemail.quota': 'メールボックスの容量が残りわずか',
    'delta-chat.cannot-login':
      '«jane@example.org»としてログインできません。メールアドレスとパスワードを確認してください。',
    'thunderbird.no-disk-space':
      '新着メッセージをダウンロードするのに充分なディスク領域がありません。古いメールを削除、ごみ箱を空にする、メールフォルダーを最適化するなどして再度試してください。',
    'thunderbird.cannot-write':
      'メールボックスにメールを書き込めませんでした。ファイルシステムに書き込み権限があるか、ディスクに十分な空き容量があるか確認してください。',
  },
};
