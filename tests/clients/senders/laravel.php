<?php
// Sends by Laravel with the `.env` file of the first argument, to the address of the second.
require '/usr/share/php/Illuminate/Mail/autoload.php';
require '/usr/share/php/Dotenv/autoload.php';
require '/usr/share/php/Egulias/EmailValidator/autoload.php';

use Illuminate\Support\Env;

Dotenv\Dotenv::create(Env::getRepository(), dirname($argv[1]), basename($argv[1]))->safeLoad();
// The lines of `config/mail.php` that every website made with this version of Laravel begins with.
$settings = [
    'transport' => Env::get('MAIL_MAILER', 'smtp'),
    'host' => Env::get('MAIL_HOST', 'smtp.mailgun.org'),
    'port' => Env::get('MAIL_PORT', 587),
    'encryption' => Env::get('MAIL_ENCRYPTION', 'tls'),
    'username' => Env::get('MAIL_USERNAME'),
    'password' => Env::get('MAIL_PASSWORD'),
    'timeout' => null,
    'auth_mode' => null,
];
$transport = (new Illuminate\Mail\MailManager(new Illuminate\Container\Container()))->createTransport($settings);
$message = (new Swift_Message('test', 'test'))
    ->setFrom(Env::get('MAIL_FROM_ADDRESS'), Env::get('MAIL_FROM_NAME'))
    ->setTo($argv[2]);
(new Swift_Mailer($transport))->send($message);
