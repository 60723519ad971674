<?php
// Sends by Symfony Mailer as Nextcloud does, with the configuration of the first argument, to the address of the second.
require '/usr/share/php/Symfony/Component/Mailer/autoload.php';

use Symfony\Component\Mailer\Transport\Smtp\EsmtpTransport;

require $argv[1];
// What `lib/private/Mail/Mailer.php` of Nextcloud gives to Symfony Mailer.
$transport = new EsmtpTransport(
    $CONFIG['mail_smtphost'],
    $CONFIG['mail_smtpport'],
    $CONFIG['mail_smtpsecure'] === 'ssl' ? true : null,
);
if ($CONFIG['mail_smtpauth']) {
    $transport->setUsername($CONFIG['mail_smtpname'])->setPassword($CONFIG['mail_smtppassword']);
}
$message = (new Symfony\Component\Mime\Email())
    ->from("{$CONFIG['mail_from_address']}@{$CONFIG['mail_domain']}")
    ->to($argv[2])
    ->subject('test')
    ->text('test');
$transport->send($message);
