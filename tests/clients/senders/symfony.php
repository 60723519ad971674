<?php
// Sends by Symfony Mailer with the `.env` file of the first argument, from the address of the second to that of the third.
require '/usr/share/php/Symfony/Component/Mailer/autoload.php';
require '/usr/share/php/Symfony/Component/Dotenv/autoload.php';

$variables = (new Symfony\Component\Dotenv\Dotenv())->parse(file_get_contents($argv[1]));
$transport = Symfony\Component\Mailer\Transport::fromDsn($variables['MAILER_DSN']);
$message = (new Symfony\Component\Mime\Email())->from($argv[2])->to($argv[3])->subject('test')->text('test');
$transport->send($message);
