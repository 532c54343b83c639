### What stands in pictures beside the product's labels: what has another name for everybody, or what is not known.
### Pictures call it { value = "<name>" }. Keep it short: it has to fit a narrow screen.

administration = Your administration
user = Your name
a-user = The user
app = Your app
other-app = Another app
address = https://start.exactonline.nl/…
password = Your password
administrations = Administrations
administration-a = Company A
administration-b = Company B
administration-c = Company C
some-administrations = Only these administrations
kinds-of-data = Kinds of data
agree = Agree
refuse = Don’t agree
store-address = https://apps.exactonline.com
client-secret = Client secret
hidden = ••••••••
redirect-uri = Redirect URI
own-address = https://…
organisation = Your organisation
