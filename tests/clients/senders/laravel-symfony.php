<?php
// Sends by Symfony Mailer as Laravel does since version 9, with the `.env` file of the first argument, to the address of the second. The
// third is the version.
require '/usr/share/php/Illuminate/Support/autoload.php';
require '/usr/share/php/Dotenv/autoload.php';
require '/usr/share/php/Symfony/Component/Mailer/autoload.php';

use Illuminate\Support\Env;
use Symfony\Component\Mailer\Transport\Dsn;
use Symfony\Component\Mailer\Transport\Smtp\EsmtpTransportFactory;

[, $path, $to, $version] = $argv;
Dotenv\Dotenv::create(Env::getRepository(), dirname($path), basename($path))->safeLoad();
$port = Env::get('MAIL_PORT', 2525);
$encryption = Env::get('MAIL_ENCRYPTION', 'tls');
// What `MailManager` of these versions makes of `config/mail.php`.
$scheme = match (true) {
    $version >= 11 => Env::get('MAIL_SCHEME') ?: ($port == 465 ? 'smtps' : 'smtp'),
    $encryption === 'tls' => $port == 465 ? 'smtps' : 'smtp',
    default => '',
};
$dsn = new Dsn($scheme, Env::get('MAIL_HOST'), Env::get('MAIL_USERNAME'), Env::get('MAIL_PASSWORD'), (int) $port);
$message = (new Symfony\Component\Mime\Email())
    ->from(Env::get('MAIL_FROM_ADDRESS'))
    ->to($to)
    ->subject('test')
    ->text('test');
(new EsmtpTransportFactory())->create($dsn)->send($message);
