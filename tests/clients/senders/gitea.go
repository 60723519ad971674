// Sends as Gitea does, with the file of the first argument, to the address of the second. Its settings are read by the package that Gitea
// reads them with, and it sends by Go's own `net/smtp`, as Gitea did up to version 1.25.
package main

import (
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/mail"
	"net/smtp"
	"os"
	"strings"

	"gopkg.in/ini.v1"
)

func main() {
	if err := send(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func send(path, to string) error {
	file, err := ini.LoadSources(ini.LoadOptions{IgnoreContinuation: true}, path)
	if err != nil {
		return err
	}
	mailer := file.Section("mailer")
	from, err := mail.ParseAddress(mailer.Key("FROM").String())
	if err != nil {
		return err
	}
	host := mailer.Key("SMTP_ADDR").String()
	config := &tls.Config{ServerName: host}
	connection, err := net.Dial("tcp", net.JoinHostPort(host, mailer.Key("SMTP_PORT").String()))
	if err != nil {
		return err
	}
	defer connection.Close()
	if mailer.Key("PROTOCOL").String() == "smtps" {
		connection = tls.Client(connection, config)
	}
	client, err := smtp.NewClient(connection, host)
	if err != nil {
		return err
	}
	if hasStartTLS, _ := client.Extension("STARTTLS"); hasStartTLS && mailer.Key("PROTOCOL").String() == "smtp+starttls" {
		if err := client.StartTLS(config); err != nil {
			return err
		}
	}
	if err := signIn(client, host, mailer.Key("USER").String(), mailer.Key("PASSWD").String()); err != nil {
		return err
	}
	if err := client.Mail(from.Address); err != nil {
		return err
	}
	if err := client.Rcpt(to); err != nil {
		return err
	}
	message, err := client.Data()
	if err != nil {
		return err
	}
	fmt.Fprintf(message, "From: %s\r\nTo: %s\r\nSubject: test\r\n\r\ntest\r\n", from, to)
	if err := message.Close(); err != nil {
		return err
	}
	return client.Quit()
}

func signIn(client *smtp.Client, host, user, password string) error {
	_, methods := client.Extension("AUTH")
	switch {
	case strings.Contains(methods, "CRAM-MD5"):
		return client.Auth(smtp.CRAMMD5Auth(user, password))
	case strings.Contains(methods, "PLAIN"):
		return client.Auth(smtp.PlainAuth("", user, password, host))
	}
	return errors.New("the server has no method that is tried here")
}
