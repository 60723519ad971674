// Sends as Grafana does, with the file of the first argument, to the address of the second: by the package that it reads its settings with,
// and the one that it sends by.
package main

import (
	"crypto/tls"
	"fmt"
	"net"
	"os"
	"strconv"

	"gopkg.in/ini.v1"
	"gopkg.in/mail.v2"
)

var policies = map[string]mail.StartTLSPolicy{
	"NoStartTLS":        mail.NoStartTLS,
	"MandatoryStartTLS": mail.MandatoryStartTLS,
}

func main() {
	if err := send(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func send(path, to string) error {
	file, err := ini.Load(path)
	if err != nil {
		return err
	}
	settings := file.Section("smtp")
	host, portText, err := net.SplitHostPort(settings.Key("host").String())
	if err != nil {
		return err
	}
	port, err := strconv.Atoi(portText)
	if err != nil {
		return err
	}
	dialer := mail.NewDialer(host, port, settings.Key("user").String(), settings.Key("password").String())
	dialer.TLSConfig = &tls.Config{InsecureSkipVerify: settings.Key("skip_verify").MustBool(false), ServerName: host}
	dialer.StartTLSPolicy = policies[settings.Key("startTLS_policy").String()]

	message := mail.NewMessage()
	message.SetAddressHeader("From", settings.Key("from_address").String(), settings.Key("from_name").String())
	message.SetHeader("To", to)
	message.SetHeader("Subject", "test")
	message.SetBody("text/plain", "test")
	return dialer.DialAndSend(message)
}
