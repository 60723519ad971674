import type { TranslatedDialogs } from '../dialog-entry';

/** What the programs show in Portuguese. */
export const portuguese: TranslatedDialogs = {
  language: 'pt',
  sources: [
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
    'https://support.apple.com/pt',
    'https://support.microsoft.com/pt',
  ],
  says: {
    'thunderbird.login-failed': 'Autenticação no servidor «imap.example.org» com o usuário «jane@example.org» falhou.',
    'thunderbird.login-failed-title': 'Falha ao entrar na conta "«jane@example.org»"',
    'thunderbird.login-failed-short': 'Falha na identificação do usuário',
    'thunderbird.token-failed': 'Falha de autenticação ao conectar-se com o servidor «imap.example.org».',
    'thunderbird.unknown-host': 'Não foi possível conectar-se ao servidor «imap.example.org».',
    'thunderbird.connection-refused':
      'Não foi possível conectar-se ao servidor «imap.example.org». A conexão foi recusada.',
    'thunderbird.timed-out': 'A conexão com o servidor «imap.example.org» atingiu o tempo limite.',
    'thunderbird.reset': 'A conexão com o servidor «imap.example.org» foi reiniciada.',
    'thunderbird.interrupted': 'A conexão com o servidor «imap.example.org» foi interrompida.',
    'thunderbird.error-response': 'O servidor «imap.example.org» respondeu com um erro.',
    'thunderbird.not-imap': 'Servidor de email «imap.example.org» não é um servidor IMAP4.',
    'thunderbird.imap-refused':
      'Não foi possível conectar-se ao servidor de email «imap.example.org». A conexão foi recusada.',
    'thunderbird.imap-tls-error':
      'Ocorreu um erro de TLS não substituível. Erro de handshake ou provavelmente a versão do TLS ou o certificado usado pelo servidor «imap.example.org» é incompatível.',
    'thunderbird.imap-disconnected':
      'O servidor «imap.example.org» foi desconectado. Ele pode ter caído ou pode haver um problema de rede.',
    'thunderbird.imap-dropped':
      'Não foi possível conectar-se a «imap.example.org». Tente novamente mais tarde. Se o problema persistir, você pode ter excedido o número máximo de conexões com este servidor. Você pode reduzir o número de conexões em cache nas configurações do servidor IMAP.',
    'thunderbird.imap-no-encrypted-password':
      "O servidor IMAP «imap.example.org» parece não oferece suporte a senhas criptografadas. Se você acabou de criar esta conta, experimente alterar o 'Método de autenticação' para 'Senha normal' em 'Configurações da conta | Configuração de servidor'. Se estava funcionando e começou a dar erro, entre em contato com seu administrador ou provedor de email.",
    'thunderbird.imap-no-plain-password':
      "O servidor IMAP «imap.example.org» não permite senhas sem criptografia. Experimente alterar o 'Método de autenticação' para 'Senha criptografada' em 'Configurações da conta | Servidor'.",
    'thunderbird.imap-method-not-supported':
      "O servidor IMAP «imap.example.org» não oferece suporte ao método de autenticação selecionado. Altere o 'Método de autenticação' em 'Configurações de contas | Servidor'.",
    'thunderbird.imap-kerberos':
      'O ticket Kerberos/GSSAPI não foi aceito pelo servidor IMAP «imap.example.org». Verifique se você está identificado no domínio Kerberos/GSSAPI.',
    'thunderbird.imap-command-failed':
      'O comando atual não obteve sucesso. O servidor da conta «jane@example.org» respondeu: «…»',
    'thunderbird.imap-folder-failed':
      "A operação atual em '«Sent»' não obteve sucesso. O servidor para a conta «jane@example.org» respondeu: «…»",
    'thunderbird.imap-alert': 'Alerta da conta «jane@example.org»: «…»',
    'thunderbird.imap-password-prompt': 'Digite a senha de «jane@example.org» em «imap.example.org»:',
    'thunderbird.pop3-password-failed': 'O envio da senha para o usuário «jane@example.org» não obteve sucesso.',
    'thunderbird.pop3-user-failed': 'O envio do nome de usuário não obteve sucesso.',
    'thunderbird.pop3-error': 'Ocorreu um erro com o servidor POP3.',
    'thunderbird.pop3-retr': 'O comando RETR não teve êxito. Erro ao recuperar uma mensagem.',
    'thunderbird.pop3-list': 'O comando LIST não teve êxito. Erro ao obter o ID e o tamanho de uma mensagem.',
    'thunderbird.pop3-stat': 'O comando STAT não teve êxito. Erro ao obter o número e o tamanho da mensagem.',
    'thunderbird.pop3-temporary':
      'Erro temporário de «imap.example.org» ao recuperar novas mensagens. A operação será repetida na próxima verificação de novas mensagens.',
    'thunderbird.pop3-busy':
      'A conta «jane@example.org» está sendo processada. Aguarde a conclusão para ver as mensagens.',
    'thunderbird.pop3-tls':
      'Não foi possível estabelecer uma conexão TLS com o servidor POP3. O servidor pode estar desligado ou estar incorretamente configurado. Verifique se as configurações do servidor estão corretas e tente novamente.',
    'thunderbird.pop3-no-encrypted-password':
      "O servidor POP3 parece não oferecer suporte a senhas criptografadas. Se você acabou de configurar esta conta, experimente alterar o 'Método de autenticação' para 'Senha normal' em 'Configurações da conta | Servidor'. Se esta configuração funcionava e começou a dar erro, contate o provedor de serviço ou o administrador de email.",
    'thunderbird.pop3-no-plain-password':
      "Este servidor POP3 não permite senhas não criptografadas. Experimente alterar o 'Método de autenticação' para 'Senha criptografada' em 'Configurações da conta | Servidor'.",
    'thunderbird.pop3-method-not-supported':
      "O servidor não oferece suporte ao método de autenticação selecionado. Altere o 'Método de autenticação' em 'Configurações de contas | Servidor'.",
    'thunderbird.pop3-kerberos':
      'O ticket Kerberos/GSSAPI não foi aceito pelo servidor POP. Verifique se você está identificado no domínio Kerberos/GSSAPI.',
    'thunderbird.pop3-new-password': 'Forneça a nova senha para o usuário «jane@example.org» em «imap.example.org»:',
    'thunderbird.send-failed': 'Falha ao enviar mensagem.',
    'thunderbird.send-error-title': 'Erro ao enviar mensagem',
    'thunderbird.send-failed-unexpected': 'Falha devido ao erro inesperado «example». Nenhuma descrição disponível.',
    'thunderbird.send-queued-failed': 'Ocorreu um erro ao entregar as mensagens não enviadas.',
    'thunderbird.sender-refused':
      'Ocorreu um erro ao enviar a mensagem. O servidor de email respondeu: «…». Verifique se seu endereço de email está correto nas configurações da conta e tente novamente.',
    'thunderbird.data-refused':
      'Ocorreu um erro no servido de envio (SMTP) ao enviar email. O servidor respondeu: «…».',
    'thunderbird.message-refused':
      'Ocorreu um erro ao enviar mensagens. Resposta do servidor: «…». Verifique a mensagem e tente novamente.',
    'thunderbird.smtp-error':
      'Ocorreu um erro ao enviar email: Erro no servidor de saída (SMTP). O servidor respondeu: «…».',
    'thunderbird.communications-error': 'Ocorreu um erro de comunicação: «993». Tente novamente.',
    'thunderbird.sender-invalid':
      'Ocorreu um erro ao enviar o email. O endereço do remetente (De:) estava inválido. Verifique se este endereço de email está correto e tente novamente.',
    'thunderbird.identity-invalid':
      'Ocorreu um erro ao enviar o email. A identidade do remetente estava inválida. Verifique a configuração da sua identidade e tente novamente.',
    'thunderbird.no-copy-in-sent':
      'A mensagem foi enviada com sucesso, mas não pôde ser copiada para a pasta de enviadas.',
    'thunderbird.sent-folder-not-opened':
      'Não foi possível abrir a pasta de emails enviados. Verifique se as configurações da conta estão corretas.',
    'thunderbird.save-sent-locally':
      'Sua mensagem foi enviada mas uma cópia não foi adicionada na sua pasta de enviados («Sent») devido a problemas na rede ou no acesso à arquivos. Você pode tentar novamente ou salvar a mensagem localmente em «example»/«Sent»-«example».',
    'thunderbird.draft-not-saved': 'Não foi possível salvar sua mensagem como rascunho.',
    'thunderbird.draft-not-copied':
      'Seu rascunho não foi copiado para a pasta de rascunhos («Sent») devido a problemas na rede ou no acesso a arquivos. Você pode tentar novamente ou salvar o rascunho localmente em «example»/«Sent»-«example».',
    'thunderbird.bad-greeting':
      'Ocorreu um erro ao enviar mensagens: O servidor de mensagens enviou a saudação incorreta: «…».',
    'thunderbird.recipient-refused':
      'Ocorreu um erro ao enviar email. O servidor de email respondeu: «…». Verifique o destinatário da mensagem "«joe@example.com»" e tente novamente.',
    'thunderbird.no-starttls':
      'Ocorreu um erro ao enviar mensagem: não foi possível estabelecer uma conexão segura com o servidor de envio (SMTP) «smtp.example.org» usando STARTTLS, uma vez que ele não anuncia esta funcionalidade. Desligue o STARTTLS para esse servidor ou contate o fornecedor de serviço.',
    'thunderbird.no-password':
      'Ocorreu um erro ao enviar mensagem: não foi possível obter a senha de «jane@example.org». A mensagem não foi enviada.',
    'thunderbird.sending-not-allowed':
      'Ocorreu um erro ao enviar email. O servidor de email respondeu: «…». Garanta estar usando a identidade certa para enviar, e que o método de autenticação usado está correto. Verifique se você tem permissão para enviar por este servidor SMTP com suas credenciais atuais a partir de sua rede atual.',
    'thunderbird.too-many-recipients':
      'A mensagem não foi enviada por exceder o número permitido de destinatários. O servidor respondeu: «…».',
    'thunderbird.client-id':
      'O servidor de envio (SMTP) detectou um erro no comando CLIENTID. A mensagem não foi enviada. O servidor respondeu: «…»',
    'thunderbird.client-id-not-permitted':
      'A resposta do servidor de envio (SMTP) ao comando CLIENTID indica que seu dispositivo não tem permissão para enviar email. O servidor respondeu: «…»',
    'thunderbird.message-too-large':
      'O tamanho da mensagem que você quer enviar excede o limite global do servidor. A mensagem não foi enviada. Reduza o tamanho da mensagem e tente novamente. Resposta do servidor: «…».',
    'thunderbird.smtp-unknown':
      'Ocorreu um erro ao enviar mensagem: O servidor de envio (SMTP) «smtp.example.org» não é conhecido. O servidor pode ter sido configurado incorretamente. Verifique se as configurações do servidor de envio (SMTP) estão corretas e tente novamente.',
    'thunderbird.smtp-not-reached':
      'A mensagem não foi enviada porque a conexão com o servidor de envio (SMTP) «smtp.example.org» falhou. O servidor pode está indisponível ou recusando conexões SMTP. Verifique se as configurações do servidor de envio (SMTP) estão corretas e tente novamente.',
    'thunderbird.smtp-lost':
      'A mensagem não foi enviada porque a conexão com o servidor de envio (SMTP) «smtp.example.org» foi perdida no meio da transação. Tente novamente.',
    'thunderbird.smtp-timed-out':
      'A mensagem não foi enviada porque a conexão com o servidor de envio (SMTP) «smtp.example.org» expirou. Tente novamente.',
    'thunderbird.smtp-unknown-reason':
      'A mensagem não foi enviada através do servidor de envio (SMTP) «smtp.example.org» por motivo desconhecido. Verifique se as configurações do servidor de envio (SMTP) estão corretos e tente novamente.',
    'thunderbird.smtp-no-encrypted-password':
      "Parece que o servidor de envio (SMTP) «smtp.example.org» não tem suporte a senhas criptografadas. Se você acabou de configurar a conta, experimente mudar o 'Método de autenticação' para 'Senha normal' nas 'Configurações da conta | Servidor de envio (SMTP)'.",
    'thunderbird.smtp-no-encrypted-password-unprotected':
      "Parece que o servidor envio (SMTP) «smtp.example.org» não tem suporte a senhas criptografadas. Se acabou de configurar a conta, tente mudar para 'Senha, envio sem segurança' como 'Método de autenticação' nas 'Configurações da conta | Configurações do servidor'. Se funcionava e subitamente deixou de funcionar, pode ser que alguém tenha de apoderado da sua senha.",
    'thunderbird.smtp-no-plain-password':
      "O servidor de envio (SMTP) «smtp.example.org» não permite senhas em texto puro. Experimente alterar o 'Método de autenticação' em 'Configurações da conta | Servidor de envio (SMTP)' para 'Senha criptografada'.",
    'thunderbird.smtp-sign-in-failed':
      "Não foi possível autenticar no servidor de envio (SMTP) «smtp.example.org». Verifique sua senha e a opção 'Método de autenticação' em 'Configurações da conta | Servidor de envio (SMTP)'.",
    'thunderbird.smtp-kerberos':
      'O ticket Kerberos/GSSAPI não foi aceito pelo servidor de envio (SMTP) «smtp.example.org». Verifique se você está no domínio Kerberos/GSSAPI.',
    'thunderbird.smtp-method-not-supported':
      "O servidor de envio (SMTP) «smtp.example.org» não oferece suporte ao método de autenticação selecionado. Altere o 'Método de autenticação' em 'Configurações de contas | Servidor de envio (SMTP)'.",
    'thunderbird.smtp-security-issue': 'A configuração relacionada a «smtp.example.org» precisa ser corrigida.',
    'thunderbird.smtp-address-not-ascii':
      'Existem caracteres não ASCII na parte local do endereço do destinatário «joe@example.com» e seu servidor não oferece suporte a SMTPUTF8. Mude este endereço e tente novamente.',
    'thunderbird.setup-login-failed': 'Falha na autenticação. Usuário ou endereço de email e a senha estão corretos?',
    'thunderbird.setup-login-failed-reason': 'Falha na autenticação. O servidor «imap.example.org» disse: «…»',
    'thunderbird.setup-verification-failed': 'A verificação de acesso falhou por uma razão desconhecida.',
    'thunderbird.setup-no-contact': 'Não foi possível entrar em contato com o servidor',
    'thunderbird.setup-cannot-login':
      'Não foi possível acessar a conta no servidor. A configuração, o nome de usuário ou a senha provavelmente estão errados.',
    'thunderbird.setup-no-server': 'Não foi possível encontrar o servidor',
    'thunderbird.setup-bad-autodiscover': 'O XML do Exchange AutoDiscover não é válido.',
    'thunderbird.setup-no-account-in-xml': 'O arquivo XML não contém uma configuração de conta de email.',
    'thunderbird.setup-credentials-wrong': 'Falha na autenticação. Verifique o nome de usuário e a senha',
    'thunderbird.setup-nothing-found': 'O Thunderbird não conseguiu encontrar as configurações de sua conta de email.',
    'thunderbird.setup-not-verified':
      'A configuração não pôde ser verificada. Se o nome de usuário e a senha estão corretos, é provável que o administrador do servidor tenha desativado a configuração selecionada em sua conta. Experimente selecionando outro protocolo.',
    'thunderbird.setup-separate-name':
      'Falha na autenticação. As credenciais informadas estão incorretas ou outro nome de usuário é necessário para acessar a conta. Este nome de usuário geralmente é a conta no domínio do Windows, com ou sem o prefixo do domínio (por exemplo, alice ou AD\\\\alice)',
    'thunderbird.certificate-name':
      'O certificado de «imap.example.org» não é válido para este servidor. Alguém pode estar tentando se fazer passar pelo servidor, você não deve continuar.',
    'thunderbird.certificate-expired': 'O certificado de «imap.example.org» expirou em «3 May 2026».',
    'thunderbird.certificate-not-yet-valid':
      'O certificado de «imap.example.org» só será válido a partir de «3 May 2026».',
    'thunderbird.certificate-untrusted':
      'O certificado de «imap.example.org» não é de um emissor considerado confiável.',
    'thunderbird.certificate-other': 'Houve um erro ao conectar com «imap.example.org».',
    'thunderbird.sign-in-not-completed':
      'O Thunderbird não conseguiu concluir o acesso à conta com estas configurações.',
    'thunderbird-android.authentication-error': 'Erro de autenticação',
    'thunderbird-android.network-error': 'Erro de rede',
    'thunderbird-android.client-certificate-expired': 'O certificado do cliente não é mais válido',
    'thunderbird-android.client-certificate-not-read': 'O certificado do cliente não pode ser acessado',
    'thunderbird-android.missing-capability': 'Falta capacidade no servidor',
    'thunderbird-android.missing-capability-named': 'O servidor não tem esta capacidade: «AUTH»',
    'thunderbird-android.incoming-check-failed': 'Falha ao verificar configurações do servidor de recebimento',
    'thunderbird-android.outgoing-check-failed': 'Falha ao verificar configurações do servidor de envio',
    'thunderbird-android.oauth-failed': 'Falha ao entrar com OAuth',
    'thunderbird-android.oauth-failed-with': 'Autorização falhou com o erro: «example»',
    'thunderbird-android.oauth-cancelled': 'Autorização cancelada',
    'thunderbird-android.oauth-not-supported': 'No momento não há suporte para OAuth 2.0 neste provedor.',
    'thunderbird-android.oauth-no-browser':
      'O aplicativo não conseguiu encontrar um navegador para conceder acesso à sua conta.',
    'thunderbird-android.certificate-risk':
      'O aplicativo detectou um potencial risco de segurança e não conectou com «imap.example.org». Se você continuar, invasores podem tentar roubar informações como sua senha ou emails.',
    'thunderbird-android.certificate-error': 'Erro no certificado de «jane@example.org»',
    'thunderbird-android.sign-in-failed-for':
      'Falha na autenticação em «jane@example.org». Atualize suas configurações de servidor.',
    'thunderbird-android.sign-in-failed-incoming':
      'A autenticação falhou para «jane@example.org». Atualize as configurações do seu servidor de entrada.',
    'thunderbird-android.sign-in-failed-outgoing':
      'Autenticação falhou por «jane@example.org». Atualize as suas configurações de servidor de saída.',
    'thunderbird-android.send-failed-some': 'Não foi possível enviar algumas mensagens',
    'thunderbird-android.sending-failed':
      'Ocorreu um erro ao enviar a mensagem. Verifique a conectividade de rede e as configurações do servidor de envio.',
    'thunderbird-android.connection-error': 'Erro de conexão',
    'thunderbird-android.setup-not-loaded': 'Falha ao carregar configuração de email',
    'thunderbird-android.setup-network-error': 'Erro de rede. Verifique sua conexão e tente novamente.',
    'thunderbird-android.setup-no-folders': 'Falha ao obter lista de pastas do servidor',
    'thunderbird-android.address-not-supported': 'Não há suporte para este endereço de email.',
    'nextcloud.imap-not-reachable': 'O servidor IMAP não está acessível',
    'nextcloud.smtp-not-reachable': 'O servidor SMTP não está acessível',
    'nextcloud.imap-wrong': 'O nome de usuário ou senha IMAP está errado',
    'nextcloud.smtp-wrong': 'O nome de usuário ou senha SMTP está errado',
    'nextcloud.imap-denied': 'O servidor IMAP negou a autenticação',
    'nextcloud.smtp-denied': 'O servidor SMTP negou a autenticação',
    'nextcloud.imap-auth-error': 'Erro de autenticação IMAP',
    'nextcloud.smtp-auth-error': 'Erro de autenticação SMTP',
    'nextcloud.imap-failed': 'Falha na conexão IMAP',
    'nextcloud.smtp-failed': 'Falha na conexão SMTP',
    'nextcloud.popup-closed': 'Pop-up de autorização fechado',
    'nextcloud.setup-error': 'Ocorreu um erro ao configurar sua conta',
    'nextcloud.no-discovery': 'Falha na descoberta da configuração. Por favor, use as configurações manuais',
    'nextcloud.google-oauth':
      'O Google exige autenticação OAuth. Se a administração do Nextcloud não tiver configurado o OAuth do Google, você pode usar uma senha de aplicativo do Google.',
    'nextcloud.microsoft-oauth':
      'O Microsoft exige autenticação OAuth. Peça à administração do Nextcloud para configurar o OAuth do Microsoft nas configurações de administração.',
    'nextcloud.account-not-connected': 'Esta conta não pode conectar',
    'nextcloud.connection-failed': 'Falha na conexão. Verifique suas informações e tente novamente',
    'nextcloud.error-sending': 'Erro ao enviar sua mensagem',
    'nextcloud.not-sent': 'A mensagem não pôde ser enviada',
    'nextcloud.server-error': 'Erro no servidor de e-mail',
    'nextcloud.copy-to-sent': 'Não foi possível copiar para pasta "Enviadas"',
    'nextcloud.passwordless':
      'Faça o login usando uma senha para habilitar esta conta. A sessão atual está usando autenticação sem senha, p. ex., SSO ou WebAuthn.',
    'roundcube.login-failed': 'Falha no login',
    'roundcube.storage-error': 'Falha na conexão com o servidor. Verifique se informou os dados corretamente.',
    'roundcube.locked': 'Muitas tentativas de login inválidas. Tente novamente depois.',
    'roundcube.not-reached': 'Erro de conexão (Falha na comunicação com o servidor)!',
    'roundcube.cookies': 'Seu navegador não aceita cookies.',
    'roundcube.session': 'A sessão do seu navegador é inválida ou expirou',
    'roundcube.quota': 'Não foi possível realizar a operação. Não há espaço disponível.',
    'roundcube.sending-failed': 'Falha no envio da mensagem.',
    'roundcube.sent-not-saved': 'Ocorreu um erro ao salvar a mensagem enviada.',
    'roundcube.smtp-not-connected': 'Erro SMTP («-1»): Conexão ao servidor falhou.',
    'roundcube.smtp-sign-in': 'Erro SMTP («535»): Falha na autenticação.',
    'roundcube.smtp-sender': 'Erro SMTP («553»): Falha ao definir o remetente "«jane@example.org»" («…»).',
    'roundcube.smtp-recipient': 'Erro SMTP («550»): Falha ao adicionar o destinatário "«joe@example.com»" («…»).',
    'roundcube.smtp-size': 'Erro de SMTP: Tamanho da mensagem excede o limite do servidor («example»)',
    'roundcube.smtp-utf8': 'Erro de SMTP: Servidor não suporta Unicode em endereço de email.',
    'roundcube.oauth-failed': 'Login do OAuth falhou. Por favor, tente novamente.',
    'roundcube.authorization-failed': 'Autorização Falhou',
    'phpmailer.authenticate': 'Erro de SMTP: Não foi possível autenticar.',
    'phpmailer.connect-host': 'Erro de SMTP: Não foi possível conectar ao servidor SMTP.',
    'phpmailer.connect-failed': 'SMTP Connect() falhou.',
    'phpmailer.data-not-accepted': 'Erro de SMTP: Dados rejeitados.',
    'phpmailer.from-failed': 'Os seguintes remetentes falharam:',
    'phpmailer.recipients-failed': 'Erro de SMTP: Os seguintes destinatários falharam:',
    'phpmailer.mail-function': 'Não foi possível instanciar a função mail.',
    'phpmailer.invalid-address': 'Endereço de e-mail inválido:',
    'phpmailer.invalid-host': 'host inválido:',
    'phpmailer.invalid-hostentry': 'hostentry inválido:',
    'phpmailer.server-error': 'Erro de servidor SMTP:',
    'phpmailer.extension-missing': 'Extensão não existe:',
    'evolution.imap-secure-failed': 'Falha ao conectar ao servidor IMAP «imap.example.org» em modo seguro: «example»',
    'evolution.pop-secure-failed': 'Falha ao conectar ao servidor POP «imap.example.org» em modo seguro: «example»',
    'evolution.smtp-secure-failed':
      'Falha ao se conectar ao servidor SMTP «smtp.example.org» em modo seguro: «example»',
    'evolution.starttls-failed': 'O comando STARTTLS falhou:',
    'evolution.no-stls': 'Servidor sem suporte a STLS',
    'evolution.imap-method': 'O servidor IMAP «imap.example.org» não oferece suporte a autenticação «PLAIN»',
    'evolution.smtp-method': 'O servidor SMTP «smtp.example.org» não oferece suporte a autenticação «PLAIN»',
    'evolution.plain-disallowed':
      'Autenticação de texto sem formatação não permitida em conexões não seguras. Altere a criptografia para STARTTLS ou TLS para a conta “«jane@example.org»”.',
    'evolution.no-password': 'A senha de autenticação não está disponível',
    'evolution.no-username': 'Não é possível autenticar sem um nome de usuário',
    'evolution.not-authenticated': 'Falha ao autenticar',
    'evolution.pop-authenticate': 'Falha ao autenticar com o servidor POP «imap.example.org»:',
    'evolution.pop-greeting': 'Falha ao ler uma saudação válida do servidor POP «imap.example.org»',
    'evolution.pop-password': 'Não foi possível conectar ao servidor POP «imap.example.org». Erro ao enviar senha:',
    'evolution.pop-sasl': 'Não foi possível iniciar sessão no servidor POP «imap.example.org»: Erro do protocolo SASL',
    'evolution.welcome': 'Erro na resposta de boas vindas:',
    'evolution.auth-command': 'O comando AUTH falhou:',
    'evolution.mail-from': 'O comando MAIL FROM falhou:',
    'evolution.rcpt-to': 'RCPT TO <«joe@example.com»> falhou:',
    'evolution.data-command': 'O comando DATA falhou:',
    'evolution.recipients-invalid': 'Não foi possível enviar mensagem: um ou mais destinatários inválidos',
    'evolution.sender-invalid': 'Não foi possível enviar mensagem: endereço do remetente não é válido.',
    'evolution.not-connected': 'Não foi possível enviar mensagem: serviço não conectado.',
    'evolution.html-page':
      'O servidor respondeu com uma página HTML, o que significa que há um erro no servidor ou com a requisição do cliente.',
    'evolution.autodiscover': 'Falha ao analisar XML de resposta de autodetecção',
    'evolution.timeout': 'Foi alcançado o tempo de espera',
    'evolution.mechanism-weak': 'O mecanismo de autenticação é fraco demais',
    'evolution.encryption-required': 'Criptografia necessária para o mecanismo de autenticação pedido',
    'evolution.temporary-failure': 'Falha de autenticação temporária',
    'evolution.authentication-required': 'Autenticação exigida',
    'evolution.mailbox-unavailable': 'Ação solicitada não executada: caixa de correio indisponível',
    'geary.receiving-login': 'Verifique seu login e senha de recebimento',
    'geary.receiving-server': 'Verifique seus detalhes de servidor de recebimento',
    'geary.sending-server': 'Verifique seus detalhes de envio',
    'geary.address-and-password': 'Verifique seu endereço de e-mail e senha',
    'geary.no-connection': 'Não foi possível conectar, verifique sua rede',
    'geary.incorrect-login': 'Uma conta relatou um login ou senha incorretos.',
    'geary.untrusted-server': 'Uma conta relatou um servidor não confiável.',
    'geary.untrusted-connection':
      'A identidade do servidor de e-mail «IMAP» em «imap.example.org»:«993» não pôde ser verificado.',
    'geary.unknown-authority': 'O certificado do servidor não está assinado por uma autoridade conhecida',
    'geary.name': 'A identidade do servidor não corresponde à identidade no certificado',
    'geary.expired': 'O certificado do servidor expirou',
    'geary.not-activated': 'O certificado do servidor não foi ativado',
    'geary.revoked': 'O certificado do servidor foi revogado e agora é inválido',
    'geary.insecure': 'O certificado do servidor é considerado inseguro',
    'geary.name-not-found': 'Não foi possível procurar por nome do servidor',
    'geary.reconnect': 'Você não poderá enviar ou receber e-mails até que seja reconectado.',
    'geary.not-sent': 'O e-mail não será enviado até reconectar',
    'mailspring.not-connected': 'Erro de conexão - Não é possível conectar ao servidor/porta que você forneceu.',
    'mailspring.no-inbox':
      'Esta conta é inválida ou o Mailspring não pôde encontrar a pasta Caixa de Entrada ou Todos os emails. «example»',
    'mailspring.no-tls': 'TLS não disponível',
    'mailspring.certificate': 'Erro de Certificado',
    'mailspring.authentication': 'Erro de Autenticação - Verifique seu nome de usuário e senha.',
    'mailspring.gmail-imap-off': 'O IMAP do Gmail não está ativado. Visite as configurações do Gmail para ativá-lo.',
    'mailspring.gmail-bandwidth': 'A largura de banda do Gmail foi excedida. Por favor, tente novamente mais tarde.',
    'mailspring.gmail-connections':
      'Existem muitas conexões ativas para sua conta do Gmail. Por favor, tente novamente mais tarde.',
    'mailspring.yahoo-unavailable': 'Yahoo não está disponível.',
    'mailspring.no-folder': 'Desculpe, esta pasta não existe.',
    'mailspring.no-starttls': 'StartTLS não está disponível.',
    'mailspring.app-password': 'É necessária uma senha específica de aplicativo do Gmail.',
    'mailspring.outlook-browser':
      'O servidor do Outlook disse que você deve fazer login por meio de um navegador da web.',
    'mailspring.webmail': 'O servidor disse que você deve entrar através do seu webmail.',
    'mailspring.no-server': 'Nenhum servidor válido encontrado.',
    'mailspring.sign-in-required': 'Autenticação requerida.',
    'mailspring.sending-off': 'O envio não está ativado para esta conta.',
    'mailspring.attachment': 'A mensagem contém um anexo ilegial que não é permitido pelo servidor.',
    'mailspring.yahoo-spam': 'A mensagem foi bloqueada pelo filtro de spam de saída do Yahoo.',
    'mailspring.yahoo-limit': 'A mensagem foi bloqueada pelo Yahoo - você excedeu o limite de envio diário.',
    'mailspring.relay': 'O servidor SMTP não retransmitiu uma mensagem. Você pode precisar autenticar.',
    'mailspring.no-method': 'Desculpe, seu servidor SMTP não suporta autenticação básica de nome de usuário/senha.',
    'apple.identity-ios': 'Não é possível verificar a identidade do servidor',
    'apple.cannot-get-connection': 'Não é possível obter e-mails. Ocorreu uma falha na conexão com o servidor.',
    'outlook.0x80042109': 'O Outlook não consegue se conectar ao servidor de email de saída (SMTP).',
    'outlook.server-rejected-login':
      'O servidor de email rejeitou o seu logon. Verifique o nome de usuário e a senha desta conta.',
    'any.password-wrong': 'Nome de usuário ou senha incorretos',
    'any.certificate-expired': 'O certificado expirou',
    'any.could-not-connect': 'Não foi possível conectar ao servidor',
    'any.timed-out': 'Tempo limite da conexão esgotado',
    'claws.imap-login': 'Não foi possível conectar-se ao servidor IMAP «imap.example.org».',
    'claws.auth-failed': 'Ocorreu uma falha na autenticação: «the server’s words»',
    'claws.auth-error': 'ocorreu um erro na autenticação',
    'claws.no-auth-method': [
      'Nenhum método SMTP AUTH disponível',
      'O método SMTP AUTH selecionado não está disponível',
    ],
    'claws.no-apop': 'Marca de hora do APOP não encontrado na saudação',
    'claws.imap-connect': [
      'Não foi possível conectar com o servidor IMAP: «imap.example.org:993»:«…»',
      'Não foi possível conectar ao servidor POP3: «pop.example.org:995»:«…»',
    ],
    'claws.connection-failed': [
      'Ocorreu uma falha na conexão com «mail.example.org:993»:«…».',
      '«mail.example.org:993»:«…»: falha na conexão («…»).',
    ],
    'claws.timed-out': 'Tempo esgotado na conexão com «mail.example.org:993»:«…».',
    'claws.session-timed-out':
      'O tempo da sessão está esgotado. Você pode recuperá-la aumentando o valor do tempo limite em Preferências/Outros/Miscelânea.',
    'claws.unknown-host': [
      '«mail.example.org:993»:«…»: endereço desconhecido.',
      '«mail.example.org:imaps»:«…»: falha na procura pelo endereço («…»).',
    ],
    'claws.closed-by-host': [
      'A conexão com «mail.example.org:993»:«…» foi fechada pelo servidor remoto.',
      'A conexão com o IMAP foi interrompida',
    ],
    'claws.imap-disconnected': 'A conexão IMAP com «imap.example.org» foi interrompida. Reconectando...',
    'claws.starttls': [
      'Não foi possível iniciar sessão STARTTLS.',
      'não foi possível iniciar a sessão STARTTLS',
      'Erro ao iniciar a conexão STARTTLS',
    ],
    'claws.certificate-expired': 'O certificado TLS expirou',
    'claws.certificate-changed': 'O certificado TLS mudou e é inválido',
    'claws.certificate-invalid': 'O certificado TLS é inválido',
    'claws.mailbox-locked': 'a caixa postal está travada',
    'claws.sending': [
      'Ocorreu um erro durante o envio da mensagem: «the server’s words»',
      'Ocorreu um erro durante a seção SMTP.',
      'ocorreu um erro durante a sessão SMTP',
    ],
    'claws.pop-session': ['ocorreu um erro na sessão POP', 'Erro do protocolo POP'],
    'claws.token': [
      'O token de acesso ao OAuth2 não foi obtido',
      'O token de atualização do OAuth2 não foi obtido',
      'Erro no OAuth2. Verifique e corrija as configurações do OAuth2 da sua conta.',
    ],
    'claws.no-space': 'Não há espaço disponível no disco.',
    'kmail.malformed': '«…» falhou, resposta mal formada do servidor.',
    'kmail.login-tls': [
      'Falha no login. A negociação TLS falhou.',
      'A negociação de SSL falhou.',
      'Erro SSL/TLS: «The host name did not match any of the valid hosts»',
    ],
    'kmail.mode': [
      'Falha no login. O modo de autenticação «CRAM-MD5» não é suportado pelo servidor.',
      'Não foi possível autenticar-se no servidor de SMTP, pois não foi encontrado qualquer método de autenticação correspondente',
      'A autenticação falhou porque não é possível inicializar a biblioteca SASL',
    ],
    'kmail.plain-disabled': 'Falha no login. A autenticação em texto sem formatação será desabilitada pelo servidor.',
    'kmail.no-starttls': 'O STARTTLS não é suportado pelo servidor, tente usar o SSL/TLS como alternativa.',
    'kmail.lost': [
      'A conexão com o servidor foi perdida.',
      'Conexão perdida',
      'O servidor terminou a conexão imediatamente.',
      'Conexão quebrada com o servidor POP3 «pop.example.org»',
      'Desconectado do servidor durante a inicialização.',
    ],
    'kmail.imap-connect': [
      'Não foi possível conectar ao servidor IMAP. «imap.example.org»',
      'Não foi possível conectar ao servidor IMAP.',
      'Não foi possível estabelecer conexão com o servidor, verifique o endereço.',
      'O servidor não está disponível.',
    ],
    'kmail.pop-timeout': 'Tempo esgotado no servidor POP3 «pop.example.org»',
    'kmail.pop-login':
      'Não foi possível efetuar login em «pop.example.org». Provavelmente a senha está errada. «The server said: authorization failed»',
    'kmail.sasl': [
      'O login via SASL («PLAIN») falhou. Provavelmente o seu servidor não suporta «PLAIN», ou a senha está errada. «…»',
      'O login via APOP falhou. O servidor «pop.example.org» pode não suportar APOP (embora peça por isso), ou a senha está errada. «…»',
    ],
    'kmail.wallet': [
      'Não foi possível ler a senha: o usuário rejeitou o acesso à carteira',
      'Você será questionado aqui porque não foi possível carregar a senha a partir da carteira.',
      'Não foi possível ler a senha a partir do keychain.',
      'Senha não encontrada para a conta IMAP «Work»',
    ],
    'kmail.asked-again': 'Você terá questionado aqui porque a última autenticação não teve sucesso.',
    'kmail.authentication': 'Ocorreu um erro durante a autenticação: «invalid_grant»',
    'kmail.send': [
      'Não foi possível enviar para o servidor.',
      'Caixa de e-mail não disponível. O servidor retornou: «…»',
    ],
    'kmail.capabilities': 'Ocorreu uma falha ao verificar as capacidades. Verifique a porta e o modo de autenticação.',
    'kmail.storage':
      'Espaço de armazenamento insuficiente no servidor. O servidor retornou: «452 4.3.1 Insufficient system storage»',
    'fairemail.account-failed': "A conta '«Work»' falhou",
    'fairemail.alert': "Alerta do servidor: '«…»'",
    'fairemail.server-said': "O servidor de e-mail disse: '«AUTHENTICATE failed.»'",
    'fairemail.no-settings': "Nenhuma configuração encontrada para o domínio '«example.org»'",
    'fairemail.no-server': "Nenhum servidor encontrado em '«imap.example.org»'",
    'fairemail.app-password':
      'Este provedor requer uma senha do aplicativo ao invés da senha da conta, verifique as instruções do seu provedor',
    'fairemail.double-check':
      'Por favor, verifique o seu endereço de e-mail e senha e certifique-se de que o acesso externo (IMAP/SMTP) está ativado para sua conta',
    'fairemail.outlook':
      'Você deve usar o assistente de configuração rápida do Outlook/Office 365 para esta conta (exigido pela Microsoft)',
    'fairemail.authenticate-disabled':
      "O erro 'Falha de Autenticação' pode ser causadado por desativação do IMAP/SMTP pelo administrador do sistema",
    'fairemail.token':
      'O gerenciador de contas Android pode ser bloqueado por uma VPN, firewall, bloqueador de anúncios, etc., impedindo-o de obter um token de acesso',
    'fairemail.port': 'Por favor, verifique novamente o número da porta',
    'fairemail.protocol': 'Por favor, cheque novamente o protocolo (SSL/TLS ou STARTTLS)',
    'fairemail.trust': 'Confiar no certificado do servidor com impressão digital «12:AB»',
    'fairemail.no-internet': 'Não ou nenhuma conexão de internet adequada',
    'fairemail.sent-folder':
      'Nenhuma pasta de mensagens enviadas foi selecionada. As mensagens enviadas podem não estar armazenadas.',
    'fairemail.quota': 'A caixa de entrada está quase cheia',
    'delta-chat.cannot-login': 'Impossível acessar "«jane@example.org»". Por favor, verifique o e-mail e senha.',
    'delta-chat.no-internet': 'Sem conexão com a Internet, o registro falhou.',
    'delta-chat.not-connected': 'Não conectado',
    'thunderbird.no-disk-space':
      'Não há espaço em disco suficiente para receber novas mensagens. Experimente excluir mensagens antigas, esvaziar a lixeira, compactar pastas, depois tente novamente.',
    'thunderbird.cannot-write':
      'Não foi possível escrever o email na caixa de correio. Verifique se você tem privilégios de escrita no sistema de arquivos e há espaço em disco suficiente para copiar a caixa de correio.',
  },
};
