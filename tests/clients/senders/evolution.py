"""Sends by Evolution's library for mail with the sources of an account: the id of the account, its password in a file, and two addresses."""
import sys

import gi

gi.require_version('Camel', '1.2')
gi.require_version('EDataServer', '1.2')
from gi.repository import Camel, EDataServer

account, password_file, sender, recipient = sys.argv[1:]


class Session(Camel.Session):
    """Signs in as Evolution does, with a password that is there."""

    def do_authenticate_sync(self, service, mechanism, cancellable):
        with open(password_file, encoding='utf-8') as file:
            service.set_password(file.read())
        return service.authenticate_sync(mechanism, cancellable) == Camel.AuthenticationResult.ACCEPTED


Camel.init(sys.argv[2] + '.camel', False)
Camel.Provider.init()
EDataServer.SourceCamel.register_types()
source = EDataServer.SourceRegistry.new_sync(None).ref_source(account + '-transport')
extension = source.get_extension(EDataServer.SOURCE_EXTENSION_MAIL_TRANSPORT)

session = Session(user_data_dir=sys.argv[2] + '.data', user_cache_dir=sys.argv[2] + '.cache')
session.set_online(True)
transport = session.add_service(source.get_uid(), extension.get_backend_name(), Camel.ProviderType.TRANSPORT)
source.camel_configure_service(transport)


def address(text):
    result = Camel.InternetAddress.new()
    result.add('', text)
    return result


message = Camel.MimeMessage.new()
message.set_from(address(sender))
message.set_recipients('To', address(recipient))
message.set_subject('test')
message.set_content(list(b'test'), 'text/plain')
transport.connect_sync(None)
transport.send_to_sync(message, address(sender), address(recipient), None)
print('SENT', flush=True)
