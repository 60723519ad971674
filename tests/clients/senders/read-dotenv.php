<?php
// Prints the variables of the `.env` file on standard input as JSON, read by the library that Laravel uses.
require '/usr/share/php/Dotenv/autoload.php';

echo json_encode(Dotenv\Dotenv::parse(stream_get_contents(STDIN)), JSON_THROW_ON_ERROR);
