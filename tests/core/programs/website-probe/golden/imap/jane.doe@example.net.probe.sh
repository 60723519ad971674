#!/bin/sh
# Tries which ports of a mail server this computer reaches. Written by Mailwright.
# It holds no password and changes nothing. Delete it after use.

try_port() {
  connected=$(curl --disable --noproxy '*' --proto =smtp,smtps --silent --output /dev/null \
    --connect-timeout 6 --max-time 20 --ssl-reqd --request NOOP --write-out '%{time_connect}' "$1")
  case "$?/$connected" in
    0/*) outcome=$2 ;;
    5/* | 6/* | 7/* | 28/0 | 28/0.000000 | 28/0,000000) outcome=$3 ;;
    64/*) outcome=$5 ;;
    35/* | 51/* | 58/* | 59/* | 60/* | 66/* | 77/* | 83/* | 90/* | 91/*) outcome=$6 ;;
    *) outcome=$4 ;;
  esac
  printf '%s\n' "$outcome"
}

printf '%s\n\n' 'What this computer reaches of smtp.example.net:'
try_port 'smtp://smtp.example.net:587/' \
  'Port 587 works, with STARTTLS and a valid certificate.' \
  'Port 587 cannot be reached: this host blocks it, or the mail server does not have it.' \
  'Port 587 is open, but no mail server answers as it should.' \
  'Port 587 answers without STARTTLS. Do not use it: the password would be sent in clear.' \
  'Port 587 answers, but not with a valid certificate for this server. Do not use it.'
try_port 'smtp://smtp.example.net:2525/' \
  'Port 2525 works, with STARTTLS and a valid certificate.' \
  'Port 2525 cannot be reached: this host blocks it, or the mail server does not have it.' \
  'Port 2525 is open, but no mail server answers as it should.' \
  'Port 2525 answers without STARTTLS. Do not use it: the password would be sent in clear.' \
  'Port 2525 answers, but not with a valid certificate for this server. Do not use it.'
try_port 'smtps://smtp.example.net:465/' \
  'Port 465 works, with TLS and a valid certificate.' \
  'Port 465 cannot be reached: this host blocks it, or the mail server does not have it.' \
  'Port 465 is open, but no mail server answers as it should.' \
  'Port 465 answers without STARTTLS. Do not use it: the password would be sent in clear.' \
  'Port 465 answers, but not with a valid certificate for this server. Do not use it.'
printf '\n%s\n' 'Use a port that works. Then delete this file.'
