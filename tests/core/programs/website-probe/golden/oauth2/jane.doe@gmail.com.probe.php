<?php
// Tries which ports of a mail server this computer reaches. Written by Mailwright.
// It holds no password and changes nothing. Delete it after use.

$host = 'smtp.gmail.com';
$title = 'What this computer reaches of smtp.gmail.com:';
$end = 'Use a port that works. Then delete this file.';
$ports = [
  [
    'port' => 587,
    'startsWithTls' => false,
    'works' => 'Port 587 works, with STARTTLS and a valid certificate.',
    'closed' => 'Port 587 cannot be reached: this host blocks it, or the mail server does not have it.',
    'silent' => 'Port 587 is open, but no mail server answers as it should.',
    'noStarttls' => 'Port 587 answers without STARTTLS. Do not use it: the password would be sent in clear.',
    'notVerified' => 'Port 587 answers, but not with a valid certificate for this server. Do not use it.',
  ],
  [
    'port' => 2525,
    'startsWithTls' => false,
    'works' => 'Port 2525 works, with STARTTLS and a valid certificate.',
    'closed' => 'Port 2525 cannot be reached: this host blocks it, or the mail server does not have it.',
    'silent' => 'Port 2525 is open, but no mail server answers as it should.',
    'noStarttls' => 'Port 2525 answers without STARTTLS. Do not use it: the password would be sent in clear.',
    'notVerified' => 'Port 2525 answers, but not with a valid certificate for this server. Do not use it.',
  ],
  [
    'port' => 465,
    'startsWithTls' => true,
    'works' => 'Port 465 works, with TLS and a valid certificate.',
    'closed' => 'Port 465 cannot be reached: this host blocks it, or the mail server does not have it.',
    'silent' => 'Port 465 is open, but no mail server answers as it should.',
    'noStarttls' => 'Port 465 answers without STARTTLS. Do not use it: the password would be sent in clear.',
    'notVerified' => 'Port 465 answers, but not with a valid certificate for this server. Do not use it.',
  ],
];

if (PHP_SAPI !== 'cli') {
  header('Content-Type: text/plain; charset=utf-8');
  header('X-Content-Type-Options: nosniff');
  header('X-Robots-Tag: noindex');
  header('Cache-Control: no-store');
}
// Warnings of PHP would be printed between the lines.
error_reporting(0);
ini_set('default_socket_timeout', '6');

/** The next whole reply; null where none comes. */
function readReply($stream) {
  for ($lines = 0; $lines < 100; $lines++) {
    $line = fgets($stream, 2048);
    if ($line === false || !preg_match('/^\d{3}[ \r\n-]/', $line)) return null;
    $reply[] = $line;
    if ($line[3] !== '-') return implode($reply);
  }
  return null;
}

function startTls($stream) {
  return stream_socket_enable_crypto($stream, true, STREAM_CRYPTO_METHOD_TLS_CLIENT) === true;
}

function tryPort($host, $port) {
  $options = ['verify_peer' => true, 'verify_peer_name' => true, 'allow_self_signed' => false, 'peer_name' => $host, 'SNI_enabled' => true];
  $context = stream_context_create(['ssl' => $options]);
  $name = strpos($host, ':') === false ? $host : "[$host]";
  $stream = stream_socket_client("tcp://$name:{$port['port']}", $code, $words, 6, STREAM_CLIENT_CONNECT, $context);
  if ($stream === false) return 'closed';
  stream_set_timeout($stream, 6);
  if ($port['startsWithTls']) {
    if (!startTls($stream)) return 'notVerified';
    $greeting = readReply($stream);
    return $greeting !== null && strpos($greeting, '220') === 0 ? 'works' : 'silent';
  }
  $greeting = readReply($stream);
  if ($greeting === null || strpos($greeting, '220') !== 0) return 'silent';
  fwrite($stream, "EHLO [127.0.0.1]\r\n");
  $offer = readReply($stream);
  if ($offer === null || !preg_match('/^250[ -]STARTTLS\s*$/mi', $offer)) return 'noStarttls';
  fwrite($stream, "STARTTLS\r\n");
  $answer = readReply($stream);
  if ($answer === null || strpos($answer, '220') !== 0) return 'noStarttls';
  return startTls($stream) ? 'works' : 'notVerified';
}

echo $title, "\n\n";
foreach ($ports as $port) {
  echo $port[tryPort($host, $port)], "\n";
  flush();
}
echo "\n", $end, "\n";
