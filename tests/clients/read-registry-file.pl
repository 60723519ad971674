# Merges registry files, in their order, into an empty registry, by the parser of Win::Hivex, and prints what is there then as JSON.
use strict;
use warnings;
use Encode qw(decode);
use JSON::PP;
use Win::Hivex::Regedit qw(reg_import);

my %registry;

package Key {
    sub new { my ($class, $path) = @_; return bless { path => $path }, $class }
    sub root { 1 }
    sub node_values { my ($self) = @_; return keys %{ $registry{ $self->{path} } //= {} } }
    sub value_key { return $_[1] }
    sub value_value { my ($self, $name) = @_; return @{ $registry{ $self->{path} }{$name} } }

    sub node_set_values {
        my ($self, $node, $values) = @_;
        $registry{ $self->{path} } = { map { $_->{key} => [ $_->{t}, $_->{value} ] } @$values };
    }
}

for my $file (@ARGV) {
    open my $handle, '<:raw:encoding(UTF-16)', $file or die "$file: $!";
    reg_import($handle, sub { return (Key->new($_[0]), '\\') });
}

my %shown;
for my $path (keys %registry) {
    for my $name (keys %{ $registry{$path} }) {
        my ($type, $value) = @{ $registry{$path}{$name} };
        my $text = decode('UTF-16LE', $value);
        $text =~ s/\0\z//;
        $shown{$path}{$name} = $type == 4 ? unpack('V', $value) : $text;
    }
}
print JSON::PP->new->utf8->canonical->encode(\%shown);
